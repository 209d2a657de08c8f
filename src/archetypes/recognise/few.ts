import type { Given, Match } from '../types.ts'
import { byWorth, matchOf, sideBySide } from './answer.ts'
import { ROLES } from './evidence/roles.ts'
import { namesOf } from './evidence/say.ts'
import type { SearchGraph } from './graph.ts'
import type { Finding } from './search.ts'
import { exchanged, exchangeToOrder } from './sides.ts'

/** Most rows that are offered where somebody points. */
const MOST_ROWS = 4
/** Most ways to fill the slots of one archetype that its row tells, itself among them. */
const MOST_WAYS = 6
/** Archetypes with so many roles in loops, or more, are large. */
const LARGE = 4

/**
 * What is offered where somebody points: the best of each archetype, at most four, the small ones before the large: they are what is pointed
 * at. Of all ways to fill the slots with the same links, the same archetype with its roles exchanged among them, the one whose slots come
 * soonest after what causes them stands for all. What could stand in one of its slots as well is told with it. What somebody points at is meant
 * as it is called: where its name says that the other way round is no such thing the place is left out, and other places that turn it round come last.
 */
export function fewOf(found: readonly Finding[], graph: SearchGraph, given: Given = {}): readonly Match[] {
  const pointed = new Set(Object.values(given).map((id) => graph.variables.indexOf(id)))
  const turnedOf = (finding: Finding): readonly number[] =>
    finding.inverted.filter((at) => pointed.has(finding.variables[at] ?? -1))
  const byArchetype = new Map<string, Finding[]>()
  for (const finding of [...found].sort(byWorth)) {
    if (turnedOf(finding).some((at) => isNamedOtherwise(finding, at, graph))) continue
    const { archetype } = finding.plan.skeleton
    byArchetype.set(archetype, [...(byArchetype.get(archetype) ?? []), finding])
  }
  const rows = [...byArchetype.values()].flatMap((ordered) => {
    const ways = waysOf(ordered)
    const [first] = ways
    if (first === undefined) return []
    const best = ways.filter((one) => one.links.join(' ') === first.links.join(' ')).reduce(soonerOf)
    return [{ best, ways: ways.filter((one) => one !== best).slice(0, MOST_WAYS - 1) }]
  })
  const isLarge = ({ plan }: Finding): boolean => plan.slots.length >= LARGE
  const all = rows
    .map(({ best }) => best)
    .sort(
      (a, b) =>
        Number(turnedOf(a).length > 0) - Number(turnedOf(b).length > 0) ||
        Number(isLarge(a)) - Number(isLarge(b)) ||
        byWorth(a, b),
    )
  return sideBySide(all)
    .slice(0, MOST_ROWS)
    .map((best) => {
      const ways = rows.find((row) => row.best === best)?.ways ?? []
      const exchange = exchangeToOrder(best, graph)
      const ordered = (way: Finding): Finding =>
        way.plan.skeleton.structure === best.plan.skeleton.structure ? exchanged(way, exchange) : way
      const others = othersOf(ordered(best), ways.map(ordered), graph)
      return { ...matchOf(best, all, graph), others }
    })
}

/**
 * Whether what more of a variable is worth says that less of it is not its role, in a map that tells more than that: less workload is no symptom, and to have less
 * of what is welcome is nothing that anybody does.
 */
function isNamedOtherwise({ plan, variables, coverage }: Finding, at: number, graph: SearchGraph): boolean {
  if (coverage >= 1) return false
  const meant =
    ROLES[plan.skeleton.archetype]?.[plan.slots[at] ?? '']?.worth ?? (plan.kinds[at] === 'action' ? 1 : 0)
  return meant !== 0 && namesOf(graph)[variables[at] ?? -1]?.worth === meant
}

/** Of those with the same links the one with the most even paths and the one whose slots come soonest; of those with the same variables the best. */
function waysOf(ordered: readonly Finding[]): readonly Finding[] {
  const even = new Map<string, Finding>()
  const soonest = new Map<string, Finding>()
  for (const finding of ordered) {
    const key = finding.links.join(' ')
    if (!even.has(key)) even.set(key, finding)
    soonest.set(key, soonerOf(soonest.get(key) ?? finding, finding))
  }
  const chosen = new Set([...even.values(), ...soonest.values()])
  const byVariables = new Map<string, Finding>()
  for (const finding of ordered) {
    const key = `${finding.plan.skeleton.structure.id} ${finding.variables.join(' ')}`
    if (chosen.has(finding) && !byVariables.has(key)) byVariables.set(key, finding)
  }
  return [...byVariables.values()]
}

/** What else could stand in a slot, by slot, while all others stay as they are. */
function othersOf(
  best: Finding,
  ways: readonly Finding[],
  graph: SearchGraph,
): Readonly<Record<string, readonly string[]>> {
  const others = new Map<string, Set<string>>()
  for (const { plan, variables } of ways) {
    if (plan.skeleton.structure !== best.plan.skeleton.structure) continue
    const differ = best.plan.slots.filter(
      (slot, at) => best.variables[at] !== variables[plan.slots.indexOf(slot)],
    )
    const [slot = '', ...more] = differ
    const id = graph.variables[variables[plan.slots.indexOf(slot)] ?? -1]
    if (more.length > 0 || id === undefined) continue
    others.set(slot, (others.get(slot) ?? new Set()).add(id))
  }
  return Object.fromEntries([...others].map(([slot, ids]) => [slot, [...ids]]))
}

function soonerOf(one: Finding, other: Finding): Finding {
  return waitOf(other) < waitOf(one) ? other : one
}

/** How many links lie before the slots that have one link in and one out: what comes soon after a fix is best seen as its consequence. */
function waitOf({ plan, paths }: Finding): number {
  const touching = (slot: number): number =>
    plan.links.filter(({ from, to }) => from === slot || to === slot).length
  return plan.links.reduce((sum, { to }, at) => sum + (touching(to) === 2 ? (paths[at]?.length ?? 0) : 0), 0)
}
