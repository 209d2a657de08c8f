import { anneal, inLimits } from './anneal.ts'
import { createChance } from './chance.ts'
import type { SearchGraph } from './graph.ts'
import { ruledBend } from './rings.ts'
import { separate } from './separate.ts'
import type { Places } from './shapes.ts'
import { createState } from './state.ts'
import { measuredWeights } from './weights.ts'

/** Changes tried for every link. */
const MOVES = 250

/** Looks for the best bends of links between variables that stay where they are: begins with the loop rule. Changes `places`. */
export function* bendLinks(graph: SearchGraph, places: Places, effort: number): Generator<null, void> {
  for (let link = 0; link < graph.links; link++)
    if (graph.mayBend[link] === 1) places.bend[link] = inLimits(ruledBend(graph, places, link))
  separate(graph, places)
  const still: SearchGraph = { ...graph, mayMove: new Uint8Array(graph.variables) }
  const moves = Math.ceil(MOVES * effort) * graph.links
  const cooling = { moves, hot: 0.8, cold: 0.01, far: 1, near: 1 }
  for (const _ of anneal(createState(still, places, measuredWeights(graph)), createChance(5000), cooling))
    yield null
}
