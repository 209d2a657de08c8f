import { loopKey } from '../../model/index.ts'
import type { KnownPlace, Match } from '../types.ts'
import type { SearchGraph } from './graph.ts'
import { keyOf } from './keyOf.ts'
import { isKnown } from './known.ts'
import { fillOutside } from './outside.ts'
import type { Finding } from './search.ts'

/** Most matches told of one symptom, and in all. */
const A_SYMPTOM = 3
const IN_ALL = 6
/** Of two places of one archetype that share so much of the smaller one only the better is told. */
const ALIKE = 0.6

/**
 * What is told of all that was found: the best place of each kind, the archetype that contains another before or instead of it, those that only
 * the story can tell apart side by side, a handful a symptom.
 */
export function answerOf(
  found: readonly Finding[],
  graph: SearchGraph,
  dismissed: ReadonlySet<string>,
  known: readonly KnownPlace[] = [],
): readonly Match[] {
  const ordered = sideBySide([...found].sort(byWorth))
  const kept: Finding[] = []
  for (const finding of ordered) {
    if (kept.some((better) => hides(better, finding))) continue
    kept.push(finding)
  }
  const told: Match[] = []
  const bySymptom = new Map<string, number>()
  for (const finding of kept) {
    const match = matchOf(finding, kept, graph)
    if (dismissed.has(match.key) || isKnown(match, known)) continue
    const symptom = Object.values(match.slots)[0] ?? ''
    const many = bySymptom.get(symptom) ?? 0
    if (many >= A_SYMPTOM || told.length >= IN_ALL) continue
    bySymptom.set(symptom, many + 1)
    told.push(match)
  }
  return told
}

/** Most ways that are offered of one archetype where somebody points: of a small one, which is what is pointed at, and of a large one. */
const OFFERED = { small: 6, large: 2 } as const
/** Archetypes with so many roles in loops, or more, are large. */
const LARGE = 4

/**
 * What is offered where somebody points: of all ways to fill the slots with the same links the one with the most even paths, and the one whose
 * slots come soonest after what causes them; of those with the same variables the best; and the best few of each archetype.
 */
export function fewOf(found: readonly Finding[], graph: SearchGraph): readonly Match[] {
  const ordered = [...found].sort(byWorth)
  const soonest = new Map<string, Finding>()
  const even = new Map<string, Finding>()
  for (const finding of ordered) {
    const key = `${finding.plan.skeleton.archetype} ${finding.links.join(' ')}`
    if (!even.has(key)) even.set(key, finding)
    const before = soonest.get(key)
    if (before === undefined || waitOf(finding) < waitOf(before)) soonest.set(key, finding)
  }
  const offered = new Map<string, Finding[]>()
  for (const finding of ordered.filter((one) => [...even.values(), ...soonest.values()].includes(one))) {
    const { archetype } = finding.plan.skeleton
    const others = offered.get(archetype) ?? []
    offered.set(archetype, others)
    const isThere = others.some(({ variables }) =>
      variables.every((one, at) => one === finding.variables[at]),
    )
    const most = finding.plan.slots.length < LARGE ? OFFERED.small : OFFERED.large
    if (!isThere && others.length < most) others.push(finding)
  }
  const isLarge = ({ plan }: Finding): boolean => plan.slots.length >= LARGE
  // The small ones are what is pointed at.
  const all = [...offered.values()]
    .flat()
    .sort((a, b) => Number(isLarge(a)) - Number(isLarge(b)) || byWorth(a, b))
  return sideBySide(all).map((finding) => matchOf(finding, all, graph))
}

/** How many links lie before the slots that have one link in and one out: what comes soon after a fix is best seen as its consequence. */
function waitOf({ plan, paths }: Finding): number {
  const touching = (slot: number): number =>
    plan.links.filter(({ from, to }) => from === slot || to === slot).length
  return plan.links.reduce((sum, { to }, at) => sum + (touching(to) === 2 ? (paths[at]?.length ?? 0) : 0), 0)
}

