import type { CausalMap, Id } from '../../model/index.ts'
import { BETWEEN_PAUSES, finish } from '../../pace/index.ts'
import type { Point } from '../types.ts'
import type { GivenBends } from './given.ts'
import { separatePair } from './pairs.ts'
import { type Topology, topologyOf } from './topology.ts'

/** Bow of a link that is on no loop. */
const ALONE = 0.1
/** Bow of both links of a loop of two: a lens. */
const LENS = 0.3
const LEAST = 0.08
const MOST = 0.45

/** Where each variable is. */
export type Centres = Pick<ReadonlyMap<Id, Point>, 'get'>

/**
 * The loop rule: bow away from the middle of the link's shortest loop, as the circle through that loop would. The
 * circle is about the mean of the loop's variables, with their mean distance for radius.
 */
function bendAround(from: Point, to: Point, ring: readonly Id[], centres: Centres): number {
  if (ring.length === 2) return LENS
  const chord = Math.hypot(to.x - from.x, to.y - from.y)
  if (chord < 1e-6) return LEAST
  let x = 0
  let y = 0
  let count = 0
  for (const id of ring) {
    const place = centres.get(id)
    if (!place) continue
    x += place.x
    y += place.y
    count++
  }
  x /= count
  y /= count
  let radius = 0
  for (const id of ring) {
    const place = centres.get(id)
    if (place) radius += Math.hypot(place.x - x, place.y - y) / count
  }
  const half = Math.min(chord / 2, radius * 0.98)
  const bend = (radius - Math.sqrt(radius * radius - half * half)) / chord
  const centreIsRight = (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x) > 0
  return (centreIsRight ? -1 : 1) * Math.max(LEAST, Math.min(bend, MOST))
}

/** The bend of one link by the loop rule, before it makes room for others between the same variables. */
function ruledBend(topology: Topology, index: number, centres: Centres): number {
  const link = topology.links[index]
  if (!link) return 0
  const from = centres.get(link.source)
  const to = centres.get(link.target)
  const ring = topology.rings[index]
  return from && to && ring ? bendAround(from, to, ring, centres) : ALONE
}

/**
 * Writes the bends, as drawn, of the links that `affected` names (all when null) into `bends`, by the topology's
 * indexes: as given, else by the loop rule. `affected` must hold whole pairs. With pauses.
 */
export function* fillBends(
  topology: Topology,
  centres: Centres,
  given: GivenBends,
  affected: ReadonlySet<number> | null,
  bends: Float64Array,
): Generator<void, void> {
  let count = 0
  for (const index of affected ?? topology.links.keys()) {
    if (++count % BETWEEN_PAUSES === 0) yield
    bends[index] = given(index) ?? ruledBend(topology, index, centres)
  }
  for (const [index, pair] of topology.pairOf)
    if (index === pair[0] && (!affected || affected.has(index)))
      separatePair(topology, pair, centres, given, bends)
}

/**
 * The bends that links without a bend of their own are drawn with, by link id: the loop rule, then apart from other
 * links between the same two variables. `centres` gives the place of each variable.
 */
export function automaticBends(map: CausalMap, centres: Centres): ReadonlyMap<Id, number> {
  const topology = topologyOf(map)
  const bends = new Float64Array(topology.links.length)
  finish(fillBends(topology, centres, (index) => topology.links[index]?.bend ?? null, null, bends))
  const automatic = new Map<Id, number>()
  topology.links.forEach(({ id, bend }, index) => {
    if (bend === null) automatic.set(id, bends[index] ?? 0)
  })
  return automatic
}
