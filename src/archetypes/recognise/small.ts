import type { Skeleton } from '../types.ts'
import { waysOf } from './branches.ts'
import { isTellable } from './evidence/needs.ts'
import type { SearchGraph } from './graph.ts'
import { MOST_ON_MAP } from './largeMap.ts'
import { planOf } from './plan.ts'
import { type Explained, pointOf } from './point.ts'
import { type Round, roundsOf } from './rounds.ts'
import { type Finding, type Part, type SearchLimits, searchPlan } from './search.ts'

/** In a component of more variables small archetypes are found only where somebody points. */
const MOST_AROUND = 14
/** Most links beyond one for each link of the structure. */
const EXTRA = 8

/** Forms of few roles that are archetypes of their own, beside the standard ones. */
const FORMS: ReadonlySet<string> = new Set([
  'shifting-the-burden/no-side-effect',
  'shifting-the-burden/direct',
  'balancing-with-delay/two-node',
  'eroding-goals/drift',
  'eroding-goals/short',
  'escalation/one-result',
  'escalation/spiral',
  'tragedy-of-the-commons/by-the-take',
  'tragedy-of-the-commons/one-resource',
  'tragedy-of-the-commons/one-resource-taken',
])

/** Archetypes of two balancing loops that share a variable. */
const ALONE: ReadonlySet<string> = new Set([
  'shifting-the-burden',
  'policy-resistance',
  'eroding-goals',
  'wol-relative-control',
])

/** What is told beside a larger one that is told already, though the larger one has loops of its own; and how far after it. */
const BESIDE = { small: 'fixes-that-fail', large: 'shifting-the-burden' } as const
const AFTER = 0.01

/**
 * Finds the archetypes that are the point of a small map, however common their shape: where their loops are most of those of their component. Nothing on a larger
 * map, where they would be everywhere. `large` is what is told of the large ones: together with one of them a small one may be the point.
 */
export function* searchPoints(
  skeletons: readonly Skeleton[],
  graph: SearchGraph,
  parts: readonly Part[],
  limits: Omit<SearchLimits, 'extra' | 'score' | 'coverage' | 'fixed' | 'parts'>,
  large: readonly Finding[] = [],
): Generator<void, readonly Finding[]> {
  const linked = graph.variables.filter(
    (_, at) => (graph.out[at]?.length ?? 0) + (graph.into[at]?.length ?? 0) > 0,
  )
  if (linked.length > MOST_ON_MAP) return []
  const found: Finding[] = []
  for (const part of parts) {
    if (part.variables > MOST_AROUND) continue
    const rounds = roundsOf(graph, graph.component[part.starts[0] ?? -1] ?? -1)
    if (rounds !== null) found.push(...(yield* searchPart(skeletons, graph, part, rounds, limits, large)))
  }
  return found
}

function* searchPart(
  skeletons: readonly Skeleton[],
  graph: SearchGraph,
  part: Part,
  rounds: readonly Round[],
  limits: Omit<SearchLimits, 'extra' | 'score' | 'coverage' | 'fixed' | 'parts'>,
  large: readonly Finding[],
): Generator<void, readonly Finding[]> {
  const found: Finding[] = []
  const ways = waysOf(
    skeletons.filter(
      ({ archetype, structure: { id } }) => id === 'standard' || FORMS.has(`${archetype}/${id}`),
    ),
  )
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
      const isPoint = explains(finding, pointOf(finding, rounds, graph))
      const told = isPoint ? tell(finding) : besideOf(finding, large, rounds)
      if (told !== null && isTellable(told, graph)) found.push(told)
    }
  }
  return found
}

/**
 * A fix that fails beside a burden that is shifted by the same fix, where the two explain all loops of their component and each has one of its own: it is told after the larger.
 * Null where there is none.
 */
function besideOf(finding: Finding, large: readonly Finding[], rounds: readonly Round[]): Finding | null {
  if (finding.plan.skeleton.archetype !== BESIDE.small) return null
  const isOf = ({ links }: Finding, round: Round): boolean => round.every((link) => links.includes(link))
  const own = rounds.filter((round) => isOf(finding, round))
  const larger = large.find(
    (one) =>
      one.plan.skeleton.archetype === BESIDE.large &&
      own.some((round) => isOf(one, round)) &&
      own.some((round) => !isOf(one, round)) &&
      rounds.every((round) => isOf(one, round) || isOf(finding, round)),
  )
  return larger === undefined ? null : { ...finding, score: Math.max(finding.score, larger.score + AFTER) }
}

/** Whether what a structure explains is enough for it. */
function explains({ plan }: Finding, point: Explained | null): boolean {
  // A loop beside the only one, or a third one through what two balancing loops share, tells another story.
  if (plan.loops === 1) return point === 'all'
  return point !== null && (point !== 'most' || !ALONE.has(plan.skeleton.archetype))
}
