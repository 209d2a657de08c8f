import { shortLoops } from '../quality/shortLoops.ts'
import { clearOfGroups } from './groups.ts'
import { placementOf, placesOf } from './layOut.ts'
import { isMended, mendScreen } from './mendScreen.ts'
import { arrangementOf, problemOf } from './problem.ts'
import { type Fit, fitOf, roomAt, screenShare, USUAL_ROOM } from './screenRoom.ts'
import { fitDrawing } from './search/fit.ts'
import { NOTHING_FIXED, searchGraphOf } from './search/graph.ts'
import type { Arrangement, ArrangeRequest } from './types.ts'

/** How high names are asked to be on a usual screen, px, one after the other, each beginning where the one before ended: the first that leaves nothing over a name is taken. */
const ASKED = [16, 16, 16, 14.5, 13.3] as const
/** A drawing that comes so near to the size that was asked for is large enough. */
const ENOUGH = 0.97
/** Where the first try had no room, names so high on a usual screen are, px: somebody waits. */
const GOOD = 14
/** Names must be so high there where a drawing that stands is mended, px. */
const LEAST = 13.1

/**
 * Fits a map to a screen: names as high as they can be, and nothing over a name. It begins where the map stands, and nothing has to stay: where things are on a projector
 * is no matter of the map. What stood well until just now is mended where that can be, so that little else moves. Yields null to offer a pause.
 */
export function* fitScreen(request: ArrangeRequest): Generator<null, Arrangement> {
  const { screen = USUAL_ROOM, names, isShown = false, fresh, seed = 0, effort } = request
  const problem = { ...problemOf({ ...request, only: null }), fixed: NOTHING_FIXED }
  const loops = shortLoops(problem.graph)
  const graph = searchGraphOf(problem.graph, loops, NOTHING_FIXED)
  const share = screenShare(screen)
  if (fresh !== undefined && seed < MENDED) {
    const numbers = new Set(problem.ids.flatMap((id, at) => (fresh.includes(id) ? [at] : [])))
    const least = names ?? LEAST * share
    const mended = yield* mendScreen(problem, graph, screen, { fresh: numbers, least, from: seed })
    if (isMended(mended, least)) return arrangementOf(problem, mended.placement)
  }
  const asked = names === undefined ? ASKED.map((px) => px * share) : [names, names, names]
  let best: Fit | null = null
  let places = placesOf(problem.now)
  for (const [at, px] of asked.entries()) {
    places = yield* fitDrawing(graph, places, roomAt(screen, px), {
      seed: 10 * seed + at + 1,
      isTight: at > 0 || isShown,
      effort,
    })
    const placement = yield* clearOfGroups(problem, loops, placementOf(places), effort)
    places = placesOf(placement)
    const found = fitOf(problem, graph, placement, screen, px)
    if (best === null || found.faults < best.faults || (found.faults === best.faults && found.px > best.px))
      best = found
    const enough = at === 0 || names !== undefined ? px * ENOUGH : GOOD * share
    if (best.faults === 0 && best.px >= enough) break
    yield null
  }
  return best === null ? { places: {}, bends: {} } : arrangementOf(problem, best.placement)
}

/** What was mended so often and is still not right is fitted anew. */
const MENDED = 2
