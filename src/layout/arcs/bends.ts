import type { CausalMap, Id } from '../../model/index.ts'
import { BETWEEN_PAUSES, finish } from '../../pace/index.ts'
import { boxAbout } from '../geometry/box.ts'
import { makeField } from '../geometry/field.ts'
import type { Point } from '../types.ts'
import type { GivenBends } from './given.ts'
import type { Name, Names } from './names.ts'
import { placeBends, type Watched } from './pairs.ts'
import { type Topology, topologyOf } from './topology.ts'

/** Bow of a link that is on no loop. */
const ALONE = 0.1
/** Bow of both links of a loop of two: a lens. */
const LENS = 0.3
const LEAST = 0.08
const MOST = 0.45

/**
 * The loop rule: bow away from the middle of the link's shortest loop, as the circle through that loop would. The
 * circle is about the mean of the loop's variables, with their mean distance for radius.
 */
function bendAround(from: Point, to: Point, ring: readonly Id[], names: Names): number {
  if (ring.length === 2) return LENS
  const chord = Math.hypot(to.x - from.x, to.y - from.y)
  if (chord < 1e-6) return LEAST
  let x = 0
  let y = 0
  let count = 0
  for (const id of ring) {
    const place = names.get(id)?.centre
    if (!place) continue
    x += place.x
    y += place.y
    count++
  }
  x /= count
  y /= count
  let radius = 0
  for (const id of ring) {
    const place = names.get(id)?.centre
    if (place) radius += Math.hypot(place.x - x, place.y - y) / count
  }
  const half = Math.min(chord / 2, radius * 0.98)
  const bend = (radius - Math.sqrt(radius * radius - half * half)) / chord
  const centreIsRight = (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x) > 0
  return (centreIsRight ? -1 : 1) * Math.max(LEAST, Math.min(bend, MOST))
}

/** The bend of one link by the loop rule, before it makes room for others between the same variables. */
function ruledBend(topology: Topology, index: number, names: Names): number {
  const link = topology.links[index]
  if (!link) return 0
  const from = names.get(link.source)?.centre
  const to = names.get(link.target)?.centre
  const ring = topology.rings[index]
  return from && to && ring ? bendAround(from, to, ring, names) : ALONE
}

/** How links bend, by their indexes in the topology. */
export interface Bends {
  readonly bends: Float64Array
  /** For each what could make its bend another; nothing where that is firm. */
  readonly watched: (Watched | undefined)[]
}

/**
 * Writes the bends, as drawn, of the links that `affected` names (all when null) into `into`: as given, else by the loop rule, off names and apart from
 * one another. `affected` must hold whole pairs. With pauses.
 */
export function* fillBends(
  topology: Topology,
  names: Names,
  given: GivenBends,
  affected: ReadonlySet<number> | null,
  { bends, watched }: Bends,
): Generator<void, void> {
  let count = 0
  for (const index of affected ?? topology.links.keys()) {
    if (++count % BETWEEN_PAUSES === 0) yield
    bends[index] = given.bendOf(index) ?? ruledBend(topology, index, names)
  }
  for (const index of affected ?? topology.links.keys()) {
    if (++count % BETWEEN_PAUSES === 0) yield
    const pair = topology.pairOf.get(index) ?? [index]
    if (index === pair[0]) placeBends(topology, pair, names, given, bends, watched)
  }
}

/**
 * The bends that links without a bend of their own are drawn with, by link id: the loop rule, off names and apart from other
 * links between the same two variables. `names` tells where each variable's name is and how large.
 */
export function automaticBends(map: CausalMap, names: ReadonlyMap<Id, Name>): ReadonlyMap<Id, number> {
  const topology = topologyOf(map)
  const bends = new Float64Array(topology.links.length)
  const boxes = [...names.values()].map(({ centre, width, height }) => boxAbout(centre, width, height))
  const texts = finish(makeField(boxes, (box) => [box], undefined))
  const given: GivenBends = {
    bendOf: (index) => topology.links[index]?.bend ?? null,
    isFirm: (index) => topology.links[index]?.bent === true,
  }
  const get = (id: Id) => names.get(id)
  finish(fillBends(topology, { get, texts }, given, ruledLinks(topology), { bends, watched: [] }))
  const automatic = new Map<Id, number>()
  topology.links.forEach(({ id, bend }, index) => {
    if (bend === null) automatic.set(id, bends[index] ?? 0)
  })
  return automatic
}

/** The links without a bend of their own, whole pairs of them: keeping an arc off names is costly, so it is done for no other. */
function ruledLinks({ links, pairOf }: Topology): ReadonlySet<number> {
  const ruled = new Set<number>()
  links.forEach(({ bend }, index) => {
    if (bend === null) for (const other of pairOf.get(index) ?? [index]) ruled.add(other)
  })
  return ruled
}
