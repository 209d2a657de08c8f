import { followLoops } from '../list/follow.ts'
import { fullLimits } from '../search/limits.ts'
import type { LoopGraph, LoopList } from '../types.ts'
import { PATIENCE, REHEARSALS } from './budgets.ts'

/**
 * Follows a list through links being taken away and given back, and forgets what came of it: the first edit of a large map then
 * finds code that the browser has already made fast.
 */
export function* rehearseFollowing(list: LoopList, graph: LoopGraph): Generator<void, void> {
  const limits = fullLimits()
  for (const id of Object.keys(graph.links).slice(0, REHEARSALS)) {
    const { [id]: _, ...links } = graph.links
    const without = yield* followLoops(list, { ...graph, links }, limits, PATIENCE)
    yield
    const again = { ...graph, links: { ...graph.links } }
    if (without) yield* followLoops(without.list, again, limits, PATIENCE)
    yield
  }
}
