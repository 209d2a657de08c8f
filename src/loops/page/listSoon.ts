import type { LinkGraph, PackedAnswer, PackedLoops } from '../graph/linkGraph.ts'
import { startPackedSearch } from '../search/search.ts'
import type { LoopLimits, LoopList } from '../types.ts'
import { LISTING } from './budgets.ts'

/** Link steps between two pauses: a few tenths of a millisecond, also where the code is not yet fast. */
const SLICE = 1_000

/** What a search says when all that is to be listed is there: more than some first loops. */
export type Listing = PackedAnswer & { readonly loops: PackedLoops }

/**
 * Lists the loops of a map as the worker would, but here and in pieces; null when that takes longer than going to the worker does. For
 * lists that no edit can follow: of the loops beyond the usual length just so many as make a hundred.
 */
export function* listSoon(graph: LinkGraph, limits: LoopLimits): Generator<void, Listing | null> {
  // Before the edit there were more loops than are listed: searching for all would be in vain. Should they be few now, their count tells.
  const search = startPackedSearch(graph, limits, undefined, false)
  for (let steps = 0; steps < LISTING.maxSteps; steps += SLICE) {
    const answer = search.step(SLICE)
    if (answer?.listed && answer.loops !== null) return { ...answer, loops: answer.loops }
    yield
  }
  return null
}

/**
 * Whether what an edit makes of a list is sooner made anew in this way than followed: where it goes beyond the usual length and is a
 * short part of all loops, mostly other ones are to be listed then.
 */
export function mayBeListed(
  { complete, completeToLength, loops }: LoopList,
  { usualLength }: LoopLimits,
): boolean {
  const longest = loops.at(-1)?.links.length ?? completeToLength ?? 0
  return !complete && loops.length <= LISTING.maxLoops && usualLength !== null && longest > usualLength
}
