import type { ArcGraph } from './arcs.ts'
import { placesOf, type RootOrder } from './rootOrder.ts'
import { shrink } from './shrink.ts'

/**
 * Roots for all loops of a graph, each loop belonging to one of them: the one among its variables that comes first. Puts the variable with the most ways through it first, takes it out, splits what is left into components, and does the
 * same within each. Splitting after every variable would cost more than it saves: so first after one, then after two
 * more, four, and so on.
 */
export function orderRoots(graph: ArcGraph): RootOrder {
  const shrinking = shrink(graph)
  const { members } = shrinking
  const ends = members.map((_, place) => place + 1)
  const waiting: { readonly from: number; readonly to: number; readonly atOnce: number }[] = []
  for (let part = 0; part < graph.parts.length - 1; part++) {
    waiting.push({ from: graph.parts[part] ?? 0, to: graph.parts[part + 1] ?? 0, atOnce: 1 })
  }

  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { from, to, atOnce } = next
    if (to - from < 2) continue
    shrinking.keepInside(from, to)
    const rest = Math.min(to, from + atOnce)
    shrinking.putInOrder(from, to)
    ends.fill(to, from, rest)
    shrinking.takeOut(from, rest, to, (begin, end) => {
      waiting.push({ from: begin, to: end, atOnce: atOnce * 2 })
    })
  }
  return {
    roots: members,
    place: placesOf(members),
    afters: members.map((_, place) => place),
    ends,
    firsts: members.map(() => ANY),
    lastWalks: null,
  }
}

/** Roots in the order of the variables' numbers: loops of one length are then found in the order of those numbers. */
export function rootsInOrder(graph: ArcGraph): RootOrder {
  const order = Int32Array.from({ length: graph.variables }, (_, variable) => variable)
  return {
    roots: order,
    place: order,
    afters: order,
    ends: order.map(() => graph.variables),
    firsts: order.map(() => ANY),
    lastWalks: null,
  }
}

/** Roots for the loops that pass any of these variables, each loop belonging to the first of them that it passes. */
export function rootsThrough(graph: ArcGraph, variables: Iterable<number>): RootOrder {
  const roots = Int32Array.from(variables)
  const isRoot = new Set(roots)
  const order = Int32Array.from([...roots, ...graph.members.filter((variable) => !isRoot.has(variable))])
  return {
    roots,
    place: placesOf(order),
    afters: roots.map((_, at) => at),
    ends: roots.map(() => order.length),
    firsts: roots.map(() => ANY),
    lastWalks: null,
  }
}

/** Stands in `firsts` for any arc. */
const ANY = -1
