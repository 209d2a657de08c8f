import type { ArcGraph } from '../graph/arcs.ts'

/**
 * Makes a search for the shortest loop that passes an odd number of the arcs it is given, as its arcs in order of travel; of
 * equals the one by the first arc given. From behind each of the arcs, breadth first over the variables twice over, once for
 * having passed an even number of them and once for odd. The shortest closed walk so found passes no variable twice: else it
 * would be two shorter ones, and one of them odd. Empty when no loop passes an odd number.
 */
export function createOddLoopSearch(graph: ArcGraph): (odd: readonly number[]) => readonly number[] {
  const { outStart, sources, targets, variables } = graph
  const isOdd = new Uint8Array(targets.length)
  /** The arc by which each variable, even or odd, was reached; by the number of the search. */
  const reachedBy = new Int32Array(2 * variables)
  const reachedFor = new Int32Array(2 * variables).fill(-1)
  const order = new Int32Array(2 * variables)
  let searches = 0

  return (odd) => {
    for (const arc of odd) isOdd[arc] = 1
    let best: readonly number[] = []
    for (const arc of odd) {
      const loop = shortestBy(arc, best.length === 0 ? Number.POSITIVE_INFINITY : best.length)
      if (loop !== null) best = loop
    }
    for (const arc of odd) isOdd[arc] = 0
    return best
  }

  /** The shortest odd closed walk by way of an odd arc, when it has fewer arcs than `limit`. */
  function shortestBy(first: number, limit: number): readonly number[] | null {
    searches++
    const goal = 2 * (sources[first] ?? 0)
    const start = 2 * (targets[first] ?? 0)
    order[0] = start
    reachedFor[start] = searches
    let reached = 1
    let from = 0
    for (let length = 2; length < limit && from < reached; length++) {
      const to = reached
      for (; from < to; from++) {
        const state = order[from] ?? 0
        const variable = state >> 1
        for (let arc = outStart[variable] ?? 0; arc < (outStart[variable + 1] ?? 0); arc++) {
          const next = 2 * (targets[arc] ?? 0) + ((state & 1) ^ (isOdd[arc] ?? 0))
          if (reachedFor[next] === searches) continue
          reachedFor[next] = searches
          reachedBy[next] = arc
          if (next === goal) return wayFrom(start, goal, first)
          order[reached] = next
          reached++
        }
      }
    }
    return null
  }

  function wayFrom(start: number, goal: number, first: number): readonly number[] {
    const way: number[] = []
    for (let state = goal; state !== start; ) {
      const arc = reachedBy[state] ?? 0
      way.push(arc)
      state = 2 * (sources[arc] ?? 0) + ((state & 1) ^ (isOdd[arc] ?? 0))
    }
    return [first, ...way.reverse()]
  }
}
