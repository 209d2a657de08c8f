import type { Draft } from 'immer'
import { recordOf } from '../ids.ts'
import type { CausalMap, Id } from '../map.ts'
import { before } from './ask.ts'
import { carryNote } from './notes.ts'

/**
 * Turns several links round; a bent arc stays where it is on the map. A loop that is turned as a whole keeps its note.
 * Links that become equal are merged.
 */
export function reverseLinks(map: Draft<CausalMap>, args: { readonly ids: readonly Id[] }): void {
  const turned = new Set<Id>()
  for (const id of new Set(args.ids)) {
    const link = recordOf(map.links, id)
    if (!link || link.source === link.target) continue
    const { source, target } = link
    link.source = target
    link.target = source
    if (link.bend !== null && link.bend !== 0) link.bend = -link.bend
    turned.add(id)
  }
  if (turned.size === 0) return
  turnNotes(map, turned)
}

function turnNotes(map: Draft<CausalMap>, turned: ReadonlySet<Id>): void {
  for (const id of Object.keys(before(map).loopNotes)) {
    const note = map.loopNotes[id]
    if (!note?.links.every((link) => turned.has(link))) continue
    const [first, ...others] = note.variables
    if (first === undefined) continue
    carryNote(note, note.links.toReversed(), [first, ...others.toReversed()])
  }
}
