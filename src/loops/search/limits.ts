import type { LoopLimits } from '../types.ts'

/**
 * Where a search stops when nothing else is said. The steps take a tenth of a second or so to list and some seconds to count;
 * the loops are as many as a person could conceivably look through, and as the page can list without a pause.
 */
export const LOOP_LIMITS: LoopLimits = {
  maxLoops: 20_000,
  maxWhole: 20_000,
  maxLinks: 1_000_000,
  maxSteps: 4_000_000,
  countSteps: 200_000_000,
  maxLength: null,
  usualLength: 8,
}

/** So much may be listed where a person asks for longer loops than usual: the lists of a small laptop's memory. */
export const MOST_LISTED = { maxLoops: 100_000, maxLinks: 5_000_000 } as const

/**
 * So many loops there may be when those of a length beyond the usual one are all listed, which is done to have a hundred; where
 * there are more, the first hundred are enough.
 */
export const MOST_BEYOND = { maxLoops: 20_000, maxLinks: 250_000 } as const

/** So many loops are shown first, and so many are listed of any map that has them. */
export const FIRST_LOOPS = 100

/** The limits with the defaults filled in; what is not a number of 0 or more is taken as the default. */
export function fullLimits(limits: Partial<LoopLimits> = {}): LoopLimits {
  const pick = (field: 'maxLoops' | 'maxLinks' | 'maxSteps' | 'countSteps'): number => {
    const value = limits[field]
    return value !== undefined && value >= 0 ? value : LOOP_LIMITS[field]
  }
  const length = (field: 'maxLength' | 'usualLength'): number | null => {
    const value = limits[field]
    return value === null || (value !== undefined && value >= 0) ? value : LOOP_LIMITS[field]
  }
  const maxLoops = pick('maxLoops')
  const maxLength = length('maxLength')
  return {
    maxLoops,
    maxWhole: Math.min(maxLoops, limits.maxWhole ?? maxLoops),
    maxLinks: pick('maxLinks'),
    maxSteps: pick('maxSteps'),
    countSteps: pick('countSteps'),
    maxLength,
    // Who asks for a length gets it, and not the usual one.
    usualLength: limits.usualLength === undefined && maxLength !== null ? null : length('usualLength'),
  }
}
