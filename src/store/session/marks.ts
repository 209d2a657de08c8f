import type { MarkedLoop } from '../../layout/index.ts'
import type { FeedbackLoop } from '../../loops/index.ts'
import { type CausalMap, type LoopNote, loopKey } from '../../model/index.ts'
import type { FindLoop } from './loopIndex.ts'
import { isWhole, notesInOrder } from './loopNotes.ts'

/** On a map of up to so many variables the shortest loops are marked without being asked for. */
const SMALL_MAP = 60
/** They fill the marks up to so many. */
const USUAL_MARKS = 6
/** Where a map has no more loops than this, all are marked: one or two that are not would look forgotten. */
const MOST_ALL_MARKED = 8

/**
 * The loops whose mark is drawn: pinned and named ones, the shortest few others while there are few marks and the map is
 * small, or all of a few, and those in the spotlight. `loops` are listed shortest first, some of them perhaps no longer closed.
 */
export function loopsToMark(
  map: CausalMap,
  loops: readonly FeedbackLoop[],
  find: FindLoop,
  spotlit: readonly FeedbackLoop[],
): readonly FeedbackLoop[] {
  const marked = new Map<string, FeedbackLoop>()
  const isMarked = ({ pinned, name, links }: LoopNote) => (pinned || name !== '') && isWhole(map, links)
  for (const note of notesInOrder(map, isMarked)) {
    const loop = find(loopKey(note.links))
    if (loop) marked.set(loop.key, loop)
  }
  if (Object.keys(map.variables).length <= SMALL_MAP) {
    const most = loops.length <= MOST_ALL_MARKED ? MOST_ALL_MARKED : USUAL_MARKS
    for (const { key, links } of loops) {
      if (marked.size >= most) break
      // Of a list from before the edit hundreds may be gone, which is seen sooner than looked up.
      if (!isWhole(map, links)) continue
      const loop = find(key)
      if (loop) marked.set(key, loop)
    }
  }
  for (const loop of spotlit) marked.set(loop.key, loop)
  return [...marked.values()]
}

/** The marks, the same list as before when nothing about them changed. */
export function keepMarks(before: readonly MarkedLoop[], now: readonly MarkedLoop[]): readonly MarkedLoop[] {
  const same =
    before.length === now.length &&
    now.every(({ loop, text, name }, index) => {
      const old = before[index]
      return loop === old?.loop && text === old.text && name === old.name
    })
  return same ? before : now
}
