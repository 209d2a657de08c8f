import type { LoopLimits } from '../loops/index.ts'

/**
 * How far loops are looked for: all of a map that has few, else the short ones. What a person is told of loops is about those that can be followed with a
 * finger; the limits keep a look at a map of thousands of loops to some milliseconds.
 */
export const CHECK_LOOPS: Partial<LoopLimits> = {
  maxLoops: 500,
  maxWhole: 500,
  maxLinks: 10_000,
  maxSteps: 200_000,
  countSteps: 0,
}
