import type { Id } from '../../model/index.ts'
import { finish } from '../../pace/index.ts'
import { type ArcGraph, arcsByTarget, bundleArcs } from '../graph/arcs.ts'
import { renumber } from '../graph/compareTables.ts'
import type { LinkTable } from '../graph/linkTable.ts'
import { tabulateInPieces } from '../graph/tabulate.ts'
import { createWaySearch } from '../search/wayBetween.ts'
import type { LoopGraph } from '../types.ts'

/** The short loops that give a drawing its rings. */
export interface Rings {
  /** For every link that is on one, the variables of its ring in order of travel. */
  readonly ringOf: ReadonlyMap<Id, readonly Id[]>
  /** The shortest loop through each link; for the next search. */
  readonly loops: LinkLoops
  readonly table: LinkTable
}

/** For each link of a table a loop through it. */
interface LinkLoops {
  /** The links of the loop of link `l`, from the smallest, are `links[8 * l]` and on. */
  readonly links: Int32Array
  /** How many links it has; 0 for no loop. */
  readonly lengths: Uint8Array
}

/** No loop longer than this gives a ring. */
const LONGEST = 8

/** More links at once are no small edit. */
const MOST_NEW_LINKS = 12

/** Links searched from before the search offers to pause: a fraction of a millisecond. */
const BETWEEN_PAUSES = 32

/**
 * For every link the shortest loop through it of up to 8 links, as `shortestLoops` finds them, and of those that pass it the
 * shortest and by the smallest ids, which is its ring. `previous` is the answer for the map before an edit: then only links are
 * searched from whose loop went, or through which a new link may close one as short. The answer is the same with and without.
 */
export function shortestRings(graph: LoopGraph, previous: Rings | null = null): Rings {
  return finish(findRings(graph, previous))
}

/** `shortestRings` in small pieces, so that the page can do other things in between. */
export function* findRings(graph: LoopGraph, previous: Rings | null = null): Generator<void, Rings> {
  const table = yield* tabulateInPieces(graph, previous?.table)
  if (previous?.table === table) return previous
  yield
  const arcs = bundleArcs(table.graph)
  yield
  const loops = newLoops(table.links.length)
  const isKnown = previous === null ? null : keepLoops(previous, arcs, table, loops)
  yield
  yield* findLoops(arcs, loops, isKnown)
  yield
  return { ringOf: ringsOf(loops, table), loops, table }
}

function newLoops(links: number): LinkLoops {
  return { links: new Int32Array(LONGEST * links), lengths: new Uint8Array(links) }
}

/** Takes over the loops of before that are still the shortest through their link; tells for each link whether its is known. */
function keepLoops(
  previous: Rings,
  arcs: ArcGraph,
  table: LinkTable,
  { links, lengths }: LinkLoops,
): Uint8Array | null {
  const { numbers, come } = renumber(previous.table, table)
  if (come.length > MOST_NEW_LINKS) return null
  const isKnown = new Uint8Array(table.links.length)
  const byNew = come.map((link) => lengthsBy(arcs, table, link))
  numbers.forEach((link, old) => {
    if (link < 0) return
    const length = previous.loops.lengths[old] ?? 0
    for (let at = 0; at < length; at++) {
      const now = numbers[previous.loops.links[LONGEST * old + at] ?? 0] ?? 0
      if (now < 0) return
      links[LONGEST * link + at] = now
    }
    if (byNew.some((lengthBy) => lengthBy(link) <= (length || LONGEST))) return
    lengths[link] = length
    isKnown[link] = 1
  })
  return isKnown
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

/** Finds the loops that are not known, and puts them to the others. */
function* findLoops(arcs: ArcGraph, loops: LinkLoops, isKnown: Uint8Array | null): Generator<void, void> {
  const { sources, targets, linkStart, links } = arcs
  const wayBack = createWaySearch(arcs)
  let searched = 0
  for (let arc = 0; arc < targets.length; arc++) {
    for (let at = linkStart[arc] ?? 0; at < (linkStart[arc + 1] ?? 0); at++) {
      const link = links[at] ?? 0
      if (isKnown !== null && isKnown[link] === 1) continue
      if (++searched % BETWEEN_PAUSES === 0) yield
      const way = wayBack(targets[arc] ?? 0, sources[arc] ?? 0, LONGEST - 1)
      if (way !== null) putLoop(loops, link, [link, ...way.map((each) => links[linkStart[each] ?? 0] ?? 0)])
    }
  }
}

/** Puts a loop to a link, from its smallest link on. */
function putLoop({ links, lengths }: LinkLoops, link: number, loop: readonly number[]): void {
  const first = loop.indexOf(Math.min(...loop))
  for (let at = 0; at < loop.length; at++) links[LONGEST * link + at] = loop[(first + at) % loop.length] ?? 0
  lengths[link] = loop.length
}

function ringsOf(loops: LinkLoops, { graph, links, variables }: LinkTable): ReadonlyMap<Id, readonly Id[]> {
  const best = bestLoops(loops)
  const rings: (readonly Id[] | undefined)[] = new Array(links.length)
  const ringOf = new Map<Id, readonly Id[]>()
  best.forEach((of, link) => {
    if (of < 0) return
    rings[of] ??= ringOver(of)
    ringOf.set(links[link]?.id ?? '', rings[of])
  })
  return ringOf

  function ringOver(of: number): readonly Id[] {
    const ring: Id[] = []
    for (let at = LONGEST * of; at < LONGEST * of + (loops.lengths[of] ?? 0); at++)
      ring.push(variables[graph.sources[loops.links[at] ?? 0] ?? 0] ?? '')
    return ring
  }
}

/** For each link that of whose loops comes first of all that pass it; -1 for none. */
function bestLoops(loops: LinkLoops): Int32Array {
  const best = new Int32Array(loops.lengths.length).fill(-1)
  for (let of = 0; of < best.length; of++) {
    for (let at = LONGEST * of; at < LONGEST * of + (loops.lengths[of] ?? 0); at++) {
      const link = loops.links[at] ?? 0
      const known = best[link] ?? -1
      if (known < 0 || comesBefore(loops, of, known)) best[link] = of
    }
  }
  return best
}

/** Whether the loop of one link is shorter than that of another, or of the same length and by smaller links. */
function comesBefore({ links, lengths }: LinkLoops, of: number, other: number): boolean {
  const length = lengths[of] ?? 0
  if (length !== lengths[other]) return length < (lengths[other] ?? 0)
  for (let at = 0; at < length; at++) {
    const difference = (links[LONGEST * of + at] ?? 0) - (links[LONGEST * other + at] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return false
}
