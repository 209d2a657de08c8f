import type { Skeleton } from '../types.ts'
import { orderAlike } from './alike.ts'
import { habitsOf } from './chance.ts'
import { isTellable } from './evidence/needs.ts'
import { distancesIn, type SearchGraph } from './graph.ts'
import { type Plan, planOf } from './plan.ts'
import { type Finding, type Part, type SearchLimits, searchPlan } from './search.ts'
import { searchPoints } from './small.ts'

/** Structures with fewer linked slots are looked for only where somebody points, or where they are the point of a small map: they are everywhere. */
export const LEAST_SLOTS = 4
/** Other forms than the standard one are looked for when they have so many independent loops, or a figure of eight: the others are everywhere too. */
const TELLING_LOOPS = 3
/** Most links beyond one for each link of the structure, and for another form than the standard one. */
const EXTRA = { unasked: 4, otherForm: 2 } as const
/**
 * What would be there by chance more often than this, as a natural logarithm, is not proposed: where kinds of variables are
 * given, and where they are not. With kinds so much else speaks for or against that more may be told.
 */
export const RARE = { said: -2.2, unsaid: Math.log(0.02) } as const
/** Less than so many of the variables without a kind: then kinds are given. */
const MOST_UNSAID = 0.7
/** ...unless it is so much of all that feeds back there. */
const COVERING = 0.85
/** One loop or two are only told where there is nothing else. */
export const coverage = ({ loops }: Plan): number => (loops <= 2 ? 1 : COVERING)

/** Links that may be looked at for large structures and for small ones, counted down. */
export interface Budgets {
  readonly large: { steps: number }
  readonly small: { steps: number }
}

/** What is worth proposing in a map where nobody points, before it is ordered and made few. */
export function* proposalsIn(
  graph: SearchGraph,
  skeletons: readonly Skeleton[],
  budgets: Budgets,
): Generator<void, readonly Finding[]> {
  const habits = habitsOf(graph)
  const isSaid = (habits.kinds.get('variable') ?? 0) < MOST_UNSAID
  const limits: SearchLimits = {
    extra: EXTRA.unasked,
    score: isSaid ? RARE.said : RARE.unsaid,
    coverage,
    distances: distancesIn(graph, (variable) => sizeAround(graph, variable) > 1),
    habits,
    fixed: [],
    budget: budgets.large,
    parts: componentsOf(graph),
  }
  const large: Finding[] = []
  for (const skeleton of skeletons.filter(isLookedFor)) {
    const plan = planOf(skeleton)
    if (plan === null) continue
    const extra = skeleton.structure.id === 'standard' ? EXTRA.unasked : EXTRA.otherForm
    const all = yield* searchPlan(plan, graph, { ...limits, extra, fixed: plan.slots.map(() => -1) })
    large.push(...all.filter((finding) => isTellable(finding, graph)))
  }
  const points = yield* searchPoints(
    skeletons,
    graph,
    limits.parts,
    { ...limits, budget: budgets.small },
    large,
  )
  const small = points.filter((finding) => !large.some((larger) => isInside(finding, larger)))
  return orderAlike([...large, ...small])
}

/** Whether a place lies within a larger one: then it is not told beside it. */
function isInside({ links }: Finding, larger: Finding): boolean {
  return links.length < larger.links.length && links.every((link) => larger.links.includes(link))
}

function isLookedFor({ structure: { id, slots, links, walks } }: Skeleton): boolean {
  const inside = new Set(slots.filter(({ outside }) => !outside).map((slot) => slot.id))
  const loops = links.filter(({ from, to }) => inside.has(from) && inside.has(to)).length - inside.size + 1
  if (id === 'solution' || inside.size < LEAST_SLOTS) return false
  return id === 'standard' || loops >= TELLING_LOOPS || walks.length > 0
}

/** How many variables lie in the component of one. */
export function sizeAround(graph: SearchGraph, variable: number): number {
  return graph.components[graph.component[variable] ?? -1]?.variables ?? 0
}

/** Loops lie within strongly connected components, so a structure of loops that share variables does. */
export function componentsOf(graph: SearchGraph): readonly Part[] {
  return graph.components.flatMap((size, component): Part[] => {
    if (size.variables < 2) return []
    const may = (variable: number): boolean => graph.component[variable] === component
    return [{ ...size, may, starts: [...graph.variables.keys()].filter(may), ends: new Map() }]
  })
}
