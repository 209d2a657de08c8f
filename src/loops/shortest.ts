import { type ArcGraph, bundleArcs } from './arcs.ts'
import { unpackLoop } from './list.ts'
import { sortLoops } from './sortLoops.ts'
import { tabulate } from './tabulate.ts'
import type { FeedbackLoop, LoopGraph } from './types.ts'

/**
 * For every link the shortest loop through it, where that has at most `maxLength` links: each loop once, shortest first, then
 * by names. Of several equally short the one by the smallest ids is taken, and a parallel link leads on by the others'
 * way. These few loops cover whatever any short loop covers, however many loops there are; they give a drawing its rings.
 * Breadth first from every variable, so about variables times links steps.
 */
export function shortestLoops(graph: LoopGraph, maxLength = 8): FeedbackLoop[] {
  const table = tabulate(graph)
  const arcs = bundleArcs(table.graph)
  const found = new Map<string, readonly number[]>()
  const search = createBreadthSearch(arcs)
  for (let variable = 0; variable < arcs.variables; variable++) {
    for (const links of search(variable, maxLength)) {
      const turned = fromSmallest(links)
      found.set(turned.join(' '), turned)
    }
  }
  let end = 0
  const loops = sortLoops(table.graph, {
    links: Int32Array.from([...found.values()].flat()),
    ends: Int32Array.from(found.values(), (links) => {
      end += links.length
      return end
    }),
  })
  return Array.from(loops.ends, (_, place) => unpackLoop(table, loops, place))
}

/** Answers, for every link that enters a variable, the links of the shortest loop that it closes there. */
function createBreadthSearch(
  graph: ArcGraph,
): (variable: number, maxLength: number) => readonly (readonly number[])[] {
  const { variables, outStart, sources, targets, linkStart, links } = graph
  /** The arc by which each variable was reached first. */
  const reachedBy = new Int32Array(variables)
  const reachedFor = new Int32Array(variables).fill(-1)
  const order = new Int32Array(variables)

  return (root, maxLength) => {
    const closing: number[] = []
    let reached = 1
    let from = 0
    order[0] = root
    reachedFor[root] = root
    for (let length = 1; length <= maxLength && from < reached; length++) {
      const to = reached
      for (; from < to; from++) {
        const variable = order[from] ?? 0
        for (let arc = outStart[variable] ?? 0; arc < (outStart[variable + 1] ?? 0); arc++) {
          const head = targets[arc] ?? 0
          if (head === root) closing.push(arc)
          if (reachedFor[head] === root) continue
          reachedFor[head] = root
          reachedBy[head] = arc
          order[reached] = head
          reached++
        }
      }
    }
    return closing.flatMap((arc) => {
      const way = wayTo(root, sources[arc] ?? 0)
      return Array.from(links.subarray(linkStart[arc], linkStart[arc + 1]), (link) => [...way, link])
    })
  }

  /** The links from the root to a variable that was reached. */
  function wayTo(root: number, variable: number): readonly number[] {
    const way: number[] = []
    for (let at = variable; at !== root; at = sources[reachedBy[at] ?? 0] ?? root) {
      way.push(links[linkStart[reachedBy[at] ?? 0] ?? 0] ?? 0)
    }
    return way.reverse()
  }
}

function fromSmallest(links: readonly number[]): readonly number[] {
  const first = links.indexOf(Math.min(...links))
  return [...links.slice(first), ...links.slice(0, first)]
}
