import type { Placement, ShortLoop, SizedGraph } from '../quality/types.ts'
import type { Point } from '../types.ts'
import { type Part, partsOf } from './components.ts'
import { boxAround, packBoxes } from './pack.ts'
import { type Fixed, type SearchGraph, searchGraphOf } from './search/graph.ts'
import { roomToRead, type Shape } from './search/readable.ts'
import { searchDrawing } from './search/search.ts'
import type { Places } from './search/shapes.ts'

/** Links that keep the bends they have, by number; and the bends of all. */
export interface KeptBends {
  readonly links: ReadonlySet<number>
  readonly bends: readonly number[]
}

/** No link has a bend to keep. */
export const NO_BENDS: KeptBends = { links: new Set(), bends: [] }

/**
 * Draws the loops of a graph as rings, in the shape of a screen and so small that names can be read when it is fitted to a usual one, where there is a way. Parts that no link
 * joins are drawn each for itself and packed. Yields null to offer a pause and a drawing whenever there is a better one; the same graph, loops, shape and effort give the
 * same drawing.
 */
export function* layOutRings(
  graph: SizedGraph,
  loops: readonly ShortLoop[],
  kept: KeptBends,
  screen: Shape,
  effort: number,
): Generator<Placement | null, Placement> {
  const all = areaOf(graph)
  const parts = partsOf(graph, loops).map((part): DrawnPart => {
    if (part.links.length === 0) return { ...part, search: null, drawn: null }
    const { searched, start } = partToSearch(part, kept)
    const room = roomToRead(searched, screen, areaOf(part.graph) / all)
    return { ...part, search: searchDrawing(searched, start, room, effort), drawn: null }
  })
  const whole = (): Placement => packed(graph, parts)
  // Every part is drawn in haste before any is drawn well, so that there soon is something to show.
  for (const part of parts) {
    while (part.search && part.drawn === null) {
      const { value } = part.search.next()
      part.drawn = value
      yield null
    }
  }
  yield whole()
  for (const part of parts) {
    let next = part.search?.next()
    while (part.search && next && next.done !== true) {
      if (next.value !== null) part.drawn = next.value
      yield next.value === null ? null : whole()
      next = part.search.next()
    }
    if (next) part.drawn = next.value
  }
  return whole()
}

/** A part made ready, with its links bent as they are where they keep that. */
function partToSearch(
  part: Part,
  kept: KeptBends,
): { readonly searched: SearchGraph; readonly start: Places } {
  const links = part.links.flatMap((link, at) => (kept.links.has(link) ? [at] : []))
  const start = {
    x: new Float64Array(part.variables.length),
    y: new Float64Array(part.variables.length),
    bend: Float64Array.from(part.links, (link) => kept.bends[link] ?? 0),
  }
  const fixed = { variables: new Set<number>(), links: new Set(links) }
  return { searched: searchGraphOf(part.graph, part.loops, fixed), start }
}

/** What all names of a graph cover, px². */
function areaOf({ sizes }: SizedGraph): number {
  return sizes.reduce((area, { width, height }) => area + width * height, 1)
}

/** Draws anew what may move among what may not: from `start`, where everything is now. */
export function* layOutAmong(
  graph: SizedGraph,
  loops: readonly ShortLoop[],
  start: Placement,
  fixed: Fixed,
  effort: number,
): Generator<Placement | null, Placement> {
  const search = searchDrawing(searchGraphOf(graph, loops, fixed), placesOf(start), null, effort)
  let next = search.next()
  while (next.done !== true) {
    yield next.value === null ? null : placementOf(next.value)
    next = search.next()
  }
  return placementOf(next.value)
}

/** A placement as the search has it, to be changed. */
export function placesOf({ centres, bends }: Placement): Places {
  return {
    x: Float64Array.from(centres, ({ x }) => x),
    y: Float64Array.from(centres, ({ y }) => y),
    bend: Float64Array.from(bends),
  }
}

/** What a search found, as a placement. */
export function placementOf({ x, y, bend }: Places): Placement {
  return { centres: Array.from(x, (value, at) => ({ x: value, y: y[at] ?? 0 })), bends: [...bend] }
}

/** A part with its best drawing so far. */
interface DrawnPart extends Part {
  readonly search: Generator<Places | null, Places> | null
  drawn: Places | null
}

function packed(graph: SizedGraph, parts: readonly DrawnPart[]): Placement {
  const centres: Point[] = graph.sizes.map(() => ({ x: 0, y: 0 }))
  const bends: number[] = graph.links.map(() => 0)
  for (const part of parts) {
    const places = part.drawn
    part.variables.forEach((variable, each) => {
      centres[variable] = { x: places?.x[each] ?? 0, y: places?.y[each] ?? 0 }
    })
    part.links.forEach((link, each) => {
      bends[link] = places?.bend[each] ?? 0
    })
  }
  if (parts.length < 2) return { centres, bends }
  const moves = packBoxes(parts.map(({ variables }) => boxAround(graph, { centres, bends }, variables)))
  parts.forEach(({ variables }, at) => {
    const move = moves[at] ?? { x: 0, y: 0 }
    for (const variable of variables) {
      const { x, y } = centres[variable] ?? { x: 0, y: 0 }
      centres[variable] = { x: x + move.x, y: y + move.y }
    }
  })
  return { centres, bends }
}
