import type { Id } from '../../model/index.ts'
import { type ArcGraph, arcsByTarget, bundleArcs } from '../graph/arcs.ts'
import { compareTables } from '../graph/compareTables.ts'
import { type LinkTable, tabulate } from '../graph/tabulate.ts'
import { createWaySearch } from '../search/wayBetween.ts'
import type { LoopGraph } from '../types.ts'

/** The short loops that give a drawing its rings. */
export interface Rings {
  /** For every link that is on one, the variables of its ring in order of travel. */
  readonly ringOf: ReadonlyMap<Id, readonly Id[]>
  /** The shortest loop through each link, by its links from the smallest; for the next search. */
  readonly loopOf: ReadonlyMap<Id, readonly Id[]>
  readonly table: LinkTable
}

/** No loop longer than this gives a ring. */
const LONGEST = 8

/** More links at once are no small edit. */
const MOST_NEW_LINKS = 12

/**
 * For every link the shortest loop through it of up to 8 links, as `shortestLoops` finds them, and of those that pass it the
 * shortest and by the smallest ids, which is its ring. `previous` is the answer for the map before an edit: then only links are
 * searched from whose loop went, or through which a new link may close one as short. The answer is the same with and without.
 */
export function shortestRings(graph: LoopGraph, previous: Rings | null = null): Rings {
  const table = tabulate(graph)
  const arcs = bundleArcs(table.graph)
  const loopOf = findLoops(arcs, table, keptLoops(arcs, table, previous))
  return { ringOf: ringsOf(loopOf, table), loopOf, table }
}

/** The loops of before that are still the shortest through their link. */
function keptLoops(
  arcs: ArcGraph,
  table: LinkTable,
  previous: Rings | null,
): (link: number) => readonly Id[] | null {
  if (previous === null) return () => null
  const { gone, come } = compareTables(previous.table, table)
  if (come.size > MOST_NEW_LINKS) return () => null
  const shortest = Array.from(come, (link) => lengthsBy(arcs, table, link))
  return (link) => {
    const loop = previous.loopOf.get(table.links[link]?.id ?? '')
    if (loop === undefined || come.has(link) || (gone.size > 0 && loop.some((id) => gone.has(id))))
      return null
    return shortest.every((lengthBy) => lengthBy(link) > loop.length) ? loop : null
  }
}

/** Tells of every link how many links the shortest walk through it and a new link has, at least; more than 8 for none so short. */
function lengthsBy(arcs: ArcGraph, { graph }: LinkTable, come: number): (link: number) => number {
  const { outStart, targets, sources } = arcs
  const entry = arcsByTarget(arcs)
  const there = distances(graph.targets[come] ?? 0, outStart, (place) => targets[place] ?? 0)
  const back = distances(
    graph.sources[come] ?? 0,
    entry.start,
    (place) => sources[entry.arcs[place] ?? 0] ?? 0,
  )
  return (link) => (there[graph.sources[link] ?? 0] ?? 0) + 1 + (back[graph.targets[link] ?? 0] ?? 0) + 1

  function distances(from: number, start: Int32Array, next: (place: number) => number): Uint8Array {
    const found = new Uint8Array(arcs.variables).fill(LONGEST)
    const order = [from]
    found[from] = 0
    for (const variable of order) {
      const distance = (found[variable] ?? 0) + 1
      if (distance >= LONGEST) break
      for (let place = start[variable] ?? 0; place < (start[variable + 1] ?? 0); place++) {
        const other = next(place)
        if ((found[other] ?? 0) <= distance) continue
        found[other] = distance
        order.push(other)
      }
    }
    return found
  }
}

function findLoops(
  arcs: ArcGraph,
  table: LinkTable,
  kept: (link: number) => readonly Id[] | null,
): ReadonlyMap<Id, readonly Id[]> {
  const { sources, targets, linkStart, links } = arcs
  const wayBack = createWaySearch(arcs)
  const idOf = (link: number): Id => table.links[link]?.id ?? ''
  const loopOf = new Map<Id, readonly Id[]>()
  for (let arc = 0; arc < targets.length; arc++) {
    for (let at = linkStart[arc] ?? 0; at < (linkStart[arc + 1] ?? 0); at++) {
      const link = links[at] ?? 0
      const known = kept(link)
      const way = known ? null : wayBack(targets[arc] ?? 0, sources[arc] ?? 0, LONGEST - 1)
      const back = way?.map((each) => idOf(links[linkStart[each] ?? 0] ?? 0))
      const loop = known ?? (back ? fromSmallest([idOf(link), ...back]) : null)
      if (loop !== null) loopOf.set(idOf(link), loop)
    }
  }
  return loopOf
}

function ringsOf(loopOf: ReadonlyMap<Id, readonly Id[]>, table: LinkTable): ReadonlyMap<Id, readonly Id[]> {
  const best = new Map<Id, readonly Id[]>()
  for (const loop of loopOf.values()) {
    for (const link of loop) {
      const known = best.get(link)
      if (known === undefined || comesBefore(loop, known)) best.set(link, loop)
    }
  }
  const sourceOf = new Map(table.links.map(({ id, source }) => [id, source]))
  const variables = new Map<readonly Id[], readonly Id[]>()
  const rings = new Map<Id, readonly Id[]>()
  for (const [link, loop] of best) {
    const ring = variables.get(loop) ?? loop.map((id) => sourceOf.get(id) ?? '')
    variables.set(loop, ring)
    rings.set(link, ring)
  }
  return rings
}

/** Shorter, or of the same length and by smaller links. */
function comesBefore(loop: readonly Id[], other: readonly Id[]): boolean {
  if (loop.length !== other.length) return loop.length < other.length
  const at = loop.findIndex((link, place) => link !== other[place])
  return at >= 0 && (loop[at] ?? '') < (other[at] ?? '')
}

function fromSmallest(links: readonly Id[]): readonly Id[] {
  let first = 0
  for (let at = 1; at < links.length; at++) if ((links[at] ?? '') < (links[first] ?? '')) first = at
  return [...links.slice(first), ...links.slice(0, first)]
}
