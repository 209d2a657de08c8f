import type { ArcGraph } from '../graph/arcs.ts'
import { shrink } from '../graph/shrink.ts'
import { type CircuitSink, createCircuitWalker } from './circuits.ts'

/** A search for every loop, however long. */
export interface WholeSearch {
  /** Takes about `budget` link steps, hands what it finds to `sink`, and answers how many steps it took. */
  step(budget: number, sink: CircuitSink | null): number
  /** True when every loop has been seen. */
  finished(): boolean
  /** How many loops have been seen. Parallel links are one arc, and so one loop. */
  count(): number
}

/**
 * Every loop of a graph exactly once, by D. B. Johnson, "Finding all the elementary circuits of a directed graph", SIAM J.
 * Comput. 4 (1975). Within a component the loops through one root are found, the root is taken out, and what is left is
 * split into components again. The root is the variable with the most ways through it (in-degree times out-degree), which
 * leaves less behind than Johnson's order by number.
 */
export function startWholeSearch(graph: ArcGraph): WholeSearch {
  const shrinking = shrink(graph)
  const { heads, arcs, end, members } = shrinking
  const walker = createCircuitWalker({ start: graph.outStart, end, heads, arcs, tails: graph.sources })
  /** Components yet to be searched: begin and end in `members`, one pair after the other. */
  const waiting: number[] = []
  /** Where the component of the present root lies in `members`. */
  let rootAt = 0
  let rootEnd = 0
  let finished = false

  for (let part = graph.parts.length - 2; part >= 0; part--) {
    waitFor(graph.parts[part] ?? 0, graph.parts[part + 1] ?? 0)
  }

  return {
    step(budget, sink) {
      let used = 0
      while (used < budget && !finished) {
        if (walker.done()) used += takeRoot()
        else used += walk(budget - used, sink)
      }
      return used
    },
    finished: () => finished,
    count: walker.count,
  }

  function waitFor(from: number, to: number): void {
    if (to - from > 1) waiting.push(from, to)
  }

  /** Stands on the root of the next component, once what is left of the last has been split. */
  function takeRoot(): number {
    const to = waiting.pop()
    const from = waiting.pop()
    if (from === undefined || to === undefined) {
      finished = true
      return 0
    }
    const links = shrinking.keepInside(from, to)
    shrinking.putBusiestFirst(from, to)
    rootAt = from
    rootEnd = to
    walker.begin(members, from, to)
    return links
  }

  function walk(budget: number, sink: CircuitSink | null): number {
    const steps = walker.walk(budget, sink)
    if (walker.done()) shrinking.takeOut(rootAt, rootAt + 1, rootEnd, waitFor)
    return steps
  }
}
