import { type ArcGraph, bundleArcs } from '../graph/arcs.ts'
import type { LinkGraph, PackedLoops } from '../graph/linkGraph.ts'
import type { RootOrder } from '../graph/rootOrder.ts'
import { orderRoots, rootsInOrder } from '../graph/roots.ts'
import type { LoopLimits } from '../types.ts'
import { type BoundedSearch, startBoundedSearch } from './boundedSearch.ts'
import { joinLoops } from './joinLoops.ts'
import { FIRST_LOOPS, MOST_BEYOND } from './limits.ts'
import { createLoopStore, type StoreMark } from './loopStore.ts'
import { packLoops, waysAlong, waysOf } from './pack.ts'
import { sortLoops } from './sortLoops.ts'
import { startWholeSearch } from './wholeSearch.ts'

/** The loops of a map being listed, in slices. */
export interface Listing {
  /** Takes about `budget` link steps and answers how many it took; 0 when it has ended. */
  step(budget: number): number
  /** True once there are a hundred loops to show, or all that there will be. */
  hasFirst(): boolean
  /** The first hundred of the loops found, in order. */
  first(): PackedLoops
  /** What was listed, in order; to be asked for when the search has ended. */
  result(): Listed
}

/** What was listed of a map. */
export interface Listed {
  readonly loops: PackedLoops
  readonly complete: boolean
  /** Every loop of up to so many links is listed; null when complete. */
  readonly completeToLength: number | null
  /** How many loops the map has, where the search saw all of them. */
  readonly total: number | null
}

/** Steps that the search for all loops is given before the search for the shortest begins: 1 to 2 ms. */
const WHOLE_STEPS = 50_000

/** The shares of the steps after which the search by length, and the search for the first of the next length, give up. */
const BOUNDED_SHARE = 0.75

/**
 * Lists the loops of a map within limits. Most maps have so few that the search for all of them ends at once. Where it does not,
 * the loops are listed by length, as far as the limits let all of one length be listed; and where that is less than a
 * hundred loops, the first of the next length by their names. The answer depends on the links, names and limits alone, not on the
 * slices nor on the speed of the machine. `order` says through which variables or links the loops must lead. `mayBeFew` false
 * leaves the search for all of them out, where it is known to be in vain.
 */
