import { type Dispute, disputedNotes, explainDispute } from '../../../loops/index.ts'
import { inText, type LoopNote, letterOfNote, loopKey, recordOf } from '../../../model/index.ts'
import { atVariable, ERROR, type MapRule } from '../../rule.ts'
import type { Seen } from '../../see.ts'
import type { Fix, Place } from '../../types.ts'
import { endsIn } from '../telling.ts'

/**
 * P05: a loop of which people said something, and it is not closed any more: what the map says of it is false, while drawing too. What was said
 * is kept in case the link comes back, which is what the fix does where just one is missing; else a person says what becomes of it.
 */
export const brokenLoop: MapRule = {
  id: 'P05',
  group: 'loops',
  of: 'map',
  severity: ERROR,
  why: 'A name and a story of a loop that is not there tell readers something that the map does not say.',
  find(seen) {
    return disputedNotes(seen.map).flatMap((disputed) => {
      if (disputed.real !== null) return []
      const { note } = disputed
      const dispute = explainDispute(seen.map, disputed)
      const loop: Place = { kind: 'loop', key: loopKey(note.links) }
      return {
        message: `${nameOfNote(note)} is no longer closed. ${dispute.reason}`,
        where: [loop, ...endsOfGap(dispute, seen)],
        fix: mending(dispute, seen),
      }
    })
  },
}

function nameOfNote(note: LoopNote): string {
  const letter = letterOfNote(note)
  const label = note.number > 0 ? `${letter === 'U' ? '?' : letter}${note.number}` : ''
  return [label, inText(note.name)].filter(Boolean).join(' ') || 'A loop'
}

/** The links that would have to be drawn, where all variables stand. */
function gapsOf({ mending: lacking }: Dispute) {
  return lacking === null || lacking.variables.length > 0
    ? []
    : lacking.steps.filter(({ link }) => link === null)
}

function endsOfGap(dispute: Dispute, { map }: Seen): readonly Place[] {
  const ends = gapsOf(dispute).flatMap(({ source, target }) => [source, target])
  return [...new Set(ends)].filter((id) => recordOf(map.variables, id)).map((id) => atVariable({ id }))
}

function mending(dispute: Dispute, { map }: Seen): Fix | null {
  const [gap, ...more] = gapsOf(dispute)
  // What is kept aside is brought back where that is told; drawn anew it would be there twice.
  const isAside = dispute.mending?.steps.some((step) => step.isAside) ?? false
  if (gap === undefined || more.length > 0 || isAside) return null
  const { source, target, polarity } = gap
  const { from, to } = endsIn(gap, map)
  return {
    label: `Draw the link from ${from} to ${to} again`,
    changes: [{ kind: 'addLink', source, target, polarity, delay: false }],
  }
}
