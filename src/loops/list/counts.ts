import { startCounter } from '../count/counter.ts'
import { componentsBySize, startCounting } from '../count/counting.ts'
import { countsByLength, lengthWays } from '../count/lengthWays.ts'
import { countsOf, typeWays } from '../count/typeWays.ts'
import { bundleArcs } from '../graph/arcs.ts'
import { orderRoots } from '../graph/roots.ts'
import { tabulate } from '../graph/tabulate.ts'
import { startBoundedSearch } from '../search/boundedSearch.ts'
import { LOOP_LIMITS } from '../search/limits.ts'
import type { LoopComponent, LoopCount, LoopCounts, LoopGraph } from '../types.ts'

/** The strongly connected components of a map that hold loops, the largest first. */
export function loopComponents(graph: LoopGraph): readonly LoopComponent[] {
  const arcs = bundleArcs(tabulate(graph).graph)
  return componentsBySize(arcs).map((members) => {
    let links = 0
    for (const variable of members) {
      const [first = 0, last = 0] = [arcs.outStart[variable], arcs.outStart[variable + 1]]
      links += (arcs.linkStart[last] ?? 0) - (arcs.linkStart[first] ?? 0)
    }
    return { variables: members.length, links, independent: links - members.length + 1 }
  })
}

/**
 * Counts the loops of up to so many links by type, without keeping them; stops after so many link steps, and then says that
 * it did.
 */
export function countShortLoops(
  graph: LoopGraph,
  maxLength: number,
  maxSteps = LOOP_LIMITS.countSteps,
): LoopCount {
  const { graph: numbers } = tabulate(graph)
  const arcs = bundleArcs(numbers)
  const weights = Array.from(arcs.targets, (_, arc) =>
    Array.from(arcs.links.subarray(arcs.linkStart[arc], arcs.linkStart[arc + 1]))
      .map((link) => typeWays.ofLink(numbers.signs[link] ?? 0))
      .reduce(typeWays.plus),
  )
  const { sink, sum } = typeWays.startSum(weights)
  const search = startBoundedSearch(arcs, orderRoots(arcs))
  search.step(maxSteps, (route, length) => {
    if (length > maxLength) return false
    sink(route, length, 0)
    return true
  })
  const ways = sum()
  const exact = search.complete() || search.completeToLength() >= maxLength
  return { exact, total: ways.all, counts: countsOf(ways) }
}

/** Counts the loops of a map by type, without listing them; stops after so many link steps, and then says that it did. */
export function countLoops(graph: LoopGraph, maxSteps = LOOP_LIMITS.countSteps): LoopCount {
  const table = tabulate(graph)
  const counting = startCounting(bundleArcs(table.graph), table.graph.signs)
  counting.step(maxSteps)
  return counting.result()
}

/**
 * Counts the loops of a map by how many links they have and by type, without listing them. Null when that takes more than
 * so many link steps. Some ten times as slow as counting by type alone.
 */
export function countLoopsByLength(
  graph: LoopGraph,
  maxSteps = LOOP_LIMITS.countSteps,
): ReadonlyMap<number, LoopCounts> | null {
  const table = tabulate(graph)
  const arcs = bundleArcs(table.graph)
  let left = maxSteps
  let ways = lengthWays.zero
  for (const members of componentsBySize(arcs)) {
    const counter = startCounter(lengthWays, arcs, table.graph.signs, members)
    left -= counter.step(left)
    if (!counter.finished()) return null
    ways = lengthWays.plus(ways, counter.sum())
  }
  return countsByLength(ways)
}
