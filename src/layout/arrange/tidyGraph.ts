import { measureDrawing } from '../quality/measureDrawing.ts'
import type { Placement, ShortLoop, SizedGraph } from '../quality/types.ts'
import { placementOf, placesOf } from './layOut.ts'
import { nearnessOf } from './nearness.ts'
import { type Fixed, searchGraphOf } from './search/graph.ts'
import { tidyDrawing } from './search/tidy.ts'

/** A tidied drawing moves no more than this, in mean link lengths, and keeps this share of orders: a little less than promised. */
const NEAR = { move: 0.32, order: 0.965 }

/**
 * Improves a drawing from where it stands, so that whoever knows it finds everything again. What is fixed stays. Yields null to offer
 * a pause. The same drawing gives the same answer.
 */
export function* tidyGraph(
  graph: SizedGraph,
  now: Placement,
  loops: readonly ShortLoop[],
  fixed: Fixed,
  effort: number,
): Generator<Placement | null, Placement> {
  const unit = measureDrawing(graph, now, loops).meanLength || 1
  const work = tidyDrawing(
    searchGraphOf(graph, loops, fixed),
    placesOf(now),
    effort,
    (places) => nearnessOf(now.centres, placementOf(places).centres, unit),
    NEAR,
  )
  let next = work.next()
  while (next.done !== true) {
    yield next.value === null ? null : placementOf(next.value)
    next = work.next()
  }
  return placementOf(next.value)
}
