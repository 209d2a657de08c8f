import { type FeedbackLoop, loopByKey, sameLoop } from '../../loops/index.ts'
import type { CausalMap } from '../../model/index.ts'

/** Finds the loops of a map by key, listed or not; null for one that is not closed. */
export type FindLoop = (key: string) => FeedbackLoop | null

/** So many loops are remembered, which is more than are ever looked at between two edits. */
const MOST_KNOWN = 5_000

/** Makes what finds the loops of a map as it changes. A loop that an edit leaves as it is stays the same object. */
export function createLoopIndex(): (map: CausalMap) => FindLoop {
  const known = new Map<string, { readonly links: CausalMap['links']; readonly loop: FeedbackLoop | null }>()
  return (map) => (key) => {
    const before = known.get(key)
    if (before?.links === map.links) return before.loop
    if (known.size >= MOST_KNOWN) known.clear()
    const now = loopByKey(map, key)
    const loop = before?.loop && now && sameLoop(before.loop, now) ? before.loop : now
    known.set(key, { links: map.links, loop })
    return loop
  }
}
