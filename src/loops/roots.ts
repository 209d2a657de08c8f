import type { ArcGraph } from './arcs.ts'
import { shrink } from './shrink.ts'

/**
 * An order of the variables in which each is the root of some loops: those that pass it and otherwise only variables after
 * it, up to `ends` of its place. Every loop has one such root.
 */
export interface RootOrder {
  readonly roots: Int32Array
  readonly ends: Int32Array
}

/**
 * Puts the variable with the most ways through it first, takes it out, splits what is left into components, and does the
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
  return { roots: members, ends }
}
