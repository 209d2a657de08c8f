import type { FeedbackLoop, LoopList } from '../types.ts'

/** The loop as it was, when it still is so; else as it is now. */
export function keptLoop(before: FeedbackLoop | undefined, now: FeedbackLoop): FeedbackLoop {
  return before !== undefined && sameLoop(before, now) ? before : now
}

/** Whether a loop leads over the same links and variables with the same signs and delays as it did. */
export function sameLoop(a: FeedbackLoop, b: FeedbackLoop): boolean {
  return (
    a.key === b.key &&
    a.signs === b.signs &&
    a.delays === b.delays &&
    a.variables.every((id, at) => id === b.variables[at])
  )
}

/** Whether two lists say the same of their map, with the same loops as the same objects. */
export function isSameList(a: LoopList, b: LoopList): boolean {
  return (
    a.complete === b.complete &&
    a.completeToLength === b.completeToLength &&
    a.total === b.total &&
    a.atLeast === b.atLeast &&
    a.counting === b.counting &&
    a.independent === b.independent &&
    a.counts.R === b.counts.R &&
    a.counts.B === b.counts.B &&
    a.counts.U === b.counts.U &&
    a.loops.length === b.loops.length &&
    a.loops.every((loop, at) => loop === b.loops[at])
  )
}
