import { anneal, copyOf, paused } from './anneal.ts'
import { createChance } from './chance.ts'
import type { Room } from './extent.ts'
import { gather } from './gather.ts'
import type { SearchGraph } from './graph.ts'
import { keepOut } from './keepOut.ts'
import { separate } from './separate.ts'
import type { Places } from './shapes.ts'
import { createState } from './state.ts'
import { strangers } from './territory.ts'
import { searchWeights, type Weights } from './weights.ts'

/** Changes tried for every variable and link: at first, and with which signs are seen to at last. */
const MOVES = 400
const MOVES_TIGHT = 250
const POLISH = 60
/** A small drawing is stretched at most this much at first. */
const MOST_STRETCH = 1.5
/** How much more its size weighs where a drawing was too large, and how hot its search begins, beside 1 for one that is new to the room. */
const TIGHT = 4
const WARM = 0.6

/** How a drawing is fitted. */
export interface Fitting {
  /** Each seed gives another drawing. */
  readonly seed: number
  /** True where it has been fitted before and was too large, or had something over a name: then its size weighs more, and it stays more as it is. */
  readonly isTight: boolean
  /** How long to search, as a share of the usual. */
  readonly effort: number
}

/**
 * Fits a drawing into a room, from where it stands: stretched or squeezed to the room's shape, then annealed with the room as what its size costs. Yields to offer a pause.
 */
export function* fitDrawing(
  graph: SearchGraph,
  start: Places,
  room: Room,
  { seed, isTight, effort }: Fitting,
): Generator<null, Places> {
  const size = graph.variables + graph.links
  const places = copyOf(start)
  stretch(places.x, graph.halfWidth, room.width)
  stretch(places.y, graph.halfHeight, room.height)
  gather(graph, places, start)
  const usual = fromAfar(searchWeights(graph))
  const weights = isTight ? { ...usual, shape: TIGHT * usual.shape } : usual
  const first = createState(graph, places, { ...weights, sign: 0 }, null, room)
  const moves = Math.ceil((isTight ? MOVES_TIGHT : MOVES) * effort) * size
  yield* paused(
    anneal(first, createChance(seed), { moves, hot: isTight ? WARM : 1, cold: 0.02, far: 60, near: 3 }),
  )
  const last = createState(graph, places, weights, null, room)
  const polish = { moves: Math.ceil(POLISH * effort) * size, hot: 0.15, cold: 0.01, far: 14, near: 1 }
  yield* paused(anneal(last, createChance(seed + 1000), polish))
  separate(graph, places)
  if (graph.groups > 0 && strangers(graph, places) > 0) keepOut(graph, places)
  return places
}

/** How many changes of a drawing of this size it takes to fit it. */
export function changesToFit({ variables, links }: SearchGraph, isTight: boolean): number {
  return ((isTight ? MOVES_TIGHT : MOVES) + POLISH) * (variables + links)
}

/** Nothing may be drawn over a name where many see it from afar. */
export function fromAfar(weights: Weights): Weights {
  return { ...weights, overName: 2 * weights.overName, overlap: 2.5 * weights.overlap }
}

/** Moves values so that they, with half of what is at each, take up so much, about the middle of it all. */
function stretch(values: Float64Array, halves: Float64Array, extent: number): void {
  let least = Infinity
  let most = -Infinity
  let half = 0
  values.forEach((value, at) => {
    least = Math.min(least, value)
    most = Math.max(most, value)
    half = Math.max(half, halves[at] ?? 0)
  })
  const scale = Math.min(MOST_STRETCH, Math.max(0, extent - 2 * half) / Math.max(1, most - least))
  values.forEach((value, at) => {
    values[at] = (value - (least + most) / 2) * scale
  })
}
