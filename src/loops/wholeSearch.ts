import type { ArcGraph } from './arcs.ts'
import { shrink } from './shrink.ts'

/** What is done with a loop that was found: the first `length` entries of `path` are its arcs in order of travel. */
export type LoopSink = (path: Int32Array, length: number) => void

/** A search for every loop, however long. */
export interface WholeSearch {
  /** Takes about `budget` link steps, hands what it finds to `sink`, and answers how many steps it took. */
  step(budget: number, sink: LoopSink | null): number
  /** True when every loop has been seen. */
  finished(): boolean
  /** How many loops have been seen; parallel links counted out. */
  count(): number
}

/**
 * Every loop of a graph exactly once, by D. B. Johnson, "Finding all the elementary circuits of a directed graph", SIAM J.
 * Comput. 4 (1975), without recursion and so that it can pause after any step. Within a component the loops through one
 * root are found, the root is taken out, and what is left is split into components again. The root is the variable with
 * the most ways through it (in-degree times out-degree), which leaves less behind than Johnson's order by number.
 */
export function startWholeSearch(graph: ArcGraph): WholeSearch {
  const { variables, outStart, sources, linkStart, parallel } = graph
  const shrinking = shrink(graph)
  const { heads, arcs, end, members } = shrinking
  /** Components yet to be searched: begin and end in `members`, one pair after the other. */
  const waiting: number[] = []

  const path = new Int32Array(variables)
  const cursor = new Int32Array(variables)
  /** The arcs of the path; `route[depth]` leaves `path[depth]`. */
  const route = new Int32Array(variables)
  /** Whether a loop was closed from `path[depth]` or beyond. */
  const closed = new Uint8Array(variables)
  const blocked = new Uint8Array(variables)
  // Johnson's lists B, threaded through the arcs: whoever waits for variable w does so by an arc into w.
  const firstWaiter = new Int32Array(variables).fill(-1)
  const nextWaiter = new Int32Array(heads.length)
  const waits = new Uint8Array(heads.length)
  const freeing = new Int32Array(heads.length + variables)

  /** Where the component of the present root lies in `members`. */
  let rootAt = 0
  let rootEnd = 0
  /** -1 when there is no root. */
  let depth = -1
  let count = 0
  let finished = false

  for (let part = graph.parts.length - 2; part >= 0; part--) {
    waitFor(graph.parts[part] ?? 0, graph.parts[part + 1] ?? 0)
  }

  return {
    step(budget, sink) {
      let used = 0
      while (used < budget && !finished) {
        if (depth < 0) used += takeRoot()
        else used += walk(budget - used, sink)
      }
      return used
    },
    finished: () => finished,
    count: () => count,
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
    const root = members[from] ?? 0
    for (let at = from; at < to; at++) {
      const variable = members[at] ?? 0
      blocked[variable] = 0
      firstWaiter[variable] = -1
      waits.fill(0, outStart[variable], end[variable])
    }
    path[0] = root
    blocked[root] = 1
    cursor[root] = outStart[root] ?? 0
    closed[0] = 0
    depth = 0
    return links
  }

  /** Johnson's CIRCUIT for the root at the foot of the path, for at most about `budget` steps. */
  function walk(budget: number, sink: LoopSink | null): number {
    const root = path[0] ?? 0
    let at = depth
    let variable = path[at] ?? 0
    let place = cursor[variable] ?? 0
    let last = end[variable] ?? 0
    let steps = 0
    let found = 0
    while (steps < budget) {
      if (place < last) {
        const head = heads[place] ?? 0
        steps++
        if (head === root) {
          closed[at] = 1
          route[at] = arcs[place] ?? 0
          found += parallel ? waysAlong(at + 1) : 1
          if (sink !== null) sink(route, at + 1)
        } else if (blocked[head] === 0) {
          route[at] = arcs[place] ?? 0
          cursor[variable] = place + 1
          at++
          path[at] = head
          closed[at] = 0
          blocked[head] = 1
          variable = head
          place = outStart[head] ?? 0
          last = end[head] ?? 0
          continue
        }
        place++
      } else {
        const loops = closed[at] ?? 0
        steps += loops === 1 ? unblock(variable) : waitAtHeads(variable)
        at--
        if (at < 0) break
        if (loops === 1) closed[at] = 1
        variable = path[at] ?? 0
        place = cursor[variable] ?? 0
        last = end[variable] ?? 0
      }
    }
    cursor[variable] = place
    depth = at
    count += found
    if (at < 0) shrinking.takeOut(rootAt, rootAt + 1, rootEnd, waitFor)
    return steps
  }

  /** How many loops of links there are along the first arcs of the route. */
  function waysAlong(length: number): number {
    let ways = 1
    for (let at = 0; at < length; at++) {
      const arc = route[at] ?? 0
      ways *= (linkStart[arc + 1] ?? 0) - (linkStart[arc] ?? 0)
    }
    return ways
  }

  /** A dead end: the variable stays blocked until one that it leads to is free again. */
  function waitAtHeads(variable: number): number {
    const from = outStart[variable] ?? 0
    const to = end[variable] ?? 0
    for (let place = from; place < to; place++) {
      if (waits[place] === 1) continue
      waits[place] = 1
      const head = heads[place] ?? 0
      nextWaiter[place] = firstWaiter[head] ?? -1
      firstWaiter[head] = place
    }
    return to - from
  }

  /** Frees a variable and all that wait for it, directly or not. */
  function unblock(first: number): number {
    let steps = 0
    let waitingToBeFreed = 1
    freeing[0] = first
    while (waitingToBeFreed > 0) {
      waitingToBeFreed--
      const variable = freeing[waitingToBeFreed] ?? 0
      blocked[variable] = 0
      let place = firstWaiter[variable] ?? -1
      firstWaiter[variable] = -1
      while (place !== -1) {
        steps++
        waits[place] = 0
        const waiter = sources[place] ?? 0
        if (blocked[waiter] === 1) {
          freeing[waitingToBeFreed] = waiter
          waitingToBeFreed++
        }
        place = nextWaiter[place] ?? -1
      }
    }
    return steps
  }
}
