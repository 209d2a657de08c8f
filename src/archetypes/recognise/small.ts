import type { Skeleton } from '../types.ts'
import { branchesOf, toldAs } from './branches.ts'
import { isTellable } from './evidence/needs.ts'
import type { SearchGraph } from './graph.ts'
import { planOf } from './plan.ts'
import { isPoint } from './point.ts'
import { type Round, roundsOf } from './rounds.ts'
import { type Finding, type Part, type SearchLimits, searchPlan } from './search.ts'

/** On a map of more variables that have links, and in a component of more variables, small archetypes are found only where somebody points. */
const MOST_ON_MAP = 24
const MOST_AROUND = 14
/** Most links beyond one for each link of the structure. */
const EXTRA = 8

/** Forms of two loops that are archetypes of their own, beside the standard ones. */
const FORMS: ReadonlySet<string> = new Set([
  'shifting-the-burden/no-side-effect',
  'balancing-with-delay/two-node',
  'eroding-goals/drift',
])

/**
 * Finds the archetypes that are the point of a small map, however common their shape: where their loops are most of those of their component. Nothing on a larger
 * map, where they would be everywhere.
 */
export function* searchPoints(
  skeletons: readonly Skeleton[],
  graph: SearchGraph,
  parts: readonly Part[],
  limits: Omit<SearchLimits, 'extra' | 'score' | 'coverage' | 'fixed' | 'parts'>,
): Generator<void, readonly Finding[]> {
  const linked = graph.variables.filter(
    (_, at) => (graph.out[at]?.length ?? 0) + (graph.into[at]?.length ?? 0) > 0,
  )
  if (linked.length > MOST_ON_MAP) return []
  const found: Finding[] = []
  for (const part of parts) {
    if (part.variables > MOST_AROUND) continue
    const rounds = roundsOf(graph, graph.component[part.starts[0] ?? -1] ?? -1)
    if (rounds !== null) found.push(...(yield* searchPart(skeletons, graph, part, rounds, limits)))
  }
  return found
}

function* searchPart(
  skeletons: readonly Skeleton[],
  graph: SearchGraph,
  part: Part,
  rounds: readonly Round[],
  limits: Omit<SearchLimits, 'extra' | 'score' | 'coverage' | 'fixed' | 'parts'>,
): Generator<void, readonly Finding[]> {
  const found: Finding[] = []
  const ways = [
    ...skeletons
      .filter(({ archetype, structure: { id } }) => id === 'standard' || FORMS.has(`${archetype}/${id}`))
      .map((skeleton) => ({ skeleton, tell: (finding: Finding): Finding | null => finding })),
    ...branchesOf(skeletons).map((branch) => ({
      skeleton: branch.skeleton,
      tell: (finding: Finding): Finding | null => toldAs(branch, finding),
    })),
  ]
  for (const { skeleton, tell } of ways) {
    const plan = planOf(skeleton)
    if (plan === null || plan.slots.length > part.variables || plan.loops > rounds.length) continue
    const all = yield* searchPlan(plan, graph, {
      ...limits,
      parts: [part],
      extra: Math.min(EXTRA, part.variables - plan.slots.length),
      score: Number.POSITIVE_INFINITY,
      coverage: () => 0,
      fixed: plan.slots.map(() => -1),
    })
    for (const finding of all) {
      if (!isPoint(finding, rounds, graph)) continue
      const told = tell(finding)
      if (told !== null) found.push(told)
    }
  }
  return found.filter((finding) => isTellable(finding, graph))
}
