import type { Rule } from '../../rule.ts'

/** The rules about links, in the order of their ids. */
export const LINKS: readonly Rule[] = []