export function startListing(
  graph: LinkGraph,
  arcs: ArcGraph,
  limits: LoopLimits,
  order: RootOrder | null = null,
  mayBeFew = true,
): Listing {
  const whole = order === null && mayBeFew ? startWholeSearch(arcs) : null
  const every = createLoopStore(limits.maxWhole, limits.maxLinks, waysOf(arcs))
  const shortest = createLoopStore(limits.maxLoops, limits.maxLinks, waysOf(arcs))
  const wholeEnd = order !== null ? 0 : Math.min(WHOLE_STEPS, limits.maxSteps / 4)
  let bounded: BoundedSearch | null = null
  let filling: Filling | null = null
  let used = 0
  /** The length of the loops being found, and what was found before the first of them. */
  let length = 0
  let mark: StoreMark = shortest.mark()
  let ended = false

  return { step, hasFirst, first: () => firstOf(sortLoops(graph, found()), FIRST_LOOPS), result }

  function step(budget: number): number {
    if (ended) return 0
    const before = used
    if (whole !== null && !whole.finished() && !every.isFull() && used < wholeEnd) {
      used += whole.step(Math.min(budget, wholeEnd - used), every.take)
    } else if (hasEvery()) {
      ended = true
    } else if (filling === null) {
      // However soon the first search was given up, the same number of steps is left for the second.
      if (bounded === null) used = wholeEnd
      bounded ??= startBoundedSearch(arcs, order ?? orderRoots(arcs))
      stepBounded(bounded, budget)
    } else {
      used += filling.step(Math.min(budget, limits.maxSteps - used))
      if (filling.finished() || used >= limits.maxSteps) ended = true
    }
    return Math.max(1, used - before)
  }

  function hasEvery(): boolean {
    return whole?.finished() === true && !every.isFull()
  }

  function stepBounded(search: BoundedSearch, budget: number): void {
    const end = limits.maxSteps * BOUNDED_SHARE
    used += search.step(Math.min(budget, end - used), takeShortest)
    if (search.complete()) {
      ended = true
    } else if (search.finished() || used >= end) {
      if (length > search.completeToLength()) shortest.backTo(mark)
      const next = search.completeToLength() + 1
      if (!isEnough(next) && shortest.loops() < wantedLoops()) filling = fill(next)
      ended = filling === null
    } else if (isEnough(search.completeToLength() + 1)) {
      ended = true
    }
  }

  function takeShortest(route: Int32Array, links: number): boolean {
    if (links > length) {
      length = links
      mark = shortest.mark()
      if (isEnough(links)) return false
    }
    return shortest.take(route, links) && isWorthIt(links)
  }

  /** True when all that is wanted was found before loops of this length. */
  function isEnough(next: number): boolean {
    if (limits.maxLength !== null && next > limits.maxLength) return true
    // Of the loops of this very length perhaps not all are found.
    const before = next > length ? shortest.loops() : mark.loops
    return limits.usualLength !== null && next > limits.usualLength && before >= FIRST_LOOPS
  }

  /** False when loops beyond the usual length are too many to list all of their length. */
  function isWorthIt(length: number): boolean {
    if (limits.usualLength === null || length <= limits.usualLength) return true
    const { loops, links } = shortest.mark()
    return loops <= MOST_BEYOND.maxLoops && links <= MOST_BEYOND.maxLinks
  }

  function wantedLoops(): number {
    return limits.usualLength === null ? limits.maxLoops : Math.min(limits.maxLoops, FIRST_LOOPS)
  }

  function fill(next: number): Filling | null {
    if (order !== null) return null
    return startFilling(
      graph,
      next,
      wantedLoops() - shortest.loops(),
      limits.maxLinks - shortest.mark().links,
    )
  }

  function hasFirst(): boolean {
    return ended || (bounded !== null && mark.loops >= FIRST_LOOPS)
  }

  function found(): PackedLoops {
    if (hasEvery()) return packLoops(arcs, every)
    const loops = packLoops(arcs, shortest)
    return filling === null ? loops : joinLoops(loops, filling.found())
  }

  function result(): Listed {
    const all = found()
    const isWhole = hasEvery() || bounded?.complete() === true
    const { maxLength, usualLength } = limits
    const loops = sortLoops(graph, maxLength === null ? all : upTo(all, maxLength))
    const complete = isWhole && loops.ends.length === all.ends.length
    const reached = isWhole ? (maxLength ?? 0) : (bounded?.completeToLength() ?? 1)
    // Beyond what was asked for, no more is claimed than the longest loop listed shows.
    const asked = maxLength ?? (usualLength === null ? reached : Math.max(usualLength, longestOf(loops)))
    return {
      loops,
      complete,
      completeToLength: complete ? null : Math.min(reached, asked),
      total: isWhole ? all.ends.length : null,
    }
  }
}

/** The first loops of one length by their names, being found. */
interface Filling {
  step(budget: number): number
  finished(): boolean
  found(): PackedLoops
}

/** With the variables numbered by their names, and each loop found from the first of its names, they come in that order. */
function startFilling(graph: LinkGraph, length: number, most: number, maxLinks: number): Filling {
  const { ranks } = graph
  const byName = bundleArcs({
    ...graph,
    sources: graph.sources.map((variable) => ranks[variable] ?? 0),
    targets: graph.targets.map((variable) => ranks[variable] ?? 0),
  })
  const search = startBoundedSearch(byName, rootsInOrder(byName), length)
  const room = Math.min(most, Math.floor(maxLinks / length))
  // The last route may hold more loops than there is room for.
  const ways = (route: Int32Array, links: number): number => Math.min(room, waysAlong(byName, route, links))
  const store = createLoopStore(2 * room, Number.POSITIVE_INFINITY, byName.parallel ? ways : null)
  return {
    step: (budget) =>
      search.step(
        budget,
        (route, links) => links === length && store.loops() < room && store.take(route, links),
      ),
    finished: search.finished,
    found: () => packLoops(byName, store, room),
  }
}

function upTo(loops: PackedLoops, maxLength: number): PackedLoops {
  const { links, ends } = loops
  const isShort = (end: number, loop: number): boolean => end - (ends[loop - 1] ?? 0) <= maxLength
  if (ends.every(isShort)) return loops
  const kept: number[] = []
  const keptEnds: number[] = []
  ends.forEach((end, loop) => {
    if (!isShort(end, loop)) return
    for (const link of links.subarray(ends[loop - 1] ?? 0, end)) kept.push(link)
    keptEnds.push(kept.length)
  })
  return { links: Int32Array.from(kept), ends: Int32Array.from(keptEnds) }
}

function firstOf({ links, ends }: PackedLoops, count: number): PackedLoops {
  return { links: links.slice(0, ends[Math.min(count, ends.length) - 1] ?? 0), ends: ends.slice(0, count) }
}

/** How many links the last loop has, which in a sorted list is the longest. */
function longestOf({ ends }: PackedLoops): number {
  return (ends.at(-1) ?? 0) - (ends.at(-2) ?? 0)
}
