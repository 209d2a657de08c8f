import type { ArchetypeGraph, RecogniseOptions, Recognition, Skeleton } from '../types.ts'
import { answerOf } from './answer.ts'
import { habitsOf } from './chance.ts'
import { distancesIn, numberGraph, type SearchGraph } from './graph.ts'
import { type Plan, planOf } from './plan.ts'
import { type Finding, type Part, searchPlan } from './search.ts'

/** Structures with fewer linked slots are looked for only where somebody points: they are everywhere. */
export const LEAST_SLOTS = 4
/** Links looked at before the search gives up and says so: about a second and a half. */
export const MOST_STEPS = 30_000_000
/** Most links beyond one for each link of the structure. */
const MOST_EXTRA = Number(process.env.EXTRA ?? 4)
/** What would be there by chance more often than this, as a natural logarithm, is not proposed... */
const RARE = Number(process.env.RARE ?? Math.log(0.02))
const RARE_SAID = Number(process.env.RARE2 ?? -2.2)
/** Other forms than the standard one are looked for when they have so many independent loops: the others are everywhere. */
const TELLING_LOOPS = 3
/** ...unless it is so much of all that feeds back there. */
const COVERING = 0.85

/** Recognises archetypes in a map. Pauses often; the same map gives the same answer, whatever the order of its records. */
export function* recogniseInPieces(
  map: ArchetypeGraph,
  skeletons: readonly Skeleton[],
  { dismissed }: RecogniseOptions,
): Generator<void, Recognition> {
  const graph = numberGraph(map)
  const habits = habitsOf(graph)
  const budget = { steps: MOST_STEPS }
  const inLoop = (variable: number): boolean =>
    (graph.components[graph.component[variable] ?? -1]?.variables ?? 0) > 1
  const distances = distancesIn(graph, inLoop)
  yield
  const found: Finding[] = []
  for (const plan of plansOf(skeletons)) {
    const fixed = plan.slots.map(() => -1)
    const limits = {
      extra: MOST_EXTRA,
      score: (habits.kinds.get('variable') ?? 0) < 0.7 ? RARE_SAID : RARE,
      coverage: COVERING,
      distances,
      habits,
      fixed,
      budget,
    }
    found.push(...(yield* searchPlan(plan, graph, { ...limits, parts: partsOf(graph) })))
  }
  const matches = answerOf(found, graph, dismissed)
  return { matches, nearMisses: [], complete: budget.steps > 0 }
}

function plansOf(skeletons: readonly Skeleton[]): readonly Plan[] {
  return skeletons.flatMap((skeleton) => {
    const { id } = skeleton.structure
    const plan = id === 'solution' ? null : planOf(skeleton)
    if (plan === null || plan.slots.length < LEAST_SLOTS) return []
    return id === 'standard' || plan.loops >= TELLING_LOOPS ? [plan] : []
  })
}

/** Loops lie within strongly connected components, so a structure of loops that share variables does. */
function partsOf(graph: SearchGraph): readonly Part[] {
  return graph.components.flatMap((size, component): Part[] => {
    if (size.variables < 2) return []
    const may = (variable: number): boolean => graph.component[variable] === component
    return [{ ...size, may, starts: [...graph.variables.keys()].filter(may) }]
  })
}
