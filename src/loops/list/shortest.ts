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

function fromSmallest(links: readonly number[]): readonly number[] {
  const first = links.indexOf(Math.min(...links))
  return [...links.slice(first), ...links.slice(0, first)]
}
