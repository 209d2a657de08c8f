import { SKELETONS } from '../../../archetypes/index.ts'
import { foldName } from '../../../model/index.ts'
import { SETTLE, type VariableRule } from '../../rule.ts'

/** The roles of all archetypes, as names are compared. */
const ROLES = new Set(SKELETONS.flatMap(({ structure }) => structure.slots.map(({ role }) => foldName(role))))

/** A03: a variable that still has the name of its role in an archetype, or no name but that. What it is here only a person knows. */
export const unnamedRole: VariableRule = {
  id: 'A03',
  group: 'archetypes',
  of: 'variable',
  severity: SETTLE,
  why: 'A role fits any map; readers need to know what plays it in this one.',
  find({ id, name, role }, seen) {
    const isEmpty = name.trim() === '' && role !== ''
    const bare = foldName(name.replace(/\s*\([^()]*\)\s*$/u, ''))
    const { words } = seen
    const isRole = ROLES.has(bare) && !words.has(words.lists.ordinaryRoles, bare)
    if (!isEmpty && !isRole) return null
    const called = seen.nameOf(id)
    return { message: `${called} is still the name of a role. Name what plays it here.` }
  },
}
