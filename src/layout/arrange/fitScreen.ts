import { shortLoops } from '../quality/shortLoops.ts'
import { placementOf, placesOf } from './layOut.ts'
import { isMended, mendScreen } from './mendScreen.ts'
import { arrangementOf, problemOf } from './problem.ts'
import { type Fit, fitOf, roomAt, screenShare, USUAL_ROOM } from './screenRoom.ts'
import { changesToFit, fitDrawing } from './search/fit.ts'
import { NOTHING_FIXED, type SearchGraph, searchGraphOf } from './search/graph.ts'
import type { Arrangement, ArrangeRequest } from './types.ts'

/** How high names are asked to be on a usual screen, px, one after the other, each beginning where the one before ended: the first that leaves nothing over a name is taken. */
const ASKED = [16, 16, 16, 14.5, 13.3] as const
/** A drawing that comes so near to the size that was asked for is large enough. */
const ENOUGH = 0.97
/** Where the first try had no room, names so high on a usual screen are, px: somebody waits. */
const GOOD = 14
/** All tries together may take so many changes of the drawing, about seven tenths of a second; those of a part of a map, before which the whole was tried, half of that. */
const BUDGET = 92_000
const BUDGET_OF_PART = 45_000
/** A part is tried at most so often. */
const MOST_OF_PART = 3
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
  const asked =
    names === undefined
      ? sizesFor(seed, affordable(graph, BUDGET)).map((px) => px * share)
      : Array.from({ length: Math.min(MOST_OF_PART, affordable(graph, BUDGET_OF_PART)) }, () => names)
  let best: Fit | null = null
  let places = placesOf(problem.now)
  for (const [at, px] of asked.entries()) {
    places = yield* fitDrawing(graph, places, roomAt(screen, px), {
      seed: 10 * seed + at + 1,
      isTight: at > 0 || isShown,
      effort,
    })
    const placement = placementOf(places)
    const found = fitOf(problem, graph, placement, screen, px)
    if (best === null || found.faults < best.faults || (found.faults === best.faults && found.px > best.px))
      best = found
    const enough = at === 0 || names !== undefined ? px * ENOUGH : GOOD * share
    if (best.faults === 0 && best.px >= enough) break
    yield null
  }
  return best === null ? { places: {}, bends: {} } : arrangementOf(problem, best.placement)
}

/** How often a drawing can be fitted for so many changes, at least once. */
function affordable(graph: SearchGraph, budget: number): number {
  const left = budget - changesToFit(graph, false)
  return Math.max(1, Math.min(ASKED.length, 1 + Math.floor(left / changesToFit(graph, true))))
}

/** How high names are asked to be, where there is time for so many tries: the more time, the longer the same is asked for. What was fitted and had a mark over a name is tried once more each time. */
function sizesFor(seed: number, tries: number): readonly number[] {
  const [first, ...others] = ASKED
  return seed > 0 ? others.slice(-2).slice(seed - 1, seed) : [first, ...others.slice(ASKED.length - tries)]
}

/** What was mended so often and is still not right is fitted anew. */
const MENDED = 2
