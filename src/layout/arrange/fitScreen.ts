import { NAME_STYLE } from '../look/style.ts'
import { measureDrawing } from '../quality/measureDrawing.ts'
import { shortLoops } from '../quality/shortLoops.ts'
import type { Placement, Quality } from '../quality/types.ts'
import { clearOfGroups } from './groups.ts'
import { placementOf, placesOf } from './layOut.ts'
import { arrangementOf, problemOf } from './problem.ts'
import type { Room } from './search/extent.ts'
import { fitDrawing } from './search/fit.ts'
import { NOTHING_FIXED, searchGraphOf } from './search/graph.ts'
import { strangers } from './search/territory.ts'
import type { Arrangement, ArrangeRequest } from './types.ts'

/** How high names are asked to be on a usual screen, px, one after the other, each beginning where the one before ended: the first that leaves nothing over a name is taken. */
const ASKED = [16, 16, 16, 14.5, 13.3] as const
/** The room of that screen, px: 1280 x 720 without what the projector keeps free. On a larger one names are larger. */
const USUAL = { width: 1216, height: 640 } as const
/** On a smaller one they are no smaller than this share. */
const LEAST_SHARE = 0.85
/** Kept free in the room for signs and marks that stand out at its edge, px of the map. */
const MARGIN = 26

/**
 * Fits a map to a screen: names as high as they can be, and nothing over a name. It begins where the map stands, and nothing has to stay: where things are on a projector
 * is no matter of the map. Yields null to offer a pause.
 */
export function* fitScreen(request: ArrangeRequest): Generator<null, Arrangement> {
  const { screen = USUAL, names, isShown = false, seed = 0, effort } = request
  const problem = { ...problemOf({ ...request, only: null }), fixed: NOTHING_FIXED }
  const loops = shortLoops(problem.graph)
  const graph = searchGraphOf(problem.graph, loops, NOTHING_FIXED)
  const share = screenShare(screen)
  const asked = names === undefined ? ASKED.map((px) => px * share) : [names, names, names]
  let best: { readonly placement: Placement; readonly faults: number; readonly px: number } | null = null
  let places = placesOf(problem.now)
  for (const [at, px] of asked.entries()) {
    const scale = NAME_STYLE.size / px
    const room = { width: screen.width * scale - MARGIN, height: screen.height * scale - MARGIN }
    places = yield* fitDrawing(graph, places, room, {
      seed: 10 * seed + at + 1,
      isTight: at > 0 || isShown,
      effort,
    })
    const placement = yield* clearOfGroups(problem, loops, placementOf(places), effort)
    places = placesOf(placement)
    const quality = measureDrawing(problem.graph, placement, [])
    const faults = faultsOf(quality) + strangers(graph, placesOf(placement))
    const over = Math.max(quality.width / room.width, quality.height / room.height, 1)
    const found = { placement, faults, px: px / over }
    if (best === null || faults < best.faults || (faults === best.faults && found.px > best.px)) best = found
    const enough = at === 0 || names !== undefined ? px * ENOUGH : GOOD * share
    if (best.faults === 0 && best.px >= enough) break
    yield null
  }
  return best === null ? { places: {}, bends: {} } : arrangementOf(problem, best.placement)
}

/** How large names are to be in a room on a screen, beside that of a usual one: on a larger screen larger, as those who look sit farther away. */
export function screenShare({ width, height }: Room): number {
  return Math.max(LEAST_SHARE, Math.min(width / USUAL.width, height / USUAL.height))
}

/** A drawing that comes so near to the size that was asked for is large enough. */
const ENOUGH = 0.97
/** Where the first try had no room, names so high on a usual screen are, px: somebody waits. */
const GOOD = 14

function faultsOf({ arcsOverLabels, labelOverlaps, hiddenLinks, mergedLinks }: Quality): number {
  return arcsOverLabels + 2 * labelOverlaps + hiddenLinks + mergedLinks
}
