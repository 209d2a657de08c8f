import { findRings, type Rings, shortestRings } from '../../loops/index.ts'
import { type ById, type CausalMap, type Id, inOrder, type Link, type Variable } from '../../model/index.ts'
import { BETWEEN_PAUSES, finish } from '../../pace/index.ts'

/** What the shapes of links depend on besides places: which links there are, in pairs and in loops. */
export interface Topology {
  /** All links whose ends are there, in order of making. */
  readonly links: readonly Link[]
  readonly indexOf: ReadonlyMap<Id, number>
  /** Variables of the shortest loop of each link, in order of travel; null when it is on none. */
  readonly rings: readonly (readonly Id[] | null)[]
  /** Links that join the same two variables, either way, by each of them: indexes in order of making, two or more. */
  readonly pairOf: ReadonlyMap<number, readonly number[]>
  /** For each variable the links whose shape may change when it moves. */
  readonly touched: ReadonlyMap<Id, readonly number[]>
  /** For each variable the links that leave it, and those that arrive, from others. */
  readonly leaving: ReadonlyMap<Id, readonly number[]>
  readonly arriving: ReadonlyMap<Id, readonly number[]>
}

const known = new WeakMap<ById<Link>, { readonly variables: ById<Variable>; readonly topology: Topology }>()
let latest: Topology | null = null
let latestRings: Rings | null = null
/** The last one with rings of before. Never taken for one with the rings of now. */
let provisional: Topology | null = null

function sameEnds(a: readonly Link[], b: readonly Link[]): boolean {
  return (
    a.length === b.length &&
    a.every((link, index) => {
      const other = b[index]
      return link.id === other?.id && link.source === other.source && link.target === other.target
    })
  )
}

function* findPairs(links: readonly Link[]): Generator<void, Map<number, readonly number[]>> {
  const pairs = new Map<string, number[]>()
  for (const [index, { source, target }] of links.entries()) {
    if (index % BETWEEN_PAUSES === BETWEEN_PAUSES - 1) yield
    if (source === target) continue
    const key = source < target ? `${source} ${target}` : `${target} ${source}`
    const pair = pairs.get(key)
    if (pair) pair.push(index)
    else pairs.set(key, [index])
  }
  const pairOf = new Map<number, readonly number[]>()
  for (const pair of pairs.values()) if (pair.length > 1) for (const index of pair) pairOf.set(index, pair)
  return pairOf
}

function* findTouched(
  links: readonly Link[],
  rings: readonly (readonly Id[] | null)[],
  pairOf: ReadonlyMap<number, readonly number[]>,
): Generator<void, Map<Id, number[]>> {
  const touched = new Map<Id, Set<number>>()
  const touch = (variable: Id, index: number) => {
    const set = touched.get(variable) ?? new Set()
    touched.set(variable, set)
    for (const other of pairOf.get(index) ?? [index]) set.add(other)
  }
  for (const [index, { source, target }] of links.entries()) {
    if (index % BETWEEN_PAUSES === BETWEEN_PAUSES - 1) yield
    touch(source, index)
    touch(target, index)
    for (const variable of rings[index] ?? []) touch(variable, index)
  }
  return new Map([...touched].map(([variable, set]) => [variable, [...set]]))
}

/** An older topology with the links of now, when it still holds. */
function again(links: readonly Link[], old: Topology | null | undefined): Topology | null {
  if (!old || !sameEnds(old.links, links)) return null
  return links.every((link, index) => link === old.links[index]) ? old : { ...old, links }
}

/** The rings of links as they were before an edit, as far as they may still be so. */
function ringsOfBefore(map: CausalMap, links: readonly Link[], { ringOf }: Rings): (readonly Id[] | null)[] {
  return links.map(({ id, source, target }) => {
    const ring = ringOf.get(id)
    if (!ring?.every((variable) => map.variables[variable])) return null
    return ring[(ring.indexOf(source) + 1) % ring.length] === target ? ring : null
  })
}

/** The rings of now; those that are as in `before` are the same objects. */
function ringsOfNow(
  map: CausalMap,
  links: readonly Link[],
  before: Topology | null,
): (readonly Id[] | null)[] {
  latestRings = shortestRings(map, latestRings)
  const { ringOf } = latestRings
  return links.map(({ id }, index) => {
    const ring = ringOf.get(id) ?? null
    const old = before?.rings[index]
    return ring && old && sameRing(ring, old) ? old : ring
  })
}

function sameRing(a: readonly Id[], b: readonly Id[]): boolean {
  return a.length === b.length && a.every((variable, at) => variable === b[at])
}

function grouped<T extends { readonly index: number }>(
  links: readonly T[],
  endOf: (link: T) => Id,
): ReadonlyMap<Id, readonly number[]> {
  const groups = new Map<Id, number[]>()
  for (const link of links) {
    const group = groups.get(endOf(link))
    if (group) group.push(link.index)
    else groups.set(endOf(link), [link.index])
  }
  return groups
}

function* makeTopology(links: readonly Link[], rings: Topology['rings']): Generator<void, Topology> {
  const indexOf = new Map(links.map((link, index) => [link.id, index]))
  const pairOf = yield* findPairs(links)
  const touched = yield* findTouched(links, rings, pairOf)
  const others = links.flatMap(({ source, target }, index) =>
    source === target ? [] : [{ source, target, index }],
  )
  const leaving = grouped(others, ({ source }) => source)
  const arriving = grouped(others, ({ target }) => target)
  return { links, indexOf, rings, pairOf, touched, leaving, arriving }
}

function* findTopology(map: CausalMap, links: readonly Link[]): Generator<void, Topology> {
  const before = again(links, provisional)
  provisional = null
  const rings = ringsOfNow(map, links, before)
  if (!before) return yield* makeTopology(links, rings)
  if (rings.every((ring, index) => ring === before.rings[index])) return before
  return { ...before, rings, touched: yield* findTouched(links, rings, before.pairOf) }
}

/** Does the work of `topologyOf` ahead, in small pieces, so that the page can do other things in between. */
export function* prepareTopology(map: CausalMap): Generator<void, void> {
  latestRings = yield* findRings(map, latestRings)
  yield
  yield* findOrRemember(map, false)
}

/** The rings that were found last; null before any were. */
export const ringsFoundLast = (): Rings | null => latestRings

/**
 * The topology of a map, remembered while its links stay the same object; its costly part while the same ends are joined.
 * With `mayBeOld` no ring is looked for: a link keeps that of before where it can, and a new one has none.
 */
export function topologyOf(map: CausalMap, mayBeOld = false): Topology {
  return finish(findOrRemember(map, mayBeOld))
}

function* findOrRemember(map: CausalMap, mayBeOld: boolean): Generator<void, Topology> {
  const old = known.get(map.links)
  if (old?.variables === map.variables) return old.topology
  const links = inOrder(map.links).filter((link) => map.variables[link.source] && map.variables[link.target])
  const holding = again(links, old?.topology) ?? again(links, latest)
  if (!holding && mayBeOld && latestRings) {
    provisional =
      again(links, provisional) ?? (yield* makeTopology(links, ringsOfBefore(map, links, latestRings)))
    return provisional
  }
  const topology = holding ?? (yield* findTopology(map, links))
  known.set(map.links, { variables: map.variables, topology })
  latest = topology
  return topology
}
