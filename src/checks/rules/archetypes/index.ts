import type { Rule } from '../../rule.ts'
import { brokenTag } from './brokenTag.ts'
import { nearlyArchetype } from './nearlyArchetype.ts'
import { unnamedRole } from './unnamedRole.ts'
import { untoldTag } from './untoldTag.ts'

/** The rules about archetypes, in the order of their ids. */
export const ARCHETYPES: readonly Rule[] = [nearlyArchetype, unnamedRole, brokenTag, untoldTag]
