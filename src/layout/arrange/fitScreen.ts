import { NAME_STYLE } from '../look/style.ts'
import { measureDrawing } from '../quality/measureDrawing.ts'
import { shortLoops } from '../quality/shortLoops.ts'
import type { Placement, Quality } from '../quality/types.ts'
import { placementOf, placesOf } from './layOut.ts'
import { arrangementOf, problemOf } from './problem.ts'
import { fitDrawing } from './search/fit.ts'
import { NOTHING_FIXED, searchGraphOf } from './search/graph.ts'
import type { Arrangement, ArrangeRequest } from './types.ts'

/** How high names are asked to be on the screen, px, and by which seed: the first that leaves nothing over a name is taken. */
const TRIES = [
  { px: 16, seed: 1 },
  { px: 16, seed: 2 },
  { px: 14.5, seed: 1 },
  { px: 13.3, seed: 2 },
] as const
/** Kept free in the room for signs and marks that stand out at its edge, px of the map. */
const MARGIN = 26

/**
 * Fits a map to a screen: names as high as they can be, and nothing over a name. It begins where the map stands, and nothing has to stay: where things are on a projector
 * is no matter of the map. Yields null to offer a pause.
 */
export function* fitScreen(request: ArrangeRequest): Generator<null, Arrangement> {
  const { screen = { width: 1280, height: 720 }, effort } = request
  const problem = { ...problemOf({ ...request, only: null }), fixed: NOTHING_FIXED }
  const graph = searchGraphOf(problem.graph, shortLoops(problem.graph), NOTHING_FIXED)
  const start = placesOf(problem.now)
  let best: { readonly placement: Placement; readonly faults: number; readonly px: number } | null = null
  for (const { px, seed } of TRIES) {
    const scale = NAME_STYLE.size / px
    const room = { width: screen.width * scale - MARGIN, height: screen.height * scale - MARGIN }
    const placement = placementOf(yield* fitDrawing(graph, start, room, seed, effort))
    const quality = measureDrawing(problem.graph, placement, [])
    const faults = faultsOf(quality)
    const over = Math.max(quality.width / room.width, quality.height / room.height, 1)
    const found = { placement, faults, px: px / over }
    if (best === null || faults < best.faults || (faults === best.faults && found.px > best.px)) best = found
    if (best.faults === 0 && best.px > px * ENOUGH) break
    yield null
  }
  return best === null ? { places: {}, bends: {} } : arrangementOf(problem, best.placement)
}

/** A drawing that comes so near to the size that was asked for is large enough. */
const ENOUGH = 0.97

function faultsOf({ arcsOverLabels, labelOverlaps, hiddenLinks, mergedLinks }: Quality): number {
  return arcsOverLabels + 2 * labelOverlaps + hiddenLinks + mergedLinks
}
