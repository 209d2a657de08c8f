import type { ArcGraph } from '../graph/arcs.ts'
import { orderRoots } from '../graph/roots.ts'
import type { LengthCost, LoopLimits } from '../types.ts'
import { startBoundedSearch } from './boundedSearch.ts'
import { waysAlong } from './pack.ts'

/** What making, numbering and sorting one listed loop takes, measured (docs/measurements.md). */
const SECONDS_A_LOOP = 12e-6
/** What one step of the search takes, measured. */
const SECONDS_A_STEP = 25e-9

/** Lengths beyond this are not told, however few loops there are. */
const LONGEST_TOLD = 60

/**
 * For every length from 2 on, how many loops of up to so many links there are, as far as `limits` would let them be listed: the
 * last of the answers is the first that would not (`exact` false). Pauses after every `slice` link steps.
 */
export function* costLengths(
  graph: ArcGraph,
  { maxLoops, maxSteps }: Pick<LoopLimits, 'maxLoops' | 'maxSteps'>,
  slice: number,
): Generator<void, readonly LengthCost[]> {
  const search = startBoundedSearch(graph, orderRoots(graph))
  const byLength: number[] = []
  let loops = 0
  let steps = 0
  const count = (route: Int32Array, length: number): boolean => {
    const ways = graph.parallel ? waysAlong(graph, route, length) : 1
    byLength[length] = (byLength[length] ?? 0) + ways
    loops += ways
    return loops <= maxLoops
  }
  while (!search.finished() && steps < maxSteps && search.completeToLength() < LONGEST_TOLD) {
    steps += search.step(slice, count)
    yield
  }
  const costs: LengthCost[] = []
  let upTo = 0
  const whole = Math.min(search.completeToLength(), LONGEST_TOLD, byLength.length - 1)
  for (let length = 2; length <= whole; length++) {
    upTo += byLength[length] ?? 0
    costs.push({ length, loops: upTo, exact: true, seconds: secondsFor(upTo, steps) })
  }
  const next = byLength[whole + 1]
  if (next !== undefined) {
    costs.push({
      length: whole + 1,
      loops: upTo + next,
      exact: false,
      seconds: secondsFor(upTo + next, steps),
    })
  }
  return costs
}

function secondsFor(loops: number, steps: number): number {
  return loops * SECONDS_A_LOOP + steps * SECONDS_A_STEP
}
