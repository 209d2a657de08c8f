import { anneal, copyOf } from './anneal.ts'
import { bendLinks } from './bendLinks.ts'
import { createChance } from './chance.ts'
import type { SearchGraph } from './graph.ts'
import { separate } from './separate.ts'
import type { Places } from './shapes.ts'
import { createState } from './state.ts'
import { measuredWeights } from './weights.ts'

/** Changes tried for every variable and link. */
const MOVES = 220
/** What moving a variable by one link length costs at first, in crossings; twice that while too much moves. */
const STAY = 0.85
/** A drawing is tidied so often at most, until it stays near enough what it was. */
const MOST_TRIES = 5

/** How near to what it was a tidied drawing is to stay. */
export interface Nearness {
  /** Mean way of the variables, in mean link lengths. */
  readonly move: number
  /** Share of pairs of variables that keep their order from left to right, and from top to bottom. */
  readonly order: number
}

/**
 * Improves a drawing from where it stands: annealed from cool, where every variable is drawn back to its place. `nearness` tells how
 * near a drawing stays to the one before; when it is farther than `least`, all of it is done again with a stronger pull, and at last
 * with links alone.
 */
export function* tidyDrawing(
  graph: SearchGraph,
  start: Places,
  effort: number,
  nearness: (places: Places) => Nearness,
  least: Nearness,
): Generator<Places | null, Places> {
  const size = graph.variables + graph.links
  const moves = Math.ceil((size > 800 ? MOVES / 3 : MOVES) * effort) * size
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    const places = copyOf(start)
    const state = createState(graph, places, { ...measuredWeights(graph), stay: STAY * 2 ** attempt }, start)
    const cooling = { moves, hot: 0.4, cold: 0.01, far: 30, near: 2 }
    for (const _ of anneal(state, createChance(4000 + attempt), cooling, { isGentle: true })) yield null
    separate(graph, places)
    const { move, order } = nearness(places)
    if (move <= least.move && order >= least.order) return places
    yield null
  }
  const places = copyOf(start)
  yield* bendLinks({ ...graph, mayMove: new Uint8Array(graph.variables) }, places, true, effort)
  return places
}
