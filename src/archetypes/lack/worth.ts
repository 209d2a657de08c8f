import type { Ways } from './ways.ts'

/** What a link that stands is worth, by the length of its path: one link more costs less than a link that is missing. */
const STANDS = [0, 1, 0.85, 0.7, 0.55, 0.4] as const
/** What one that is there with the other sign is worth; a longer way says nothing then. */
const TURNED = [0, 0.5, 0.3] as const
/** Most links of a way that is taken for the link with the other sign. */
export const LONGEST_TURNED = TURNED.length - 1
/** What a role costs whose variable is named the other way round. */
export const INVERTED = 0.12
/** What it is worth not to fill a role with what has nothing to do with it. */
export const LEFT_OPEN = 0.22
/** What links weigh between roles on loops, and those of a role that acts from outside. */
export const WEIGHT = { inside: 1, outside: 0.5 } as const

/** The worth of a path of so many links of the right sign, or of the other. */
export function worthOf(length: number, isRight: boolean): number {
  return (isRight ? STANDS[length] : TURNED[length]) ?? 0
}

/** The worth of the best way between each two variables, for a link of each sign, in the places of the tables. */
export function valuesOf({ plus, minus }: Ways): {
  readonly plus: Float64Array
  readonly minus: Float64Array
} {
  const best = (right: Uint8Array, wrong: Uint8Array): Float64Array =>
    Float64Array.from(right, (length, pair) =>
      Math.max(worthOf(length, true), worthOf(wrong[pair] ?? 0, false)),
    )
  return { plus: best(plus, minus), minus: best(minus, plus) }
}
