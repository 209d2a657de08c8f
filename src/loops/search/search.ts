import { type Counting, type CountMemory, startCounting } from '../count/counting.ts'
import { type ArcGraph, bundleArcs } from '../graph/arcs.ts'
import type { LinkGraph, PackedAnswer, PackedLoops } from '../graph/linkGraph.ts'
import type { LoopCount, LoopCounts, LoopLimits } from '../types.ts'
import { type Listed, startListing } from './listing.ts'
import { createLoopStore } from './loopStore.ts'
import { packLoops, waysOf } from './pack.ts'
import { sortLoops } from './sortLoops.ts'
import { startWholeSearch } from './wholeSearch.ts'

/**
 * Where a search stops when nothing else is said. The steps take a tenth of a second or so to list and some seconds to count;
 * the loops are as many as a person could conceivably look through, and as the page can list without a pause.
 */
export const LOOP_LIMITS: LoopLimits = {
  maxLoops: 20_000,
  maxWhole: 20_000,
  maxLinks: 1_000_000,
  maxSteps: 4_000_000,
  countSteps: 200_000_000,
  maxLength: null,
  usualLength: 8,
}

/** So much may be listed where a person asks for longer loops than usual: the lists of a small laptop's memory. */
export const MOST_LISTED = { maxLoops: 100_000, maxLinks: 5_000_000 } as const

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

/** The limits with the defaults filled in; what is not a number of 0 or more is taken as the default. */
export function fullLimits(limits: Partial<LoopLimits> = {}): LoopLimits {
  const pick = (field: 'maxLoops' | 'maxLinks' | 'maxSteps' | 'countSteps'): number => {
    const value = limits[field]
    return value !== undefined && value >= 0 ? value : LOOP_LIMITS[field]
  }
  const length = (field: 'maxLength' | 'usualLength'): number | null => {
    const value = limits[field]
    return value === null || (value !== undefined && value >= 0) ? value : LOOP_LIMITS[field]
  }
  const maxLoops = pick('maxLoops')
  const maxLength = length('maxLength')
  return {
    maxLoops,
    maxWhole: Math.min(maxLoops, limits.maxWhole ?? maxLoops),
    maxLinks: pick('maxLinks'),
    maxSteps: pick('maxSteps'),
    countSteps: pick('countSteps'),
    maxLength,
    // Who asks for a length gets it, and not the usual one.
    usualLength: limits.usualLength === undefined && maxLength !== null ? null : length('usualLength'),
  }
}

/** Every loop of a map, when they can be found and kept within limits that are all small; else null. */
export function searchAtOnce(
  graph: LinkGraph,
  limits: Pick<LoopLimits, 'maxLoops' | 'maxLinks' | 'maxSteps'>,
): PackedAnswer | null {
  const arcs = bundleArcs(graph)
  const whole = startWholeListing(arcs, limits)
  whole.step(limits.maxSteps)
  return whole.isWhole() ? wholeAnswer(graph, arcs, whole.loops()) : null
}

/**
 * Lists the loops of a map within limits and counts those that it cannot list. Should the count show that all of them would
 * fit after all, they are listed. `memory` keeps the counts of components from one search to the next.
 */
export function startPackedSearch(graph: LinkGraph, limits: LoopLimits, memory?: CountMemory): PackedSearch {
  const arcs = bundleArcs(graph)
  const listing = startListing(graph, arcs, limits)
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

/** All loops being listed, in slices. */
interface WholeListing {
  step(budget: number): void
  /** True when all loops are listed. */
  isWhole(): boolean
  /** True when it has ended, be it because there was no room for more. */
  isOver(): boolean
  loops(): PackedLoops
}

function startWholeListing(arcs: ArcGraph, limits: Pick<LoopLimits, 'maxLoops' | 'maxLinks'>): WholeListing {
  const whole = startWholeSearch(arcs)
  const store = createLoopStore(limits.maxLoops, limits.maxLinks, waysOf(arcs))
  return {
    step(budget) {
      let left = budget
      while (!whole.finished() && !store.isFull() && left > 0) {
        left -= whole.step(Math.min(left, 1_000), store.take)
      }
    },
    isWhole: () => whole.finished() && !store.isFull(),
    isOver: () => whole.finished() || store.isFull(),
    loops: () => packLoops(arcs, store),
  }
}

function wholeAnswer(graph: LinkGraph, arcs: ArcGraph, loops: PackedLoops): PackedAnswer {
  return {
    loops: sortLoops(graph, loops),
    complete: true,
    completeToLength: null,
    total: loops.ends.length,
    atLeast: loops.ends.length,
    counts: countTypes(graph, loops),
    counting: false,
    independent: independentOf(arcs),
    listed: true,
  }
}

/** How many of the loops are of each type. */
function countTypes({ signs }: LinkGraph, { links, ends }: PackedLoops): LoopCounts {
  const counts = { R: 0, B: 0, U: 0 }
  let at = 0
  for (const end of ends) {
    let sign = 1
    for (; at < end; at++) sign *= signs[links[at] ?? 0] ?? 0
    counts[sign === 0 ? 'U' : sign > 0 ? 'R' : 'B']++
  }
  return counts
}

/** How many independent loops a map has: links - variables + 1 in every component. */
export function independentOf(arcs: ArcGraph): number {
  let components = 0
  let variables = 0
  for (let part = 0; part < arcs.parts.length - 1; part++) {
    const size = (arcs.parts[part + 1] ?? 0) - (arcs.parts[part] ?? 0)
    if (size < 2) continue
    components++
    variables += size
  }
  return arcs.links.length - variables + components
}
