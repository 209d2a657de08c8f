import type { Point, ShortLoop, SizedGraph } from '../../../src/layout/index.ts'

/** The ways to bend links that are put on the places of every other layout. */
export const ARCS = ['straight', 'constant', 'loop rule'] as const
export type Arcs = (typeof ARCS)[number]

/** Every link bows to the right of travel by as much, so that two links to and fro are a lens. */
const CONSTANT = 0.18
const ALONE = 0.1
const LENS = 0.3
const LEAST = 0.08
const MOST = 0.45

/** The bend of each link of a graph placed so. `loops` are its short loops. */
export function bendsFor(
  arcs: Arcs,
  graph: SizedGraph,
  centres: readonly Point[],
  loops: readonly ShortLoop[],
): readonly number[] {
  if (arcs === 'straight') return graph.links.map(() => 0)
  if (arcs === 'constant') return graph.links.map(() => CONSTANT)
  const rings = shortestOf(graph, loops)
  return graph.links.map((_, link) => loopRule(graph, centres, link, rings[link] ?? null))
}

/** For each link the variables of the shortest loop it is on; null when it is on none. */
function shortestOf(graph: SizedGraph, loops: readonly ShortLoop[]): readonly (readonly number[] | null)[] {
  const rings: (readonly number[] | null)[] = graph.links.map(() => null)
  for (const loop of [...loops].sort((a, b) => a.length - b.length)) {
    const ring = loop.map((link) => graph.links[link]?.source ?? -1)
    for (const link of loop) rings[link] ??= ring
  }
  return rings
}

/** Our automatic arcs, as `src/layout/arcs/bends.ts` has them for maps: away from the middle of the loop, by the loop's circle. */
function loopRule(
  graph: SizedGraph,
  centres: readonly Point[],
  link: number,
  ring: readonly number[] | null,
): number {
  if (ring === null) return ALONE
  if (ring.length === 2) return LENS
  const { source = -1, target = -1 } = graph.links[link] ?? {}
  const from = centres[source]
  const to = centres[target]
  if (!from || !to) return ALONE
  const chord = Math.hypot(to.x - from.x, to.y - from.y)
  if (chord < 1e-6) return LEAST
  const places = ring.flatMap((variable) => centres[variable] ?? [])
  const x = meanOf(places.map((place) => place.x))
  const y = meanOf(places.map((place) => place.y))
  const radius = meanOf(places.map((place) => Math.hypot(place.x - x, place.y - y)))
  const half = Math.min(chord / 2, radius * 0.98)
  const bend = (radius - Math.sqrt(radius * radius - half * half)) / chord
  const centreIsRight = (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x) >= 0
  return (centreIsRight ? -1 : 1) * Math.max(LEAST, Math.min(bend, MOST))
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
