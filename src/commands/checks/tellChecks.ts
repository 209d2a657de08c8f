import { type Finding, type Place, toldIn } from '../../checks/index.ts'
import type { ChecksState } from './follow.ts'

/** What the checks say of a thing while it is drawn, for those who do not see the dot in its margin: errors only. */
export function tellChecks({ standing }: Pick<ChecksState, 'standing'>, place: Place): readonly string[] {
  return toldIn(standing.told, 'drawing')
    .filter(({ where: [first, second] }) => {
      // The mark of a loop is not always there, that of a broken one never: what else it is about has the dot then.
      return (
        areSame(first, place) || (first.kind === 'loop' && second !== undefined && areSame(second, place))
      )
    })
    .map((finding: Finding) => `to be settled: ${finding.message.replace(/\.$/, '')}`)
}

function areSame(one: Place, other: Place): boolean {
  if (one.kind === 'loop') return other.kind === 'loop' && one.key === other.key
  if (one.kind === 'map' || other.kind === 'map' || other.kind === 'loop') return false
  return one.kind === other.kind && one.id === other.id
}
