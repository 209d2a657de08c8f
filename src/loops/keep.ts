import { makeList } from './list.ts'
import { rememberTable, tableOf } from './memory.ts'
import type { FeedbackLoop, LoopList } from './types.ts'

/**
 * The next list, with the loops that did not change as the objects that they were in the previous one; the previous list
 * itself when nothing changed at all.
 */
export function keepLoops(previous: LoopList, next: LoopList): LoopList {
  if (previous === next) return next
  const before = new Map(previous.loops.map((loop) => [loop.key, loop]))
  const loops = next.loops.map((loop) => keptLoop(before.get(loop.key), loop))
  const list = sameList(previous, next, loops) ? previous : makeList(loops, next)
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

function sameList(previous: LoopList, next: LoopList, loops: readonly FeedbackLoop[]): boolean {
  return (
    previous.complete === next.complete &&
    previous.completeToLength === next.completeToLength &&
    previous.total === next.total &&
    previous.atLeast === next.atLeast &&
    previous.loops.length === loops.length &&
    previous.loops.every((loop, at) => loop === loops[at])
  )
}
