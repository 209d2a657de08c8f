import { loopKey } from '../../model/index.ts'
import type { KnownPlace, Match, Structure } from '../types.ts'
import { SPECIAL } from './alike.ts'
import type { SearchGraph } from './graph.ts'
import { keyOf } from './keyOf.ts'
import { isKnown } from './known.ts'
import { isMarked } from './marked.ts'
import { fillOutside } from './outside.ts'
import type { Finding } from './search.ts'
import { exchanged, exchangeToOrder } from './sides.ts'
import { slotsExchanged } from './symmetries.ts'

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
    if (isDismissed(match, finding.plan.skeleton.structure, dismissed) || isKnown(match, known)) continue
    const symptom = Object.values(match.slots)[0] ?? ''
    const many = bySymptom.get(symptom) ?? 0
    if (many >= A_SYMPTOM || told.length >= IN_ALL) continue
    bySymptom.set(symptom, many + 1)
    told.push(match)
  }
  return told
}

/** Whether a match, or the same with roles exchanged, is not to be proposed again. */
function isDismissed(match: Match, structure: Structure, dismissed: ReadonlySet<string>): boolean {
  if (dismissed.size === 0) return false
  const ways = [match.slots, ...slotsExchanged(match.slots, structure)]
  return ways.some(
    (slots) =>
      dismissed.has(keyOf(match.archetype, structure.id, slots)) || isTwinDismissed(match, slots, dismissed),
  )
}

/** Whether the case whose skeleton a general archetype has was dismissed with the same variables: it is the same structure said once more. Both tell their roles in the same order. */
function isTwinDismissed(
  { archetype, structure }: Match,
  slots: Match['slots'],
  dismissed: ReadonlySet<string>,
): boolean {
  const special = SPECIAL[archetype]
  if (special === undefined) return false
  const variables = Object.values(slots).join(' ')
  return [...dismissed].some((key) => {
    const [name, form, ...filled] = key.split(' ')
    return (
      name === special &&
      form === structure &&
      filled.map((one) => one.slice(one.indexOf('=') + 1)).join(' ') === variables
    )
  })
}

/** What scores within so much of the best that uses the same links is as good as it: the one with more roles is then the more specific. */
const AS_GOOD = 1

/** Those that use the same links together, where the best of them is; of those that are as good the one with more roles first. */
export function sideBySide(ordered: readonly Finding[]): readonly Finding[] {
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
export function byWorth(a: Finding, b: Finding): number {
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

/** A finding in the words of the map, of its sides that are alike A as the one that was made first. */
export function matchOf(found: Finding, all: readonly Finding[], graph: SearchGraph): Match {
  const finding = exchanged(found, exchangeToOrder(found, graph))
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
      delay && !isMarked(plan, at, (one) => paths[one] ?? [], graph) ? [key] : [],
    ),
    unknowns: links.filter((link) => graph.signs[link] === 0).length,
    alsoReads: [...new Set(others.map(({ plan: { skeleton } }) => skeleton.archetype))],
  }
}
