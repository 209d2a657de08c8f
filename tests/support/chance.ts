/** Random choices that repeat for the same seed. */
export interface Chance {
  /** A whole number from 0 up to and without `limit`. */
  below(limit: number): number
  /** One of these, or undefined when there is none. */
  pick<T>(from: readonly T[]): T | undefined
}

/** Mulberry32 by Tommy Ettinger: 32 bits of state, good enough to choose by. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return { below, pick: (from) => from[below(from.length)] }
}
