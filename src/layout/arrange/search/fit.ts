import { anneal, copyOf, paused } from './anneal.ts'
import { createChance } from './chance.ts'
import type { Room } from './extent.ts'
import type { SearchGraph } from './graph.ts'
import { separate } from './separate.ts'
import type { Places } from './shapes.ts'
import { createState } from './state.ts'
import { searchWeights, type Weights } from './weights.ts'

/** Changes tried for every variable and link: at first, and with which signs are seen to at last. */
const MOVES = 400
const POLISH = 60
/** A small drawing is stretched at most this much at first. */
const MOST_STRETCH = 1.5

/**
 * Fits a drawing into a room, from where it stands: stretched or squeezed to the room's shape, then annealed with the room as what its size costs. Each seed gives
 * another drawing. Yields to offer a pause.
 */
export function* fitDrawing(
  graph: SearchGraph,
  start: Places,
  room: Room,
  seed: number,
  effort: number,
): Generator<null, Places> {
  const size = graph.variables + graph.links
  const places = copyOf(start)
  stretch(places.x, graph.halfWidth, room.width)
  stretch(places.y, graph.halfHeight, room.height)
  const weights = fromAfar(searchWeights(graph))
  const first = createState(graph, places, { ...weights, sign: 0 }, null, room)
  // Every other seed begins hotter, and so ends farther from what the room knows.
  const [hot, far] = seed % 2 === 1 ? [1, 60] : [2, 100]
  const moves = Math.ceil(MOVES * effort * (seed % 2 === 1 ? 1 : 2)) * size
  yield* paused(anneal(first, createChance(seed), { moves, hot, cold: 0.02, far, near: 3 }))
  const last = createState(graph, places, weights, null, room)
  const polish = { moves: Math.ceil(POLISH * effort) * size, hot: 0.15, cold: 0.01, far: 14, near: 1 }
  yield* paused(anneal(last, createChance(seed + 1000), polish))
  separate(graph, places)
  return places
}

/** Nothing may be drawn over a name where many see it from afar. */
function fromAfar(weights: Weights): Weights {
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
