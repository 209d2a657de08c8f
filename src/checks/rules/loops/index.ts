import type { Rule } from '../../rule.ts'

/** The rules about loops, in the order of their ids. */
export const LOOPS: readonly Rule[] = []
