import type { MarkedLoop } from '../layout/index.ts'
import { type FeedbackLoop, type LoopList, loopsByKey } from '../loops/index.ts'
import { type CausalMap, loopKey } from '../model/index.ts'
import { loopByKey, notesInOrder } from './loopNotes.ts'

/** On a map of up to so many variables the shortest loops are marked without being asked for. */
const SMALL_MAP = 60
/** They fill the marks up to so many. */
const USUAL_MARKS = 6

/**
 * The loops whose mark is drawn: pinned and named ones, the shortest few others while there are few marks and the map is
 * small, and the one in the spotlight. `loops` are listed shortest first; `find` also knows loops beyond the list.
 */
export function loopsToMark(
  map: CausalMap,
  loops: readonly FeedbackLoop[],
  find: (key: string) => FeedbackLoop | null,
  spotlit: FeedbackLoop | null,
): readonly FeedbackLoop[] {
  const marked = new Map<string, FeedbackLoop>()
  for (const note of notesInOrder(map)) {
    if (!note.pinned && note.name === '') continue
    const loop = find(loopKey(note.links))
    if (loop) marked.set(loop.key, loop)
  }
  if (Object.keys(map.variables).length <= SMALL_MAP) {
    for (const loop of loops) {
      if (marked.size >= USUAL_MARKS) break
      marked.set(loop.key, loop)
    }
  }
  if (spotlit) marked.set(spotlit.key, spotlit)
  return [...marked.values()]
}

/** Finds loops by key: in the list, else on the map. Loops that it makes itself stay the same objects. */
export function loopIndex(map: CausalMap, list: LoopList): (key: string) => FeedbackLoop | null {
  const made = new Map<string, FeedbackLoop | null>()
  return (key) => {
    const known = loopsByKey(list).get(key) ?? made.get(key)
    if (known !== undefined) return known
    const loop = loopByKey(map, key)
    made.set(key, loop)
    return loop
  }
}

/** The marks, the same list as before when nothing about them changed. */
export function keepMarks(before: readonly MarkedLoop[], now: readonly MarkedLoop[]): readonly MarkedLoop[] {
  const same =
    before.length === now.length &&
    now.every((mark, index) => mark.loop === before[index]?.loop && mark.text === before[index]?.text)
  return same ? before : now
}
