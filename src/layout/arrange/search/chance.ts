/** Numbers that look like chance and are the same for the same seed. */
export interface Chance {
  /** From 0 up to but not 1. */
  readonly part: () => number
  /** A whole number from 0 up to but not `below`. */
  readonly below: (below: number) => number
  /** About normally distributed, with mean 0 and deviation 1. */
  readonly normal: () => number
}

/** Seeded chance: a Weyl sequence whose bits are mixed by multiplying and shifting (the "mulberry32" of T. Ettinger). */
export function createChance(seed: number): Chance {
  let state = seed >>> 0
  const part = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    part,
    below: (below) => Math.floor(part() * below),
    // The sum of four even numbers is near enough to a bell.
    normal: () => (part() + part() + part() + part() - 2) * 1.732,
  }
}
