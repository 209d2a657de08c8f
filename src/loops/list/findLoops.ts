import { finish } from '../../pace/index.ts'
import type { PackedLoops } from '../graph/linkGraph.ts'
import { tabulate } from '../graph/tabulate.ts'
import { fullLimits } from '../search/limits.ts'
import { startPackedSearch } from '../search/search.ts'
import type { LoopGraph, LoopLimits, LoopList, LoopSearch } from '../types.ts'
import { makeInPieces } from './list.ts'

/**
 * Finds the feedback loops of a map, shortest first, then by names; a link from a variable to itself is on no loop. The same
 * map gives the same list in whatever order its records come. Takes as long as it takes: see `startLoopSearch` and
 * `createLoopFinder` for a page that must not wait.
 */
export function findLoops(graph: LoopGraph, limits: Partial<LoopLimits> = {}): LoopList {
  const search = startLoopSearch(graph, limits)
  let list: LoopList | null = null
  while (list === null) list = search.step(Number.MAX_SAFE_INTEGER)
  return list
}

/** Begins the search of `findLoops`, to be taken in slices. */
export function startLoopSearch(graph: LoopGraph, limits: Partial<LoopLimits> = {}): LoopSearch {
  const table = tabulate(graph)
  const search = startPackedSearch(table.graph, fullLimits(limits))
  let loops: PackedLoops = NO_LOOPS
  let list: LoopList | null = null
  return {
    step(budget) {
      const answer = list === null ? search.step(budget) : null
      if (answer?.listed === true) {
        loops = answer.loops ?? loops
        if (!answer.counting) list = finish(makeInPieces(table, loops, answer))
      }
      return list
    },
  }
}

const NO_LOOPS: PackedLoops = { links: new Int32Array(0), ends: new Int32Array(0) }
