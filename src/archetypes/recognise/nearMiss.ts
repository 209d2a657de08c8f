import type { NearMiss, Skeleton } from '../types.ts'
import type { Completed } from './complete.ts'
import { asksOf, type SearchGraph } from './graph.ts'
import { keyOf } from './keyOf.ts'
import { planOf } from './plan.ts'
import { type Finding, type SearchLimits, searchPlan } from './search.ts'
import { exchanged, exchangeToOrder } from './sides.ts'

/** A way that is no longer than this is taken for what a link would say. */
const SHORT_WAY = 3
/** A structure but for one link. */
export interface Missing {
  readonly finding: Finding
  readonly from: number
  readonly to: number
  readonly sign: number
  readonly key: string
  readonly turn: number | null
  /** Whether it should be slow. */
  readonly delay: boolean
  /** Links that stand between the missing one and the variables in its slots; see `joinLooseEnds`. */
  readonly joined?: readonly number[]
}

/** Finds where all but one link of a structure lies: that one is missing, or has the other sign. */
export function* searchNearMisses(
  skeletons: readonly Skeleton[],
  graph: SearchGraph,
  limits: SearchLimits,
): Generator<void, readonly Missing[]> {
  const found: Missing[] = []
  for (const skeleton of skeletons) {
    const whole = planOf(skeleton)
    for (const [at, link] of whole?.links.entries() ?? []) {
      const plan = planOf(skeleton, null, at)
      if (plan === null || limits.budget.steps <= 0) continue
      const findings = yield* searchPlan(plan, graph, { ...limits, fixed: plan.slots.map(() => -1) })
      for (const finding of findings) {
        const [from, to] = [finding.variables[link.from] ?? -1, finding.variables[link.to] ?? -1]
        const senseOf = (slot: number): number => (finding.inverted.includes(slot) ? -1 : 1)
        const sign = link.sign * senseOf(link.from) * senseOf(link.to)
        const turn = missingLink(finding, from, to, sign, graph)
        if (turn !== undefined)
          found.push({ finding, from, to, sign, key: link.key, turn, delay: link.delay })
      }
    }
  }
  return found
}

/** Null when there is no link, the number of one with the other sign, undefined when nothing is missing after all. */
function missingLink(
  { links, variables }: Finding,
  from: number,
  to: number,
  sign: number,
  { out, targets, sources, signs }: SearchGraph,
): number | null | undefined {
  const direct = (out[from] ?? []).filter((link) => targets[link] === to)
  if (direct.some((link) => signs[link] === sign || signs[link] === 0)) return undefined
  const used = new Set([...variables, ...links.flatMap((link) => [sources[link] ?? -1, targets[link] ?? -1])])
  const goesRound = (at: number, sofar: number, length: number): boolean =>
    (out[at] ?? []).some((link) => {
      const next = targets[link] ?? -1
      const product = sofar * (signs[link] ?? 0)
      if (next === to) return length > 0 && product === sign
      return length + 1 < SHORT_WAY && !used.has(next) && goesRound(next, product, length + 1)
    })
  if (goesRound(from, 1, 0)) return undefined
  return direct[0] ?? null
}

/** A link that is thought of, in the words of the map, with the structure that it would make. */
export function missOf({ thought, graph, first, link }: Completed, before: SearchGraph): NearMiss {
  const { from, to, sign, turn } = thought
  const { plan, variables, inverted, paths, score } = exchanged(first, exchangeToOrder(first, graph))
  const { archetype, structure } = plan.skeleton
  const idOf = (variable: number | undefined): string => graph.variables[variable ?? -1] ?? ''
  const slots = Object.fromEntries(plan.slots.map((slot, at) => [slot, idOf(variables[at])]))
  const at = paths.findIndex((path) => path.includes(link))
  const key = plan.links[at]?.key ?? ''
  const drawn = plan.links.flatMap((planned, index) =>
    paths[index]?.includes(link)
      ? []
      : [[planned.key, (paths[index] ?? []).map((one) => graph.links[one] ?? '')] as const],
  )
  return {
    key: `${keyOf(archetype, structure.id, slots)} without ${key}`,
    asks: asksOf(thought, before),
    archetype,
    structure: structure.id,
    slots,
    inverted: inverted.map((slot) => plan.slots[slot] ?? ''),
    paths: Object.fromEntries(drawn),
    missing: { from: idOf(from), to: idOf(to), polarity: sign > 0 ? '+' : '-' },
    link: key,
    turn: turn === null ? null : (graph.links[turn] ?? null),
    score,
  }
}
