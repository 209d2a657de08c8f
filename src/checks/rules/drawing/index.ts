import type { Rule } from '../../rule.ts'

/** The rules about drawing, in the order of their ids. */
export const DRAWING: readonly Rule[] = []
