import type { ArcGraph } from '../../../../src/loops/arcs.ts'
import { createLoopStore } from '../../../../src/loops/loopStore.ts'

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
  const { take, count, isFull } = createLoopStore(arcs, maxLoops, maxLinks)
  return { take, count, isFull }
}
