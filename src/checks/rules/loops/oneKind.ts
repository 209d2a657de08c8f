import { INFO, type MapRule } from '../../rule.ts'

/** Links from which on a map is expected to tell both. */
const LEAST = 10

/** P02: ten links or more, and all loops are of one kind. A map of one spiral may be all that is meant. */
export const oneKind: MapRule = {
  id: 'P02',
  group: 'loops',
  of: 'map',
  severity: INFO,
  why: 'Nothing grows for ever, and what only corrects itself would never have become a concern.',
  find({ links, list }) {
    const { R, B, U } = list.byType
    if (links.length < LEAST || !list.complete || U > 0 || R + B === 0 || (R > 0 && B > 0)) return []
    const all = R + B === 1 ? 'The only loop is' : `All ${R + B} loops are`
    return [
      {
        message:
          R > 0
            ? `${all} reinforcing. What would stop the growth or decline?`
            : `${all} balancing. What set the change going?`,
      },
    ]
  },
}
