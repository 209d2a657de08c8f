import type { Finding, Place } from '../../checks/index.ts'
import type { ChecksState } from './follow.ts'
import { toldIn } from './shown.ts'

/** What the checks say of a thing while it is drawn, for those who do not see the dot in its margin: errors only. */
export function tellChecks({ standing }: Pick<ChecksState, 'standing'>, place: Place): readonly string[] {
  return toldIn(standing.told, 'drawing')
    .filter(({ where: [first] }) => areSame(first, place))
    .map((finding: Finding) => `to be settled: ${finding.message.replace(/\.$/, '')}`)
}

function areSame(one: Place, other: Place): boolean {
  if (one.kind === 'loop') return other.kind === 'loop' && one.key === other.key
  if (one.kind === 'map' || other.kind === 'map' || other.kind === 'loop') return false
  return one.kind === other.kind && one.id === other.id
}
