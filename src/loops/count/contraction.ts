import type { Algebra } from './algebra.ts'

/**
 * A weighted graph from which variables are taken out, and in which every variable with one way in or one way out is
 * replaced by arcs from before it to behind it: whatever passes such a variable passes that one way too, so that no loop
 * is lost or made. Two arcs between the same variables become one. Belongs to one count.
 */
export interface Contraction<Weight> {
  /** The arcs that leave each variable, by target. */
  readonly leaving: readonly Map<number, Weight>[]
  /** Adds an arc, beside one that is there. */
  add(source: number, target: number, weight: Weight): void
  /** Takes out a variable with its arcs. */
  takeOut(variable: number): void
  /** Takes out one arc. */
  cut(source: number, target: number): void
  /** Contracts whatever can be, and answers with the weight of the loops that closed upon one variable in doing so. */
  contract(): Weight
}

/** Makes an empty graph of so many variables. */
export function createContraction<Weight>(algebra: Algebra<Weight>, variables: number): Contraction<Weight> {
  const leaving = Array.from({ length: variables }, () => new Map<number, Weight>())
  const entering = Array.from({ length: variables }, () => new Set<number>())
  /** Variables that may have become contractible. */
  const touched = new Set<number>()
  let closed = algebra.zero

  return {
    leaving,
    add,
    takeOut,
    cut,
    contract() {
      for (const variable of touched) {
        touched.delete(variable)
        contractOne(variable)
      }
      const weight = closed
      closed = algebra.zero
      return weight
    },
  }

  function add(source: number, target: number, weight: Weight): void {
    if (source === target) {
      closed = algebra.plus(closed, weight)
      return
    }
    const beside = leaving[source]?.get(target)
    leaving[source]?.set(target, beside === undefined ? weight : algebra.plus(beside, weight))
    entering[target]?.add(source)
    touched.add(source).add(target)
  }

  function cut(source: number, target: number): void {
    leaving[source]?.delete(target)
    entering[target]?.delete(source)
    touched.add(source).add(target)
  }

  function takeOut(variable: number): void {
    for (const target of leaving[variable]?.keys() ?? []) cut(variable, target)
    for (const source of entering[variable] ?? []) cut(source, variable)
    touched.delete(variable)
  }

  function contractOne(variable: number): void {
    const before = [...(entering[variable] ?? [])]
    const behind = [...(leaving[variable] ?? [])]
    if (before.length > 1 && behind.length > 1) return
    const ways = before.map((source) => [source, leaving[source]?.get(variable) ?? algebra.zero] as const)
    takeOut(variable)
    for (const [source, first] of ways) {
      for (const [target, second] of behind) add(source, target, algebra.times(first, second))
    }
  }
}
