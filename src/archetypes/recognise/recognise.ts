import type { ArchetypeGraph, Given, RecogniseOptions, Recognition, Skeleton } from '../types.ts'
import { orderAlike } from './alike.ts'
import { answerOf } from './answer.ts'
import { waysOf } from './branches.ts'
import { habitsOf } from './chance.ts'
import { isTellable } from './evidence/needs.ts'
import { fewOf } from './few.ts'
import { fillings } from './given.ts'
import { distancesIn, numberGraph, type SearchGraph } from './graph.ts'
import { type Plan, planOf } from './plan.ts'
import { questionsIn } from './questions.ts'
import { type Finding, type Part, type SearchLimits, searchPlan } from './search.ts'
import { searchPoints } from './small.ts'

/** Structures with fewer linked slots are looked for only where somebody points: they are everywhere. */
const LEAST_SLOTS = 4
/** Other forms than the standard one are looked for when they have so many independent loops, or a figure of eight: the others are everywhere too. */
const TELLING_LOOPS = 3
/** Links looked at before a search gives up and says so: most of a second, or a part of one, on a usual machine. */
const MOST_STEPS = 5_000_000
const MOST_NEAR_STEPS = 1_200_000
const MOST_SMALL_STEPS = 600_000
/** Most links beyond one for each link of the structure: unasked, for another form than the standard one, for a near miss, and where somebody points. */
const EXTRA = { unasked: 4, otherForm: 2, given: 8 } as const
/**
 * What would be there by chance more often than this, as a natural logarithm, is not proposed: where kinds of variables are
 * given, and where they are not. With kinds so much else speaks for or against that more may be told.
 */
const RARE = { said: -2.2, unsaid: Math.log(0.02) } as const
/** Less than so many of the variables without a kind: then kinds are given. */
const MOST_UNSAID = 0.7
/** ...unless it is so much of all that feeds back there. */
const COVERING = 0.85
/** One loop or two are only told where there is nothing else. */
const coverage = ({ loops }: Plan): number => (loops <= 2 ? 1 : COVERING)

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
  const habits = habitsOf(graph)
  const isSaid = (habits.kinds.get('variable') ?? 0) < MOST_UNSAID
  const budget = { steps: MOST_STEPS }
  const limits: SearchLimits = {
    extra: EXTRA.unasked,
    score: isSaid ? RARE.said : RARE.unsaid,
    coverage,
    distances: distancesIn(graph, (variable) => sizeAround(graph, variable) > 1),
    habits,
    fixed: [],
    budget,
    parts: componentsOf(graph),
  }
  yield
  const wanted = skeletons.filter(isLookedFor)
  const large: Finding[] = []
  for (const skeleton of wanted) {
    const plan = planOf(skeleton)
    if (plan === null) continue
    const extra = skeleton.structure.id === 'standard' ? EXTRA.unasked : EXTRA.otherForm
    const all = yield* searchPlan(plan, graph, { ...limits, extra, fixed: plan.slots.map(() => -1) })
    large.push(...all.filter((finding) => isTellable(finding, graph)))
  }
  const smallBudget = { steps: MOST_SMALL_STEPS }
  const points = yield* searchPoints(skeletons, graph, limits.parts, { ...limits, budget: smallBudget })
  const small = points.filter((finding) => !large.some((larger) => isInside(finding, larger)))
  const matches = answerOf(orderAlike([...large, ...small]), graph, dismissed, known)
  const nearBudget = { steps: MOST_NEAR_STEPS }
  // What has been accepted or dismissed is no longer proposed, but what it explains needs no question; a small one may grow into a larger.
  const explained = answerOf(orderAlike([...large, ...small]), graph, new Set())
  const asking = { habits, budget: nearBudget, matches: explained, dismissed, places: known }
  const nearMisses = yield* questionsIn(graph, skeletons, asking)
  return { matches, nearMisses, complete: budget.steps > 0 && nearBudget.steps > 0 && smallBudget.steps > 0 }
}

/** Whether a place lies within a larger one: then it is not told beside it. */
function isInside({ links }: Finding, larger: Finding): boolean {
  return links.length < larger.links.length && links.every((link) => larger.links.includes(link))
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
  return { matches: fewOf(found, graph), nearMisses: [], complete: budget.steps > 0 }
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
  const extra = isSmall(plan) ? EXTRA.given : EXTRA.unasked
  return yield* searchPlan(plan, graph, { ...limits, fixed, extra, parts })
}

/** Those that are found only where somebody points. */
function isSmall({ slots, loops }: Plan): boolean {
  return slots.length < LEAST_SLOTS || loops < 2
}

function isLookedFor({ structure: { id, slots, links, walks } }: Skeleton): boolean {
  const inside = new Set(slots.filter(({ outside }) => !outside).map((slot) => slot.id))
  const loops = links.filter(({ from, to }) => inside.has(from) && inside.has(to)).length - inside.size + 1
  if (id === 'solution' || inside.size < LEAST_SLOTS) return false
  return id === 'standard' || loops >= TELLING_LOOPS || walks.length > 0
}

function sizeAround(graph: SearchGraph, variable: number): number {
  return graph.components[graph.component[variable] ?? -1]?.variables ?? 0
}

/** Loops lie within strongly connected components, so a structure of loops that share variables does. */
function componentsOf(graph: SearchGraph): readonly Part[] {
  return graph.components.flatMap((size, component): Part[] => {
    if (size.variables < 2) return []
    const may = (variable: number): boolean => graph.component[variable] === component
    return [{ ...size, may, starts: [...graph.variables.keys()].filter(may), ends: new Map() }]
  })
}
