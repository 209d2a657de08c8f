import type { Rule } from '../../rule.ts'

/** The rules about delays, in the order of their ids. */
export const DELAYS: readonly Rule[] = []
