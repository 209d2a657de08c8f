import type { Skeleton } from '../types.ts'
import { habitsOf } from './chance.ts'
import { distancesIn, type SearchGraph, type Thought } from './graph.ts'
import { islandsOf } from './islands.ts'
import { joinLooseEnds } from './looseEnds.ts'
import { type Missing, searchNearMisses } from './nearMiss.ts'
import { type Plan, planOf } from './plan.ts'
import type { SearchLimits } from './search.ts'
import { isSensible } from './sensible.ts'

/** Links that are thought to be there, at most: the likeliest by what stands, on maps of so many links, and on larger ones. */
const MOST_THOUGHTS = { few: 24, many: 8 } as const
/** Links beyond one for each link of a structure, likewise. */
const EXTRA = { few: 4, many: 1 } as const
const FEW_LINKS = 30
/** A large structure is thought of where it is so rare by chance, as a natural logarithm, or covers so much; a small one, where it covers so much. */
const RARE = Math.log(0.02)
const COVERING = 0.8
const SMALL_COVERING = 0.4

/** The links that structures lack, the likeliest first, each once. */
export function* thoughtsIn(
  graph: SearchGraph,
  skeletons: readonly Skeleton[],
  budget: { steps: number },
): Generator<void, readonly Thought[]> {
  const forms = skeletons.filter(isAsked)
  const distances = distancesIn(graph, () => true)
  const shared = { habits: habitsOf(graph), budget, distances, fixed: [], parts: islandsOf(graph) }
  yield
  const small: SearchLimits = {
    ...shared,
    score: Number.NEGATIVE_INFINITY,
    coverage: () => SMALL_COVERING,
    extra: EXTRA.few,
  }
  const isFew = graph.links.length <= FEW_LINKS
  const large: SearchLimits = {
    ...shared,
    score: RARE,
    coverage: () => COVERING,
    extra: isFew ? EXTRA.few : EXTRA.many,
  }
  const isLargeForm = (one: Skeleton): boolean => isLarge(planOf(one))
  const missing: Missing[] = [
    ...(yield* searchNearMisses(
      forms.filter((one) => !isLargeForm(one)),
      graph,
      small,
    )),
    ...(yield* searchNearMisses(forms.filter(isLargeForm), graph, large)),
  ]
  const best = new Map<string, { readonly thought: Thought; readonly score: number }>()
  for (const raw of missing) {
    const { from, to, sign, turn, delay, finding } = joinLooseEnds(raw, graph)
    const thought = { from, to, sign, turn, delay }
    const key = `${from} ${to} ${sign}`
    const before = best.get(key)
    if (!isSensible(thought, graph) || (before !== undefined && before.score <= finding.score)) continue
    best.set(key, {
      thought: { ...thought, delay: delay || before?.thought.delay === true },
      score: finding.score,
    })
  }
  return [...best.values()]
    .sort((a, b) => a.score - b.score)
    .slice(0, isFew ? MOST_THOUGHTS.few : MOST_THOUGHTS.many)
    .map(({ thought }) => thought)
}

/** Standard forms, and others with enough loops to tell. What solves an archetype is no form of it. */
function isAsked(skeleton: Skeleton): boolean {
  const { id } = skeleton.structure
  return id === 'standard' || (id !== 'solution' && isLarge(planOf(skeleton)))
}

/** Those that are rare by chance even with a link less. */
function isLarge(plan: Plan | null): boolean {
  return plan !== null && plan.loops > 2
}
