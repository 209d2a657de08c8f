import type { ArcGraph } from '../graph/arcs.ts'
import type { PackedLoops } from '../graph/linkGraph.ts'
import type { LoopStore } from './loopStore.ts'

/** How many loops of links there are along the first arcs of a route: one for every choice among parallel links. */
export function waysAlong(graph: ArcGraph, route: Int32Array, length: number): number {
  const { linkStart } = graph
  let ways = 1
  for (let at = 0; at < length; at++) {
    const arc = route[at] ?? 0
    ways *= (linkStart[arc + 1] ?? 0) - (linkStart[arc] ?? 0)
  }
  return ways
}

/** Counts the loops along routes of this graph; null where every arc is one link. */
export function waysOf(graph: ArcGraph): ((route: Int32Array, length: number) => number) | null {
  return graph.parallel ? (route, length) => waysAlong(graph, route, length) : null
}

/**
 * The loops that a store holds, each one by its links from the smallest, in the order in which they were found; at most so
 * many of them.
 */
export function packLoops(graph: ArcGraph, store: LoopStore, most = store.loops()): PackedLoops {
  const { linkStart } = graph
  const ends = new Int32Array(Math.min(most, store.loops()))
  /** Which of its parallel links each arc of the route gives at present. */
  const choice = new Int32Array(graph.variables)
  const own = new Int32Array(graph.variables)
  const routes = store.routes()
  const links = new Int32Array(sizeOf(ends.length))
  let used = 0
  let count = 0
  for (let route = 0; route < routes; route++) {
    const length = lengthOf(route)
    if (graph.parallel) choice.fill(0, 0, length)
    do write(store.beginOf(route), length)
    while (count < ends.length && graph.parallel && nextChoice(store.beginOf(route), length))
    if (count === ends.length) break
  }
  return { links, ends }

  /** How many links the first so many loops have. */
  function sizeOf(loops: number): number {
    let size = 0
    let left = loops
    for (let route = 0; route < routes && left > 0; route++) {
      const ways = Math.min(left, waysOfRoute(route))
      size += lengthOf(route) * ways
      left -= ways
    }
    return size
  }

  function lengthOf(route: number): number {
    return store.beginOf(route + 1) - store.beginOf(route)
  }

  function waysOfRoute(route: number): number {
    if (!graph.parallel) return 1
    const length = lengthOf(route)
    for (let at = 0; at < length; at++) own[at] = store.arcAt(store.beginOf(route) + at)
    return waysAlong(graph, own, length)
  }

  function write(begin: number, length: number): void {
    let first = 0
    for (let at = 0; at < length; at++) {
      own[at] = graph.links[(linkStart[store.arcAt(begin + at)] ?? 0) + (choice[at] ?? 0)] ?? 0
      if ((own[at] ?? 0) < (own[first] ?? 0)) first = at
    }
    for (let at = 0; at < length; at++) {
      const turned = first + at
      links[used + at] = own[turned < length ? turned : turned - length] ?? 0
    }
    used += length
    ends[count] = used
    count++
  }

  /** Counts the choices on like the wheels of an odometer; false after the last. */
  function nextChoice(begin: number, length: number): boolean {
    for (let at = 0; at < length; at++) {
      const arc = store.arcAt(begin + at)
      const next = (choice[at] ?? 0) + 1
      if (next < (linkStart[arc + 1] ?? 0) - (linkStart[arc] ?? 0)) {
        choice[at] = next
        return true
      }
      choice[at] = 0
    }
    return false
  }
}
