import { castDraft, type Draft } from 'immer'
import { closedLoop, loopKey, rotateLoop, typeOfSigns } from '../kinds/cycles.ts'
import type { CausalMap, Id } from '../map.ts'
import { newLoopNote } from '../records.ts'
import { before, isFreeId } from './ask.ts'

/** A loop that is to keep its number. `noteId` is used when it has no note yet. */
export interface NumberedLoop {
  readonly noteId: Id
  readonly links: readonly Id[]
  readonly number: number
}

/**
 * Writes the numbers of loops into the map, so that they stay wherever it is opened. A loop that has a number keeps it, and none is handed on: a number
 * that a note of its letter has is left out.
 */
export function numberLoops(
  map: Draft<CausalMap>,
  { loops }: { readonly loops: readonly NumberedLoop[] },
): void {
  const { loopNotes, links } = before(map)
  const notes = new Map(Object.values(loopNotes).map((note) => [loopKey(note.links), note]))
  const taken = new Set(Object.values(loopNotes).map((note) => `${note.declared || note.type}${note.number}`))
  for (const { noteId, links: ids, number } of loops) {
    const loop = closedLoop(links, ids)
    if (!loop || !Number.isSafeInteger(number) || number < 1) continue
    const type = typeOfSigns(loop.map((link) => link.polarity))
    const note = notes.get(loopKey(ids))
    const label = `${note?.declared || type}${number}`
    if (taken.has(label) || (note && note.number > 0)) continue
    if (note) {
      const kept = map.loopNotes[note.id]
      if (!kept) continue
      kept.number = number
    } else {
      if (!isFreeId(map, 'loopNotes', noteId)) continue
      const sources = loop.map((link) => link.source)
      map.loopNotes[noteId] = castDraft(
        newLoopNote({ id: noteId, ...rotateLoop(ids, sources), type, number }),
      )
    }
    taken.add(label)
  }
}
