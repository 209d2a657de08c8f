import type { ArcGraph } from './arcs.ts'
import { createSplitter } from './components.ts'

/**
 * A graph from which variables are taken out one after the other, while what is left is split into components. Made for
 * one search, which it belongs to.
 */
export interface ShrinkingGraph {
  /** The arcs still in play that leave variable `v`: places `graph.outStart[v]` up to `end[v]` of `heads` and `arcs`. */
  readonly end: Int32Array
  readonly heads: Int32Array
  readonly arcs: Int32Array
  /** The variables, each component's together. */
  readonly members: Int32Array
  /** Drops the arcs that lead out of the component at these places of `members`; answers how many it keeps. */
  keepInside(from: number, to: number): number
  /**
   * Of the members at these places, puts the one with the most ways through it (in-degree times out-degree, as last counted by
   * `keepInside`) first; of equals the one with the smallest number.
   */
  putBusiestFirst(from: number, to: number): void
  /** Puts all the members at these places in that order. */
  putInOrder(from: number, to: number): void
  /** Takes the members up to `rest` out of the component, and tells the parts that the others fall into. */
  takeOut(from: number, rest: number, to: number, eachPart: (from: number, to: number) => void): void
}

/** Makes a graph to take variables out of. */
export function shrink(graph: ArcGraph): ShrinkingGraph {
  const { variables, outStart } = graph
  const heads = graph.targets.slice()
  const arcs = heads.map((_, arc) => arc)
  const end = outStart.slice(1)
  const members = graph.members.slice()
  // All in one to begin with: no arc of the graph leads from one component to another.
  const component = new Int32Array(variables)
  const split = createSplitter({ start: outStart, end, heads }, component)
  const entering = new Int32Array(variables)

  return {
    end,
    heads,
    arcs,
    members,
    keepInside(from, to) {
      for (let at = from; at < to; at++) entering[members[at] ?? 0] = 0
      let links = 0
      for (let at = from; at < to; at++) {
        const variable = members[at] ?? 0
        const first = outStart[variable] ?? 0
        let kept = first
        for (let place = first; place < (end[variable] ?? 0); place++) {
          const head = heads[place] ?? 0
          if (component[head] !== component[variable]) continue
          heads[kept] = head
          arcs[kept] = arcs[place] ?? 0
          kept++
          entering[head] = (entering[head] ?? 0) + 1
        }
        end[variable] = kept
        links += kept - first
      }
      return links
    },
    putBusiestFirst(from, to) {
      let best = from
      for (let at = from + 1; at < to; at++) {
        if (compareWays(members[at] ?? 0, members[best] ?? 0) < 0) best = at
      }
      const busiest = members[best] ?? 0
      members[best] = members[from] ?? 0
      members[from] = busiest
    },
    putInOrder(from, to) {
      members.subarray(from, to).sort(compareWays)
    },
    takeOut(from, rest, to, eachPart) {
      for (let at = from; at < rest; at++) component[members[at] ?? 0] = -1
      split(members, rest, to, eachPart)
    },
  }

  function compareWays(a: number, b: number): number {
    return waysThrough(b) - waysThrough(a) || a - b
  }

  function waysThrough(variable: number): number {
    return (entering[variable] ?? 0) * ((end[variable] ?? 0) - (outStart[variable] ?? 0))
  }
}
