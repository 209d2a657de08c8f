import type { ArchetypeGraph, Given, RecogniseOptions, Recognition, Skeleton } from '../types.ts'
import { answerOf } from './answer.ts'
import { waysOf } from './branches.ts'
import { habitsOf } from './chance.ts'
import { fewOf } from './few.ts'
import { fillings } from './given.ts'
import { distancesIn, numberGraph, type SearchGraph } from './graph.ts'
import { type Plan, planOf } from './plan.ts'
import { componentsOf, coverage, LEAST_SLOTS, proposalsIn, RARE, sizeAround } from './proposals.ts'
import { questionsIn } from './questions.ts'
import { type Finding, type SearchLimits, searchPlan } from './search.ts'

/** Links looked at before a search gives up and says so: most of a second, or a part of one, on a usual machine. */
const MOST_STEPS = 5_000_000
const MOST_NEAR_STEPS = 1_200_000
const MOST_SMALL_STEPS = 600_000
/** Most links beyond one for each link of the structure where somebody points: of a small one, and of a large one. */
const EXTRA = { small: 8, large: 4 } as const

/**
 * Recognises archetypes in a map, unasked or where somebody points. Pauses often; the same map gives the same answer, whatever the
 * order of its records. A variable that is given and is not there fits nothing.
 */
export function* recogniseInPieces(
  map: ArchetypeGraph,
  skeletons: readonly Skeleton[],
  { given, dismissed, known = [] }: RecogniseOptions,
): Generator<void, Recognition> {
  const graph = numberGraph(map)
  if (given !== null) return yield* recogniseGiven(graph, skeletons, given)
  const budgets = { large: { steps: MOST_STEPS }, small: { steps: MOST_SMALL_STEPS } }
  yield
  const found = yield* proposalsIn(graph, skeletons, budgets)
  const matches = answerOf(found, graph, dismissed, known)
  const nearBudget = { steps: MOST_NEAR_STEPS }
  const asking = { budget: nearBudget, found, dismissed, places: known }
  const nearMisses = yield* questionsIn(graph, skeletons, asking)
  const isComplete = [budgets.large, budgets.small, nearBudget].every(({ steps }) => steps > 0)
  return { matches, nearMisses, complete: isComplete }
}

/** All structures are looked for where somebody points, however common they are: what is pointed at leaves few. */
function* recogniseGiven(
  graph: SearchGraph,
  skeletons: readonly Skeleton[],
  given: Given,
): Generator<void, Recognition> {
  const standard = skeletons.filter(({ structure }) => structure.id === 'standard')
  const budget = { steps: MOST_STEPS }
  const limits = {
    score: Number.POSITIVE_INFINITY,
    coverage,
    distances: distancesIn(graph, (variable) => sizeAround(graph, variable) > 1),
    habits: habitsOf(graph),
    budget,
    isEach: true,
  }
  const found: Finding[] = []
  for (const isLoose of [false, true]) {
    if (found.length > 0) break
    for (const { skeleton, tell } of waysOf(standard)) {
      for (const filling of fillings(skeleton.archetype, skeleton.structure, given, isLoose)) {
        const laid = yield* searchFilled(skeleton, filling, graph, limits)
        const all = laid.flatMap((finding) => tell(finding) ?? [])
        // A large one must be as rare as where nobody points: there are too many.
        found.push(...all.filter(({ plan, score }) => isSmall(plan) || score <= RARE.said))
      }
    }
  }
  return { matches: fewOf(found, graph, given), nearMisses: [], complete: budget.steps > 0 }
}

/** Finds where a structure lies with these variables in its slots; nowhere when one of them is not there. */
function* searchFilled(
  skeleton: Skeleton,
  filling: Given,
  graph: SearchGraph,
  limits: Omit<SearchLimits, 'fixed' | 'extra' | 'parts'>,
): Generator<void, readonly Finding[]> {
  const plan = planOf(skeleton, Object.keys(filling)[0] ?? null)
  const isThere = Object.values(filling).every((id) => graph.variables.includes(id))
  if (plan === null || !isThere) return []
  const fixed = plan.slots.map((slot) => graph.variables.indexOf(filling[slot] ?? ''))
  const start = fixed[plan.start] ?? -1
  const parts = componentsOf(graph).map((part) => ({
    ...part,
    starts: part.starts.filter((one) => one === start),
  }))
  const extra = isSmall(plan) ? EXTRA.small : EXTRA.large
  return yield* searchPlan(plan, graph, { ...limits, fixed, extra, parts })
}

/** Those that are found only where somebody points. */
function isSmall({ slots, loops }: Plan): boolean {
  return slots.length < LEAST_SLOTS || loops < 2
}
