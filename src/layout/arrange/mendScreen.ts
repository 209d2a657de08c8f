import type { Placement } from '../quality/types.ts'
import { placementOf, placesOf } from './layOut.ts'
import type { Problem } from './problem.ts'
import { type Fit, fitOf, roomAt } from './screenRoom.ts'
import type { Room } from './search/extent.ts'
import type { SearchGraph } from './search/graph.ts'
import { mendDrawing } from './search/mend.ts'

/** How much less than usual it counts how good the drawing is where all of it may move: it stood as it was. */
const AS_IT_WAS = 0.15
/** Names are asked to be so much higher than they must be: what is drawn stands out over what is measured here. */
const SPARE = 1.03

/**
 * Mends a drawing that stood well on a screen until something was added or changed, so that as little else moves as can be: first what is new, with its links, then all that
 * is in its way. `least` is how high names must be, px; `from` is 1 where moving what is new was not enough. The best that was found.
 */
export function* mendScreen(
  problem: Problem,
  graph: SearchGraph,
  screen: Room,
  {
    fresh,
    least,
    from,
  }: { readonly fresh: ReadonlySet<number>; readonly least: number; readonly from: number },
): Generator<null, Fit> {
  const start = placesOf(problem.now)
  const room = { ...roomAt(screen, SPARE * least), isEnough: true }
  const judged = (placement: Placement): Fit => fitOf(problem, graph, placement, screen, SPARE * least)
  const all = new Set(problem.ids.keys())
  const links = new Set(problem.links.keys())
  const atFresh = new Set([...fresh].flatMap((variable) => [...(graph.linksAt[variable] ?? [])]))
  const steps = [
    { variables: fresh, links: atFresh, beauty: 1 },
    { variables: all, links, beauty: AS_IT_WAS },
  ]
  let best = judged(problem.now)
  for (const step of steps.slice(from)) {
    if (step.variables.size === 0) continue
    const found = judged(placementOf(yield* mendDrawing(graph, start, room, step)))
    const more = best.faults - found.faults || found.px - best.px
    if (more > 0) best = found
    if (isMended(best, least)) break
  }
  return best
}

/** Whether nothing of a drawing would be seen to be wrong on its screen. */
export function isMended({ faults, px }: Fit, least: number): boolean {
  return faults === 0 && px >= least
}
