import type { ArcGraph } from './arcs.ts'

/**
 * Where searches for loops begin, one after the other. Search `i` finds the loops that pass `roots[i]` and otherwise only
 * variables whose `place` lies after `afters[i]` and before `ends[i]`; and of those, where `firsts[i]` is not -1, only the
 * loops that leave the root by that arc. Searches after number `lastWalks[a]` do not walk arc `a` (null when all may).
 */
export interface RootOrder {
  readonly roots: Int32Array
  readonly place: Int32Array
  readonly afters: Int32Array
  readonly ends: Int32Array
  readonly firsts: Int32Array
  readonly lastWalks: Int32Array | null
}

/** Roots for the loops by way of any of these arcs, each loop belonging to the first of them that it takes. */
export function rootsByArcs(graph: ArcGraph, arcs: Int32Array): RootOrder {
  const lastWalks = new Int32Array(graph.targets.length).fill(arcs.length)
  arcs.forEach((arc, at) => {
    lastWalks[arc] = at
  })
  return {
    roots: arcs.map((arc) => graph.sources[arc] ?? 0),
    place: placesOf(graph.members),
    afters: arcs.map(() => -1),
    ends: arcs.map(() => graph.members.length),
    firsts: arcs.slice(),
    lastWalks,
  }
}

/** For each variable its place in an order of them. */
export function placesOf(order: Int32Array): Int32Array {
  const place = new Int32Array(order.length)
  order.forEach((variable, at) => {
    place[variable] = at
  })
  return place
}
