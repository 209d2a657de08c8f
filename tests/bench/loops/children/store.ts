import type { ArcGraph } from '../../../../src/loops/graph/arcs.ts'
import { createLoopStore } from '../../../../src/loops/search/loopStore.ts'
import { waysOf } from '../../../../src/loops/search/pack.ts'

/** A store of the engine, as far as it is measured. */
export interface MeasuredStore {
  /** Keeps the loops along a route of arcs; false when they do not fit. */
  take(route: Int32Array, length: number): boolean
  /** How many loops are kept. */
  count(): number
  /** True once something did not fit. */
  isFull(): boolean
}

/** Opens a store for the loops of a graph. */
export function openStore(arcs: ArcGraph, maxLoops: number, maxLinks: number): MeasuredStore {
  const { take, loops, isFull } = createLoopStore(maxLoops, maxLinks, waysOf(arcs))
  return { take, count: loops, isFull }
}
