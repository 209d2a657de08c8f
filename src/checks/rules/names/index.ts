import type { Rule } from '../../rule.ts'

/** The rules about names, in the order of their ids. */
export const NAMES: readonly Rule[] = []