/** What scores within so much of the best that uses the same links is as good as it: the one with more roles is then the more specific. */
const AS_GOOD = 1

/** Those that use the same links together, where the best of them is; of those that are as good the one with more roles first. */
function sideBySide(ordered: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of ordered) {
    const key = finding.links.join(' ')
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  return [...groups.values()].flatMap((group) => {
    const best = group[0]?.score ?? 0
    const isGood = ({ score }: Finding): boolean => score - best <= AS_GOOD
    const good = group
      .filter(isGood)
      .sort((a, b) => b.plan.slots.length - a.plan.slots.length || byWorth(a, b))
    return [...good, ...group.filter((finding) => !isGood(finding))]
  })
}

/** The rarest by chance first, then the standard form. */
function byWorth(a: Finding, b: Finding): number {
  return a.score - b.score || Number(isStandard(b)) - Number(isStandard(a))
}

function isStandard({ plan }: Finding): boolean {
  return plan.skeleton.structure.id === 'standard'
}

function sameLinks(a: Finding, b: Finding): boolean {
  return a.links.length === b.links.length && a.links.every((link, at) => link === b.links[at])
}

/** Whether one that is told already makes another superfluous. */
function hides(better: Finding, finding: Finding): boolean {
  const links = new Set(better.links)
  const shared = finding.links.filter((link) => links.has(link)).length
  const isSame = better.plan.skeleton.archetype === finding.plan.skeleton.archetype
  if (isSame) return shared / Math.min(finding.links.length, better.links.length) >= ALIKE
  return shared === finding.links.length && better.links.length > finding.links.length
}

/** A finding in the words of the map. */
export function matchOf(finding: Finding, all: readonly Finding[], graph: SearchGraph): Match {
  const { plan, variables, inverted, paths, links, score } = finding
  const { archetype, structure } = plan.skeleton
  const idOf = (variable: number | undefined): string => graph.variables[variable ?? -1] ?? ''
  const inside = new Map(plan.slots.map((slot, at) => [slot, variables[at] ?? -1]))
  const used = new Set([...variables, ...links.map((link) => graph.sources[link] ?? -1)])
  const outside = fillOutside(structure, inside, used, graph)
  const slots = Object.fromEntries(
    [...inside, ...outside.map(({ slot, variable }) => [slot, variable] as const)].map(([slot, variable]) => [
      slot,
      idOf(variable),
    ]),
  )
  const pathOf = new Map<string, readonly number[]>(plan.links.map(({ key }, at) => [key, paths[at] ?? []]))
  for (const { key, link } of outside) pathOf.set(key, [link])
  const loops = structure.loops.map(({ id, path }) => {
    const around = path.flatMap((slot, at) => pathOf.get(`${slot}>${path[(at + 1) % path.length]}`) ?? [])
    return [id, loopKey(around.map((link) => graph.links[link] ?? ''))] as const
  })
  const others = all.filter(
    (other) => other.plan.skeleton.archetype !== archetype && sameLinks(other, finding),
  )
  return {
    key: keyOf(archetype, structure.id, slots),
    archetype,
    structure: structure.id,
    slots,
    inverted: inverted.map((at) => plan.slots[at] ?? ''),
    paths: Object.fromEntries(
      [...pathOf].map(([key, path]) => [key, path.map((link) => graph.links[link] ?? '')]),
    ),
    loops: Object.fromEntries(loops),
    score,
    undelayed: plan.links.flatMap(({ key, delay }, at) =>
      delay && !(paths[at] ?? []).some((link) => graph.delays[link] === 1) ? [key] : [],
    ),
    unknowns: links.filter((link) => graph.signs[link] === 0).length,
    alsoReads: [...new Set(others.map(({ plan: { skeleton } }) => skeleton.archetype))],
  }
}
