import type { Id, LoopType } from '../../model/index.ts'
import type { FeedbackLoop, LoopCounts } from '../types.ts'

/** What the loops of a list have to do with one variable. */
export interface PassingLoops {
  /** How many pass it, by type. */
  readonly counts: LoopCounts
  /** The shortest of each type that there is, in the order R, B, undetermined. */
  readonly shortest: readonly FeedbackLoop[]
}

/** Looks through a list of loops, shortest first, for those that pass a variable. */
export function loopsPassing(loops: readonly FeedbackLoop[], variable: Id): PassingLoops {
  const counts = { R: 0, B: 0, U: 0 }
  const first: { [type in LoopType]?: FeedbackLoop } = {}
  for (const loop of loops) {
    if (!loop.variables.includes(variable)) continue
    counts[loop.type]++
    first[loop.type] ??= loop
  }
  return { counts, shortest: [first.R, first.B, first.U].filter((loop) => loop !== undefined) }
}
