import type { Id } from '../../model/index.ts'
import { type ArcGraph, bundleArcs } from '../graph/arcs.ts'
import { tabulate } from '../graph/tabulate.ts'
import { sortLoops } from '../search/sortLoops.ts'
import { createWaySearch } from '../search/wayBetween.ts'
import type { FeedbackLoop, LoopGraph } from '../types.ts'
import { unpackLoop } from './list.ts'

/**
 * For every link the shortest loop through it, where that has at most `maxLength` links: each loop once, shortest first, then
 * by names. Of several equally short the one by the smallest ids is taken, and a parallel link leads on by the others'
 * way. These few loops cover whatever any short loop covers, however many loops there are; they give a drawing its rings.
 * Breadth first for every link from both its ends, so that little of a map is looked at.
 */
export function shortestLoops(graph: LoopGraph, maxLength = 8): FeedbackLoop[] {
  const table = tabulate(graph)
  const found = new Map<string, readonly number[]>()
  eachShortest(bundleArcs(table.graph), maxLength, (loop) => found.set(loop.join(' '), loop))
  let end = 0
  const loops = sortLoops(table.graph, {
    links: Int32Array.from([...found.values()].flat()),
    ends: Int32Array.from(found.values(), (own) => {
      end += own.length
      return end
    }),
  })
  return Array.from(loops.ends, (_, place) => unpackLoop(table, loops, place))
}

/**
 * For every link the variables of the shortest loop through it, in order of travel, where that has at most `maxLength` links: of
 * equally short ones among `shortestLoops` the one by the smallest ids. The same as asking those, without making them.
 */
export function shortestRings(graph: LoopGraph, maxLength = 8): ReadonlyMap<Id, readonly Id[]> {
  const table = tabulate(graph)
  const best = new Map<number, readonly number[]>()
  eachShortest(bundleArcs(table.graph), maxLength, (loop) => {
    for (const link of loop) {
      const known = best.get(link)
      if (known === undefined || comesBefore(loop, known)) best.set(link, loop)
    }
  })
  const variables = new Map<readonly number[], readonly Id[]>()
  const rings = new Map<Id, readonly Id[]>()
  for (const [link, loop] of best) {
    const ring = variables.get(loop) ?? loop.map((each) => table.links[each]?.source ?? '')
    variables.set(loop, ring)
    rings.set(table.links[link]?.id ?? '', ring)
  }
  return rings
}

/** Tells for every link the links of the shortest loop through it, from the smallest; the same loop for each of its links. */
function eachShortest(arcs: ArcGraph, maxLength: number, tell: (loop: readonly number[]) => void): void {
  const { sources, targets, linkStart, links } = arcs
  const wayBack = createWaySearch(arcs)
  for (let arc = 0; arc < targets.length; arc++) {
    const way = wayBack(targets[arc] ?? 0, sources[arc] ?? 0, maxLength - 1)
    if (way === null) continue
    const back = way.map((each) => links[linkStart[each] ?? 0] ?? 0)
    for (let at = linkStart[arc] ?? 0; at < (linkStart[arc + 1] ?? 0); at++) {
      tell(fromSmallest([links[at] ?? 0, ...back]))
    }
  }
}

/** Shorter, or of the same length and by smaller links. */
function comesBefore(loop: readonly number[], other: readonly number[]): boolean {
  if (loop.length !== other.length) return loop.length < other.length
  const at = loop.findIndex((link, place) => link !== other[place])
  return at >= 0 && (loop[at] ?? 0) < (other[at] ?? 0)
}

function fromSmallest(links: readonly number[]): readonly number[] {
  const first = links.indexOf(Math.min(...links))
  return [...links.slice(first), ...links.slice(0, first)]
}
