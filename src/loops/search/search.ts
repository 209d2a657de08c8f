import { type Counting, type CountMemory, startCounting } from '../count/counting.ts'
import { bundleArcs } from '../graph/arcs.ts'
import type { LinkGraph, PackedAnswer, PackedLoops } from '../graph/linkGraph.ts'
import type { LoopCount, LoopLimits } from '../types.ts'
import { countTypes, independentOf, startWholeListing, type WholeListing, wholeAnswer } from './atOnce.ts'
import { type Listed, startListing } from './listing.ts'

/** A search over whole numbers, taken in slices. */
export interface PackedSearch {
  /**
   * Takes about `budget` link steps; an answer when there is more to say than before, else null. The first loops come first
   * (`listed` false), then the list, then the count; the answer with `counting` false is the last.
   */
  step(budget: number): PackedAnswer | null
  /** Says no more than is known by now: the next step gives the last answer. */
  stopCounting(): void
}

/**
 * Lists the loops of a map within limits and counts those that it cannot list. Should the count show that all of them would
 * fit after all, they are listed. `memory` keeps the counts of components from one search to the next; `mayBeFew`
 * as for `startListing`.
 */
export function startPackedSearch(
  graph: LinkGraph,
  limits: LoopLimits,
  memory?: CountMemory,
  mayBeFew = true,
): PackedSearch {
  const arcs = bundleArcs(graph)
  const listing = startListing(graph, arcs, limits, null, mayBeFew)
  let hasFirst = false
  let listed: Listed | null = null
  let counting: Counting | null = null
  let countSteps = 0
  let whole: WholeListing | null = null

  return {
    step(budget) {
      if (listed === null) return stepListing(budget)
      if (whole !== null) return stepWhole(whole, listed, budget)
      return counting === null ? null : stepCounting(counting, listed, budget)
    },
    stopCounting() {
      countSteps = Number.POSITIVE_INFINITY
    },
  }

  function stepListing(budget: number): PackedAnswer | null {
    let left = budget
    let used = 1
    while (left > 0 && used > 0) {
      used = listing.step(left)
      left -= used
    }
    if (used > 0) {
      if (hasFirst || !listing.hasFirst()) return null
      hasFirst = true
      const loops = listing.first()
      return { ...unknown(loops, 1), loops, listed: false }
    }
    listed = listing.result()
    const { loops, complete, completeToLength, total } = listed
    if (complete) return wholeAnswer(graph, arcs, loops)
    counting = startCounting(arcs, graph.signs, memory)
    if (total === null) return { ...unknown(loops, completeToLength), loops }
    return { ...unknown(loops, completeToLength), loops, total, atLeast: total }
  }

  /** What is known before anything is counted. */
  function unknown(loops: PackedLoops, completeToLength: number | null): Omit<PackedAnswer, 'loops'> {
    return {
      complete: false,
      completeToLength,
      total: null,
      atLeast: loops.ends.length,
      counts: countTypes(graph, loops),
      counting: true,
      independent: independentOf(arcs),
      listed: true,
    }
  }

  function stepCounting(count: Counting, list: Listed, budget: number): PackedAnswer | null {
    if (!count.finished() && countSteps < limits.countSteps) {
      countSteps += count.step(Math.min(budget, limits.countSteps - countSteps))
      if (!count.finished() && countSteps < limits.countSteps) return null
    }
    const counted = count.result()
    const wouldFit = counted.exact && limits.maxLength === null && counted.total <= limits.maxWhole
    if (!wouldFit) return conclude(list, counted)
    whole = startWholeListing(arcs, { ...limits, maxLoops: limits.maxWhole })
    return null
  }

  function stepWhole(listing: WholeListing, list: Listed, budget: number): PackedAnswer | null {
    listing.step(budget)
    if (listing.isWhole()) return wholeAnswer(graph, arcs, listing.loops())
    return listing.isOver() ? conclude(list, counting?.result() ?? NOTHING) : null
  }

  function conclude({ loops, completeToLength }: Listed, { exact, total, counts }: LoopCount): PackedAnswer {
    const isMore = exact || total > loops.ends.length
    // It may turn out that there are no more than were listed.
    const isWhole = exact && total === loops.ends.length
    return {
      loops: null,
      complete: isWhole,
      completeToLength: isWhole ? null : completeToLength,
      total: exact ? total : null,
      atLeast: isMore ? total : loops.ends.length,
      counts: isMore ? counts : countTypes(graph, loops),
      counting: false,
      independent: independentOf(arcs),
      listed: true,
    }
  }
}

const NOTHING: LoopCount = { exact: false, total: 0, counts: { R: 0, B: 0, U: 0 } }
