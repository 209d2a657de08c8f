import type { VariableKind } from '../../model/index.ts'
import type { SearchGraph } from './graph.ts'
import type { Lying } from './place.ts'
import type { Plan } from './plan.ts'

/** How large the part of a map is in which a structure was found. */
export interface Surroundings {
  readonly variables: number
  readonly links: number
}

/** How often kinds and delays occur in a map: what is everywhere says little. */
export interface Habits {
  /** Share of the variables of each kind. */
  readonly kinds: ReadonlyMap<VariableKind, number>
  /** Share of the links with a delay mark. */
  readonly delays: number
}

/** The habits of a map. */
export function habitsOf({ kinds, delays }: SearchGraph): Habits {
  const counts = new Map<VariableKind, number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const share = (count: number, all: number): number => (all === 0 ? 0 : count / all)
  return {
    kinds: new Map([...counts].map(([kind, count]) => [kind, share(count, kinds.length)])),
    delays: share(
      delays.reduce((sum, delay) => sum + delay, 0),
      delays.length,
    ),
  }
}

/**
 * How often a structure would lie by chance in a map of this size whose links were strewn over it, as a natural logarithm: the ways to
 * choose variables, times the chance that each pair is linked, times that the signs make the loops what they are. The idea is that of
 * the E-value of sequence comparison (Karlin and Altschul 1990); what is rare by chance is worth proposing.
 */
export function chanceOf(plan: Plan, extra: number, { variables, links }: Surroundings): number {
  const used = plan.slots.length + extra
  const drawn = plan.links.length + extra
  if (used > variables || drawn > links) return Number.POSITIVE_INFINITY
  let chance = 0
  for (let at = 0; at < used; at++) chance += Math.log(variables - at)
  chance += drawn * Math.log(Math.min(1, links / (variables * (variables - 1))))
  // The ways to spread the additional links over the paths.
  for (let at = 1; at <= extra; at++) chance += Math.log((plan.links.length - 1 + at) / at)
  return chance - plan.loops * Math.LN2 - Math.log(plan.symmetries)
}

/** What a kind that fits says at most, and one that does not; half as much for kinds that are no action, which are given less carefully. */
const LEAST_SHARE = 0.05
const MISFIT = Math.log(3)
const UNSAID = Math.log(1.5)
const INVERTED = Math.log(2.5)
const INVERTED_ACTION = Math.log(4)
const UNKNOWN_SIGN = Math.log(3)
const NO_DELAY = Math.log(1.5)
const LEAST_DELAY = 0.15

/** What kinds, delays, senses and unknown signs say for (negative) or against a match, to be added to its chance. */
export function evidenceOf(lying: Lying, plan: Plan, graph: SearchGraph, habits: Habits): number {
  let evidence = 0
  for (const [slot, wanted] of plan.kinds.entries()) {
    const kind = graph.kinds[lying.variables[slot] ?? -1] ?? 'variable'
    evidence += kindSays(wanted, kind, habits)
  }
  evidence += turnedSays(plan, invertedOf(lying, plan))
  for (const [at, { delay }] of plan.links.entries()) {
    const path = lying.paths[at] ?? []
    const has = path.some((link) => graph.delays[link] === 1)
    if (delay && habits.delays > 0) {
      evidence += has ? Math.log(Math.max(LEAST_DELAY, Math.min(1, habits.delays * path.length))) : NO_DELAY
    }
    evidence += path.filter((link) => graph.signs[link] === 0).length * UNKNOWN_SIGN
  }
  return evidence
}

/** What names that are turned round say against a place. */
export function turnedSays({ kinds }: Plan, inverted: readonly number[]): number {
  return inverted.reduce((said, slot) => said + (kinds[slot] === 'action' ? INVERTED_ACTION : INVERTED), 0)
}

/** What the kind of each variable says for or against it in each slot, one row of all variables a slot, and the most that any says for each slot. */
export function kindsSay(
  { kinds: wanted }: Plan,
  { kinds }: SearchGraph,
  habits: Habits,
): { readonly says: Float64Array; readonly best: readonly number[] } {
  const says = new Float64Array(wanted.length * kinds.length)
  const best = wanted.map((slot, at) => {
    const bySort = new Map(kinds.map((kind) => [kind, 0]))
    for (const kind of bySort.keys()) bySort.set(kind, kindSays(slot, kind, habits))
    for (const [variable, kind] of kinds.entries()) says[at * kinds.length + variable] = bySort.get(kind) ?? 0
    return Math.min(0, ...bySort.values())
  })
  return { says, best }
}

/** The most that delays can say for a plan in a map with these habits. */
export function bestDelays(plan: Plan, { delays }: Habits): number {
  if (delays === 0) return 0
  return plan.links.filter(({ delay }) => delay).length * Math.log(Math.max(LEAST_DELAY, delays))
}

function kindSays(wanted: VariableKind, kind: VariableKind, { kinds }: Habits): number {
  const isUsed = (kinds.get('variable') ?? 0) < 1
  if (!isUsed || wanted === 'variable') return 0
  const weight = wanted === 'action' || wanted === 'stock' ? 1 : 0.5
  if (kind === wanted) return weight * Math.log(Math.max(LEAST_SHARE, kinds.get(kind) ?? 0))
  return weight * (kind === 'variable' ? UNSAID : MISFIT)
}

/** The slots named the other way round, of the two ways to read all senses the one with fewer; the first slot is not, where they are as many. */
export function invertedOf({ senses }: Pick<Lying, 'senses'>, plan: Plan): readonly number[] {
  const slots = plan.slots.map((_, at) => at)
  const turned = slots.filter((at) => senses[at] === -1)
  const others = slots.filter((at) => senses[at] !== -1)
  if (turned.length !== others.length) return turned.length < others.length ? turned : others
  return turned.includes(0) ? others : turned
}
