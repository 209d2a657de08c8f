import { anneal, inLimits } from './anneal.ts'
import { createChance } from './chance.ts'
import type { SearchGraph } from './graph.ts'
import { ruledBend } from './rings.ts'
import { separate } from './separate.ts'
import type { Places } from './shapes.ts'
import { createState } from './state.ts'
import { measuredWeights } from './weights.ts'

/** The bend of a link that is to be nearly straight. */
const GENTLE = 0.08
/** Changes tried for every link. */
const MOVES = 250

/**
 * Looks for the best bends of links between variables that stay where they are. `isRings`: where these make rings the links are to
 * show them, and begin by the loop rule; elsewhere, as in layers, arcs around whole loops only swing far out, so links begin
 * nearly straight and are bent just to make room. Changes `places`.
 */
export function* bendLinks(
  graph: SearchGraph,
  places: Places,
  isRings: boolean,
  effort: number,
): Generator<null, void> {
  for (let link = 0; link < graph.links; link++)
    if (graph.mayBend[link] === 1)
      places.bend[link] = inLimits(isRings ? ruledBend(graph, places, link) : GENTLE)
  separate(graph, places)
  const still: SearchGraph = { ...graph, mayMove: new Uint8Array(graph.variables) }
  const moves = Math.ceil(MOVES * effort) * graph.links
  const cooling = { moves, hot: 0.8, cold: 0.01, far: 1, near: 1 }
  const weights = measuredWeights(graph)
  const gentle = { ...weights, round: 0, turn: 0, bad: 0, mark: 0, lengths: 3 * weights.lengths }
  const state = createState(still, places, isRings ? weights : gentle)
  for (const _ of anneal(state, createChance(5000), cooling)) yield null
}
