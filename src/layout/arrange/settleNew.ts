import type { CausalMap, Id } from '../../model/index.ts'
import { finish } from '../../pace/index.ts'
import { faultsAbout } from '../quality/faults.ts'
import { shortLoops } from '../quality/shortLoops.ts'
import type { Placement } from '../quality/types.ts'
import type { Point } from '../types.ts'
import { withLabels } from './labels.ts'
import { placementOf, placesOf } from './layOut.ts'
import { arrangementOf, problemOf } from './problem.ts'
import { anneal } from './search/anneal.ts'
import { createChance } from './search/chance.ts'
import { searchGraphOf } from './search/graph.ts'
import { ruledBend } from './search/rings.ts'
import { separate } from './search/separate.ts'
import { createState } from './search/state.ts'
import { measuredWeights } from './search/weights.ts'

/** Changes tried for each new variable, and in all: some ten milliseconds. */
const EACH = 200
const MOST_MOVES = 2_000
/** More new variables, or links on the map, are left where they are. */
const MOST_NEW = 60
const MOST_LINKS = 1_000

/**
 * Better places for variables that are new on a map as it would be, from those they have on it: near what they are linked with, their loops round, and
 * nothing over anything. Nothing else moves. The same map gives the same places; none are given where they stand well or cannot stand better.
 */
export function settleNew(would: () => CausalMap, fresh: readonly Id[]): ReadonlyMap<Id, Point> {
  if (fresh.length === 0 || fresh.length > MOST_NEW) return new Map()
  const map = would()
  if (Object.keys(map.links).length > MOST_LINKS) return new Map()
  const problem = withLabels(problemOf({ map, kind: 'tidy', only: fresh, around: null, effort: 1 }), map)
  const moving = new Set([...problem.graph.sizes.keys()].filter((at) => !problem.fixed.variables.has(at)))
  const faultsOf = (placement: Placement) => faultsAbout(problem.graph, placement, moving)
  const faults = faultsOf(problem.now)
  if (faults === 0) return new Map()
  const graph = searchGraphOf(problem.graph, shortLoops(problem.graph), problem.fixed)
  const places = placesOf(problem.now)
  for (let link = 0; link < graph.links; link++)
    if (graph.mayBend[link] === 1) places.bend[link] = ruledBend(graph, places, link)
  const state = createState(graph, places, measuredWeights(graph))
  const moves = Math.min(MOST_MOVES, EACH * fresh.length)
  const cooling = { moves, hot: 0.5, cold: 0.02, far: 90, near: 3 }
  finish(anneal(state, createChance(6000), cooling, { isGentle: true, isRuled: true }))
  separate(graph, places)
  if (faultsOf(placementOf(places)) >= faults) return new Map()
  return new Map(Object.entries(arrangementOf(problem, placementOf(places)).places))
}
