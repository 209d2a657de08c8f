import type { CircuitSink } from '../search/circuits.ts'

/**
 * What is counted along the ways through a map. One way after another multiplies, one way beside another adds: so a loop, or a
 * whole bundle of loops, is weighed by its links, and a count is a sum of products.
 */
export interface Algebra<Weight> {
  /** The weight of a link of this sign: 1 for `+`, -1 for `-`, 0 for `?`. */
  ofLink(sign: number): Weight
  times(one: Weight, other: Weight): Weight
  plus(one: Weight, other: Weight): Weight
  /** The weight of nothing. */
  readonly zero: Weight
  /** Adds up the weights of loops over arcs of these weights. */
  startSum(arcs: readonly Weight[]): WeightSum<Weight>
}

/** A sum of loops, each weighed by the arcs of its route. */
export interface WeightSum<Weight> {
  readonly sink: CircuitSink
  sum(): Weight
}
