import { type LoopNumbers, numberOf } from '../../loops/index.ts'
import { type CausalMap, isSaid, LIMITS, loopKey, type NumberedLoop } from '../../model/index.ts'
import { newId } from '../environment.ts'
import type { LoopsState } from '../types/index.ts'

/** On a map of up to so many loops all keep their numbers; on one of more, those that people named, pinned or see marked. */
export const MOST_KEPT = 200

/**
 * The loops whose numbers the map does not have and should: a loop that is called R1 in the room is R1 after a reload, in another tab and
 * in a file. Those that are not closed on the map at present are left out.
 */
export function numbersToKeep(
  map: CausalMap,
  { list, marked }: Pick<LoopsState, 'list' | 'marked'>,
  numbers: LoopNumbers,
): readonly NumberedLoop[] {
  const notes = new Map(Object.values(map.loopNotes).map((note) => [loopKey(note.links), note]))
  const isFew = list.complete && list.loops.length <= MOST_KEPT
  const shown = isFew ? list.loops : marked.map(({ loop }) => loop)
  const said = isFew ? [] : list.loops.filter(({ key }) => isNoted(key))
  const missing = [...new Set([...shown, ...said])].flatMap((loop): readonly NumberedLoop[] => {
    const note = notes.get(loop.key)
    const number = numberOf(numbers, loop)
    if (number < 1 || (note && (note.number > 0 || note.declared !== ''))) return []
    if (loop.links.some((id) => map.links[id] === undefined)) return []
    return [{ noteId: newId(), links: loop.links, number }]
  })
  // A map that is full of notes still keeps as many as fit.
  const room = LIMITS.loopNotes - notes.size - Object.keys(map.aside.loopNotes).length
  return missing.slice(0, Math.max(0, room))

  function isNoted(key: string): boolean {
    const note = notes.get(key)
    return note !== undefined && isSaid(note)
  }
}
