import type { LoopCounts } from '../types.ts'
import type { Algebra } from './algebra.ts'
import { countsOf } from './typeWays.ts'

/**
 * Ways counted by sign and by how many links they have: three polynomials in one, of which `shortest` is the lowest power. The
 * coefficients of power `shortest + i` stand at `3 * i`: all ways, those of known sign, and those with the negative taken off.
 */
export interface LengthWays {
  readonly shortest: number
  readonly ways: Float64Array
}

/** Counts of loops by type and length. Exact up to 2^53 loops of one length. */
export const lengthWays: Algebra<LengthWays> = {
  zero: { shortest: 0, ways: new Float64Array(0) },
  ofLink: (sign) => ({ shortest: 1, ways: Float64Array.of(1, sign === 0 ? 0 : 1, sign) }),
  times,
  plus,
  startSum(arcs) {
    const products: LengthWays[] = [{ shortest: 0, ways: Float64Array.of(1, 1, 1) }]
    let total: LengthWays = lengthWays.zero
    return {
      sink(route, length, kept) {
        for (let at = kept; at < length; at++) {
          products[at + 1] = times(products[at] ?? lengthWays.zero, arcs[route[at] ?? 0] ?? lengthWays.zero)
        }
        total = addTo(total, products[length] ?? lengthWays.zero)
      },
      sum: () => total,
    }
  },
}

/** Ways that close, as loops by type for each length that there is. */
export function countsByLength({ shortest, ways }: LengthWays): ReadonlyMap<number, LoopCounts> {
  const counts = new Map<number, LoopCounts>()
  for (let at = 0; at < ways.length; at += 3) {
    const [all = 0, known = 0, signed = 0] = ways.subarray(at, at + 3)
    if (all > 0) counts.set(shortest + at / 3, countsOf({ all, known, signed }))
  }
  return counts
}

function times(one: LengthWays, other: LengthWays): LengthWays {
  if (one.ways.length === 0 || other.ways.length === 0) return lengthWays.zero
  const ways = new Float64Array(one.ways.length + other.ways.length - 3)
  for (let a = 0; a < one.ways.length; a += 3) {
    for (let b = 0; b < other.ways.length; b += 3) {
      for (let kind = 0; kind < 3; kind++) {
        const product = (one.ways[a + kind] ?? 0) * (other.ways[b + kind] ?? 0)
        ways[a + b + kind] = (ways[a + b + kind] ?? 0) + product
      }
    }
  }
  return { shortest: one.shortest + other.shortest, ways }
}

function plus(one: LengthWays, other: LengthWays): LengthWays {
  if (one.ways.length === 0) return other
  if (other.ways.length === 0) return one
  const shortest = Math.min(one.shortest, other.shortest)
  const longest = Math.max(endOf(one), endOf(other))
  const sum = { shortest, ways: new Float64Array(longest - 3 * shortest) }
  return addTo(addTo(sum, one), other)
}

/** Adds to the first in place where it has room, else to a larger copy. */
function addTo(sum: LengthWays, more: LengthWays): LengthWays {
  if (more.ways.length === 0) return sum
  const offset = 3 * (more.shortest - sum.shortest)
  if (sum.ways.length === 0 || offset < 0 || endOf(more) > endOf(sum)) {
    return sum.ways.length === 0 ? { ...more, ways: more.ways.slice() } : plus(sum, more)
  }
  for (let at = 0; at < more.ways.length; at++) {
    sum.ways[offset + at] = (sum.ways[offset + at] ?? 0) + (more.ways[at] ?? 0)
  }
  return sum
}

/** Three times the power after the highest. */
function endOf({ shortest, ways }: LengthWays): number {
  return 3 * shortest + ways.length
}
