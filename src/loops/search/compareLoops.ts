import type { LinkTable } from '../graph/linkTable.ts'
import type { FeedbackLoop } from '../types.ts'

/** Compares loops of one map as `sortLoops` does. */
export function comparerOf(table: LinkTable): (a: FeedbackLoop, b: FeedbackLoop) => number {
  const ranks = new Map(table.variables.map((id, variable) => [id, table.graph.ranks[variable] ?? 0]))
  const firsts = new WeakMap<FeedbackLoop, number>()
  const rankAt = (loop: FeedbackLoop, place: number): number =>
    ranks.get(loop.variables[place % loop.variables.length] ?? '') ?? 0

  return (a, b) => {
    const length = a.links.length
    if (length !== b.links.length) return length - b.links.length
    const firstA = firstOf(a)
    const firstB = firstOf(b)
    for (let step = 0; step < length; step++) {
      const difference = rankAt(a, firstA + step) - rankAt(b, firstB + step)
      if (difference !== 0) return difference
    }
    for (let step = 0; step < length; step++) {
      const [linkA = '', linkB = ''] = [a.links[step], b.links[step]]
      if (linkA !== linkB) return linkA < linkB ? -1 : 1
    }
    return 0
  }

  function firstOf(loop: FeedbackLoop): number {
    const known = firsts.get(loop)
    if (known !== undefined) return known
    let first = 0
    for (let at = 1; at < loop.variables.length; at++) if (rankAt(loop, at) < rankAt(loop, first)) first = at
    firsts.set(loop, first)
    return first
  }
}
