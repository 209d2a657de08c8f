import type { LoopCounts } from '../types.ts'
import type { Algebra } from './algebra.ts'

/**
 * Ways counted by sign: all of them, those of known sign, and those of known sign with the negative ones taken off. Each of
 * the three multiplies along a loop by itself: minus by minus gives plus, and a way by way of an unknown sign is unknown.
 */
export interface TypeWays {
  readonly all: number
  readonly known: number
  readonly signed: number
}

/** Counts of loops by type. Exact up to 2^53 loops. */
export const typeWays: Algebra<TypeWays> = {
  zero: { all: 0, known: 0, signed: 0 },
  ofLink: (sign) => ({ all: 1, known: sign === 0 ? 0 : 1, signed: sign }),
  times: (one, other) => ({
    all: one.all * other.all,
    known: one.known * other.known,
    signed: one.signed * other.signed,
  }),
  plus: (one, other) => ({
    all: one.all + other.all,
    known: one.known + other.known,
    signed: one.signed + other.signed,
  }),
  startSum(arcs) {
    const arcAll = Float64Array.from(arcs, ({ all }) => all)
    const arcKnown = Float64Array.from(arcs, ({ known }) => known)
    const arcSigned = Float64Array.from(arcs, ({ signed }) => signed)
    // At `at`: the product of the first `at` arcs of the route.
    const all = new Float64Array(arcs.length + 1).fill(1, 0, 1)
    const known = all.slice()
    const signed = all.slice()
    let allSum = 0
    let knownSum = 0
    let signedSum = 0
    return {
      sink(route, length, kept) {
        for (let at = kept; at < length; at++) {
          const arc = route[at] ?? 0
          all[at + 1] = (all[at] ?? 0) * (arcAll[arc] ?? 0)
          known[at + 1] = (known[at] ?? 0) * (arcKnown[arc] ?? 0)
          signed[at + 1] = (signed[at] ?? 0) * (arcSigned[arc] ?? 0)
        }
        allSum += all[length] ?? 0
        knownSum += known[length] ?? 0
        signedSum += signed[length] ?? 0
      },
      sum: () => ({ all: allSum, known: knownSum, signed: signedSum }),
    }
  },
}

/** Ways that close, as loops by type. */
export function countsOf({ all, known, signed }: TypeWays): LoopCounts {
  return { R: (known + signed) / 2, B: (known - signed) / 2, U: all - known }
}
