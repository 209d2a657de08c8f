import type { Rule } from '../rule.ts'
import { ARCHETYPES } from './archetypes/index.ts'
import { DELAYS } from './delays/index.ts'
import { DRAWING } from './drawing/index.ts'
import { LINKS } from './links/index.ts'
import { LOOPS } from './loops/index.ts'
import { NAMES } from './names/index.ts'

/** Every rule there is, group by group. */
export const RULES: readonly Rule[] = [...NAMES, ...LINKS, ...LOOPS, ...DELAYS, ...DRAWING, ...ARCHETYPES]
