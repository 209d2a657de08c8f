import type { Rule } from '../../rule.ts'

/** The rules about archetypes, in the order of their ids. */
export const ARCHETYPES: readonly Rule[] = []
