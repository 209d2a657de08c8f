import { MOST_LISTED } from '../search/limits.ts'
import type { LengthCost } from '../types.ts'
import { count } from './words.ts'

/** A wait longer than this is not offered. */
const MOST_SECONDS = 10

/** One length that the list may be taken up to. */
export interface LengthOffer {
  readonly length: number
  /** What it costs, and why it cannot be had: "8 links: 1,770 loops, at once". */
  readonly words: string
  readonly isOffered: boolean
}

/** The lengths with what each would cost, told before it is chosen; those beyond the ceiling with the reason. */
export function offerLengths(costs: readonly LengthCost[]): readonly LengthOffer[] {
  return costs.map(({ length, loops, exact, seconds }) => {
    // Counting stops at the first loop too many.
    const number = exact ? count(loops, 'loop') : `more than ${count(loops - 1, 'loop')}`
    const tooMany = !exact || loops > MOST_LISTED.maxLoops
    const isOffered = !tooMany && seconds <= MOST_SECONDS
    const cost = tooMany ? 'too many to list' : isOffered ? timeInWords(seconds) : 'would take too long'
    return { length, words: `${count(length, 'link')}: ${number}, ${cost}`, isOffered }
  })
}

function timeInWords(seconds: number): string {
  if (seconds < 0.1) return 'at once'
  return seconds < 1 ? 'under a second' : `about ${count(Math.round(seconds), 'second')}`
}
