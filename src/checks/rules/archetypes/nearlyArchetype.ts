import { askNearMiss, type NearMiss, recogniseInPieces, SKELETONS } from '../../../archetypes/index.ts'
import { recordOf } from '../../../model/index.ts'
import { atLink, atVariable, INFO, type SlowRule } from '../../rule.ts'
import type { Seen } from '../../see.ts'
import type { Finding, Fix } from '../../types.ts'
import { endsIn } from '../telling.ts'
import { nameOfArchetype } from './nameOfArchetype.ts'

/** Links beyond which the search takes longer than all other checks together: there the panel of archetypes asks, in its own worker. */
const MOST_LINKS = 40
/** Two good questions are better than eleven. */
const MOST = 2

/**
 * A01: an archetype that would be there with one link more, as a question, as recognition asks it. Never about a link into something from outside, which
 * nothing on the map moves. Drawing the link is offered; a sign that is there is only asked about.
 */
export const nearlyArchetype: SlowRule = {
  id: 'A01',
  group: 'archetypes',
  of: 'mapInPieces',
  severity: INFO,
  why: 'The link that is missing from a known pattern is often there in reality.',
  *find(seen) {
    const { map, links } = seen
    if (links.length > MOST_LINKS) return []
    const notes = Object.values(map.archetypeNotes)
    const dismissed = new Set(notes.map(({ key }) => key).filter((key) => key !== ''))
    const { nearMisses } = yield* recogniseInPieces(map, SKELETONS, { given: null, dismissed })
    const sensible = nearMisses.filter(
      ({ missing }) => recordOf(map.variables, missing.to)?.kind !== 'external',
    )
    return sensible.slice(0, MOST).map((miss) => ({
      message: askNearMiss(miss, nameOfArchetype(miss.archetype), seen.nameOf),
      where: whereOf(miss),
      fix: mending(miss, seen),
      part: `${miss.archetype} ${miss.link}`,
    }))
  },
}

function whereOf({ missing, turn }: NearMiss): Finding['where'] {
  const ends = [atVariable({ id: missing.from }), atVariable({ id: missing.to })] as const
  return turn === null ? ends : [atLink({ id: turn }), ...ends]
}

function mending({ missing, turn, asks }: NearMiss, { map }: Seen): Fix | null {
  if (turn !== null && asks === 'delay')
    return { label: 'Mark the delay', changes: [{ kind: 'setDelay', link: turn, delay: true }] }
  if (turn !== null) return null
  const { from: source, to: target, polarity } = missing
  const { from, to } = endsIn({ source, target }, map)
  return {
    label: `Draw the link from ${from} to ${to}`,
    changes: [{ kind: 'addLink', source, target, polarity, delay: false }],
  }
}
