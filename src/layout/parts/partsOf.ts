import { type CausalMap, type Id, inOrder } from '../../model/index.ts'
import { drawName } from '../text/drawName.ts'
import type { MapPart } from './mapOfPart.ts'
import { lotsOf, tiesOf } from './ties.ts'

/** A name takes so much more room than its letters, px, and a link so much, px²: as on maps that were fitted into a room and had just room enough. */
const BESIDE = { across: 70, down: 45 } as const
const LINK = 4_500
/** Where links between lots make parts too large, lots become smaller by this, so often at most. */
const SMALLER = 0.85
const TRIES = 12

/** A part while it grows. */
interface Growing {
  readonly variables: Set<Id>
  readonly links: Set<Id>
  cost: number
}

/**
 * Cuts a map into as few parts as have room, each for itself, in a room of so many px of the map. Every link is in one of them, and every variable in one at least; one whose links
 * are in several is in each of these. Variables of a group, and those of short loops and of the loops `told` of (each as its links), are kept together as far as there is room. The part with most of those
 * loops comes first, and after it what shares most with those before.
 */
export function partsOf(
  map: CausalMap,
  room: { readonly width: number; readonly height: number },
  told: readonly (readonly Id[])[],
): readonly MapPart[] {
  const most = room.width * room.height
  const ids = inOrder(map.variables).map(({ id }) => id)
  const costs = new Map(ids.map((id) => [id, costOf(map.variables[id]?.name ?? '')]))
  const ties = tiesOf(map, ids, told)
  const own = ids.map((id) => costs.get(id) ?? 0)
  let parts: readonly Growing[] = []
  for (let [most_, tried] = [most, 0]; tried < TRIES; tried++, most_ *= SMALLER) {
    const lots = lotsOf(ties, own, most_)
    parts = joined(withLinks(map, ids, lots, costs), costs, most)
    if (parts.every(({ cost }) => cost <= most)) break
  }
  return inGoodOrder(parts, told)
}

/** The room that a map takes, px² of the map, when it is arranged as closely as it can well be. */
export function roomTaken({ variables, links }: CausalMap): number {
  const names = Object.values(variables).reduce((sum, { name }) => sum + costOf(name), 0)
  return names + LINK * Object.keys(links).length
}

function costOf(name: string): number {
  const { width, height } = drawName(name)
  return (width + BESIDE.across) * (height + BESIDE.down)
}

/** The lots with their links; one between two lots goes to that of the two which grows less by it. */
function withLinks(
  map: CausalMap,
  ids: readonly Id[],
  lots: readonly number[],
  costs: ReadonlyMap<Id, number>,
): readonly Growing[] {
  const parts = new Map<number, Growing>()
  const partOf = new Map<Id, Growing>()
  for (const [index, id] of ids.entries()) {
    const lot = lots[index] ?? index
    const part = parts.get(lot) ?? { variables: new Set<Id>(), links: new Set<Id>(), cost: 0 }
    parts.set(lot, part)
    partOf.set(id, part)
    part.variables.add(id)
    part.cost += costs.get(id) ?? 0
  }
  const links = inOrder(map.links)
  const isInner = ({ source, target }: (typeof links)[number]) => partOf.get(source) === partOf.get(target)
  for (const link of [...links.filter(isInner), ...links.filter((each) => !isInner(each))]) {
    const at = [partOf.get(link.source), partOf.get(link.target)].flatMap((part) => part ?? [])
    const grown = at.map((part) => part.cost + more(part, [link.source, link.target], costs))
    const [first, second = first] = at
    const part = (grown[1] ?? 0) < (grown[0] ?? 0) ? second : first
    if (!part) continue
    part.cost += LINK + more(part, [link.source, link.target], costs)
    part.links.add(link.id)
    part.variables.add(link.source)
    part.variables.add(link.target)
  }
  return [...parts.values()]
}

/** What a part would cost more with these variables. */
function more({ variables }: Growing, ids: Iterable<Id>, costs: ReadonlyMap<Id, number>): number {
  let sum = 0
  for (const id of ids) if (!variables.has(id)) sum += costs.get(id) ?? 0
  return sum
}

/** Puts two parts together while there are any that have room in one: those that share most first. */
function joined(parts: readonly Growing[], costs: ReadonlyMap<Id, number>, most: number): readonly Growing[] {
  const left = parts.map(({ variables, links, cost }) => ({
    variables: new Set(variables),
    links: new Set(links),
    cost,
  }))
  // What a part holds beside others may be all of it.
  const isIdle = (part: Growing) =>
    part.links.size === 0 &&
    [...part.variables].every((id) => left.some((other) => other !== part && other.variables.has(id)))
  for (;;) {
    const idle = left.findIndex(isIdle)
    if (idle < 0) break
    left.splice(idle, 1)
  }
  for (;;) {
    let best: {
      readonly at: number
      readonly into: number
      readonly cost: number
      readonly saved: number
    } | null = null
    for (const [into, one] of left.entries())
      for (const [at, other] of left.entries()) {
        if (at <= into) continue
        const shared = [...other.variables].filter((id) => one.variables.has(id))
        const saved = shared.reduce((sum, id) => sum + (costs.get(id) ?? 0), 0)
        const cost = one.cost + other.cost - saved
        if (cost > most) continue
        if (best === null || saved > best.saved || (saved === best.saved && cost < best.cost))
          best = { at, into, cost, saved }
      }
    if (best === null) return left
    const [other] = left.splice(best.at, 1)
    const one = left[best.into]
    if (!one || !other) return left
    for (const id of other.variables) one.variables.add(id)
    for (const id of other.links) one.links.add(id)
    one.cost = best.cost
  }
}

/** The part with most of the loops told of first, then each that shares most with those before it. */
function inGoodOrder(parts: readonly MapPart[], told: readonly (readonly Id[])[]): readonly MapPart[] {
  const left = [...parts]
  const seen = new Set<Id>()
  const toldIn = ({ links }: MapPart) => told.filter((loop) => loop.every((id) => links.has(id))).length
  const worth = (part: MapPart): readonly number[] => [
    [...part.variables].filter((id) => seen.has(id)).length,
    toldIn(part),
    part.links.size,
  ]
  const ordered: MapPart[] = []
  while (left.length > 0) {
    const [best] = [...left].sort((a, b) => compare(worth(b), worth(a)))
    if (!best) break
    left.splice(left.indexOf(best), 1)
    ordered.push({ variables: best.variables, links: best.links })
    for (const id of best.variables) seen.add(id)
  }
  return ordered
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index])
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0)
}
