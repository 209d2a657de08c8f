import type { FeedbackLoop, LoopList } from '../types.ts'
import { makeList } from './list.ts'
import { loopsByKey, rememberTable, tableOf } from './memory.ts'

/**
 * The next list, with the loops that did not change as the objects that they were in the previous one; the previous list
 * itself when nothing changed at all.
 */
export function keepLoops(previous: LoopList, next: LoopList): LoopList {
  if (previous === next) return next
  const before = loopsByKey(previous)
  const loops = next.loops.map((loop) => keptLoop(before.get(loop.key), loop))
  const isSame = sameFound(previous, next) && sameLoops(previous.loops, loops)
  const list = isSame ? previous : sameLoops(next.loops, loops) ? next : makeList(loops, next)
  const table = tableOf(next)
  return table ? rememberTable(list, table) : list
}

/** The loop as it was, when it still is so; else as it is now. */
export function keptLoop(before: FeedbackLoop | undefined, now: FeedbackLoop): FeedbackLoop {
  return before !== undefined && sameLoop(before, now) ? before : now
}

function sameLoop(a: FeedbackLoop, b: FeedbackLoop): boolean {
  return (
    a.key === b.key &&
    a.signs === b.signs &&
    a.delays === b.delays &&
    a.variables.every((id, at) => id === b.variables[at])
  )
}

/** Whether two lists say the same of their map beside the loops. */
function sameFound(a: LoopList, b: LoopList): boolean {
  return (
    a.complete === b.complete &&
    a.completeToLength === b.completeToLength &&
    a.total === b.total &&
    a.atLeast === b.atLeast &&
    a.counting === b.counting &&
    a.independent === b.independent &&
    a.counts.R === b.counts.R &&
    a.counts.B === b.counts.B &&
    a.counts.U === b.counts.U
  )
}

function sameLoops(a: readonly FeedbackLoop[], b: readonly FeedbackLoop[]): boolean {
  return a.length === b.length && a.every((loop, at) => loop === b[at])
}
