import type { Placement, ShortLoop } from '../quality/types.ts'
import { placementOf, placesOf } from './layOut.ts'
import type { Problem } from './problem.ts'
import { anneal, copyOf, paused } from './search/anneal.ts'
import { createChance } from './search/chance.ts'
import { searchGraphOf } from './search/graph.ts'
import { keepOut } from './search/keepOut.ts'
import { separate } from './search/separate.ts'
import { createState } from './search/state.ts'
import { strangers } from './search/territory.ts'
import { searchWeights } from './search/weights.ts'

/** Changes tried for every variable and link once groups have been moved apart. */
const MOVES = 150

/**
 * A placement in which no name stands within the frame of a group that it is not in, as far as what must stay allows it; the same one where that is so already. What was pushed apart
 * for it is annealed once more, so that links find their ways around names again. Yields null to offer a pause.
 */
export function* clearOfGroups(
  { graph: sized, fixed }: Problem,
  loops: readonly ShortLoop[],
  placement: Placement,
  effort: number,
): Generator<null, Placement> {
  const graph = searchGraphOf(sized, loops, fixed)
  const places = placesOf(placement)
  const before = strangers(graph, places)
  if (before === 0) return placement
  keepOut(graph, places)
  yield null
  const better = copyOf(places)
  const state = createState(graph, better, searchWeights(graph))
  const moves = Math.ceil(MOVES * effort) * (graph.variables + graph.links)
  yield* paused(
    anneal(state, createChance(5000), { moves, hot: 0.5, cold: 0.01, far: 40, near: 2 }, { isGentle: true }),
  )
  separate(graph, better)
  if (strangers(graph, better) > 0) keepOut(graph, better)
  yield null
  const left = strangers(graph, places)
  if (strangers(graph, better) <= left) return placementOf(better)
  return left < before ? placementOf(places) : placement
}
