import { bundleArcs } from './arcs.ts'
import { type BoundedSearch, startBoundedSearch } from './boundedSearch.ts'
import type { LinkGraph, PackedAnswer, PackedLoops } from './linkGraph.ts'
import { createLoopStore } from './loopStore.ts'
import { sortLoops } from './sortLoops.ts'
import type { LoopLimits } from './types.ts'
import { startWholeSearch } from './wholeSearch.ts'

/**
 * Where a search stops when nothing else is said. The steps take a tenth of a second or so; the loops are as many as a
 * person could conceivably look through, and as the page can list without a pause.
 */
export const LOOP_LIMITS: LoopLimits = { maxLoops: 2_000, maxLinks: 100_000, maxSteps: 3_000_000 }

/** Steps that the search for all loops is given before the search for the shortest begins. */
const FIRST_STEPS = 400_000

/** A search over whole numbers, taken in slices. */
export interface PackedSearch {
  /** Takes about `budget` more link steps; the answer when the search has ended, else null. */
  step(budget: number): PackedAnswer | null
}

/** The limits with the defaults filled in; what is not a number of 0 or more is taken as the default. */
export function fullLimits(limits: Partial<LoopLimits> = {}): LoopLimits {
  const pick = (field: keyof LoopLimits): number => {
    const value = limits[field]
    return value !== undefined && value >= 0 ? value : LOOP_LIMITS[field]
  }
  return { maxLoops: pick('maxLoops'), maxLinks: pick('maxLinks'), maxSteps: pick('maxSteps') }
}

/** Every loop of a map, when they can be found and kept within limits that are all small; else null. */
export function searchAtOnce(graph: LinkGraph, limits: LoopLimits): PackedAnswer | null {
  const arcs = bundleArcs(graph)
  const whole = startWholeSearch(arcs)
  const store = createLoopStore(arcs, limits.maxLoops, limits.maxLinks)
  let left = limits.maxSteps
  while (!whole.finished() && !store.isFull() && left > 0)
    left -= whole.step(Math.min(left, 1_000), store.take)
  return whole.finished() && !store.isFull() ? allOf(graph, store.packed()) : null
}

/**
 * Finds the loops of a map within limits. Most maps have so few that the search for all of them ends at once. Where it does
 * not, it is set aside; the shortest loops are found, length by length, with up to half of the steps; and what is left
 * of the steps goes to the search for all again, to count how many the map has. The answer depends on the links and the
 * limits alone, not on the slices nor on the speed of the machine.
 */
export function startPackedSearch(graph: LinkGraph, limits: LoopLimits): PackedSearch {
  const arcs = bundleArcs(graph)
  const whole = startWholeSearch(arcs)
  const every = createLoopStore(arcs, limits.maxLoops, limits.maxLinks)
  let bounded: BoundedSearch | null = null
  const shortest = createLoopStore(arcs, limits.maxLoops, limits.maxLinks)
  const boundedEnd = Math.ceil(limits.maxSteps / 2)
  let wholeSteps = 0
  let boundedSteps = 0
  let answer: PackedAnswer | null = null

  return {
    step(budget) {
      let left = budget
      while (answer === null && left > 0) {
        const used = advance(left)
        if (used === 0) answer = conclude()
        left -= used
      }
      return answer
    },
  }

  /** Goes on with whatever is to be done next; the steps that it took, 0 when nothing is. */
  function advance(budget: number): number {
    if (everyLoopKept() || bounded?.complete()) return 0
    const first = Math.min(FIRST_STEPS, limits.maxSteps / 4)
    if (!whole.finished() && wholeSteps < first) return searchAll(Math.min(budget, first - wholeSteps))
    bounded ??= startBoundedSearch(arcs)
    if (!bounded.finished() && boundedSteps < boundedEnd) {
      return searchShortest(bounded, Math.min(budget, boundedEnd - boundedSteps))
    }
    const remaining = limits.maxSteps - wholeSteps - boundedSteps
    if (!whole.finished() && remaining > 0) return searchAll(Math.min(budget, remaining))
    return 0
  }

  function everyLoopKept(): boolean {
    return whole.finished() && !every.isFull()
  }

  function searchAll(budget: number): number {
    const used = whole.step(budget, every.isFull() ? null : every.take)
    wholeSteps += used
    return Math.max(1, used)
  }

  function searchShortest(bounded: BoundedSearch, budget: number): number {
    const used = bounded.step(budget, shortest.take)
    boundedSteps += used
    return Math.max(1, used)
  }

  function conclude(): PackedAnswer {
    if (everyLoopKept()) return allOf(graph, every.packed())
    if (bounded?.complete()) return allOf(graph, shortest.packed())
    const counted = Math.max(whole.count(), shortest.count())
    const isExact = whole.finished() && counted <= Number.MAX_SAFE_INTEGER
    return {
      loops: sortLoops(graph, shortest.packed()),
      complete: false,
      completeToLength: bounded?.completeToLength() ?? 1,
      total: isExact ? counted : null,
      atLeast: Math.min(counted, Number.MAX_SAFE_INTEGER),
    }
  }
}

function allOf(graph: LinkGraph, loops: PackedLoops): PackedAnswer {
  const count = loops.ends.length
  return {
    loops: sortLoops(graph, loops),
    complete: true,
    completeToLength: null,
    total: count,
    atLeast: count,
  }
}
