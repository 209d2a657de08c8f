import type { Step } from './changes.ts'
import { joinSteps } from './steps.ts'

/** One entry of the undo menu: what was done, in the words of the command, and which edits may still join it. */
export interface HistoryEntry {
  readonly label: string
  readonly step: Step
  readonly group: string | null
  readonly gesture: string | null
  /** When its last edit was made, in milliseconds. */
  readonly at: number
}

/** What can be taken back and brought again, the latest last. A plain value: every function gives a new one. */
export interface History {
  readonly undo: readonly HistoryEntry[]
  readonly redo: readonly HistoryEntry[]
  /** What the last entry made it impossible to bring again; back when that entry comes to nothing. */
  readonly displaced: readonly HistoryEntry[]
}

/** The most steps kept; the oldest are forgotten beyond. */
export const MOST_STEPS = 1000

/** How long edits of one group may be apart to count as one step, in milliseconds. */
export const GROUP_PAUSE = 1000

export const EMPTY_HISTORY: History = { undo: [], redo: [], displaced: [] }

/**
 * The history after an edit. The edit joins the last entry when it belongs to the same gesture, or to the same group and
 * follows within a second, and nothing was undone in between. An entry that comes to nothing leaves no trace.
 */
export function record(history: History, entry: HistoryEntry): History {
  if (entry.step.length === 0) return history
  const last = history.undo.at(-1)
  if (!last || history.redo.length > 0 || !belongsTogether(last, entry)) {
    return { undo: [...history.undo, entry].slice(-MOST_STEPS), redo: [], displaced: history.redo }
  }
  const step = joinSteps(last.step, entry.step)
  const rest = history.undo.slice(0, -1)
  if (step.length === 0) return { undo: rest, redo: history.displaced, displaced: [] }
  return { ...history, undo: [...rest, { ...last, step, at: entry.at }] }
}

function belongsTogether(last: HistoryEntry, next: HistoryEntry): boolean {
  if (last.gesture !== null || next.gesture !== null) return last.gesture === next.gesture
  return last.group !== null && last.group === next.group && next.at - last.at <= GROUP_PAUSE
}

/** The history after its last entry was taken back; `done` is what that really changed. */
export function undone(history: History, done: Step): History {
  return moveLast(history, 'undo', 'redo', done)
}

/** The history after the entry undone last was brought again; `done` is what that really changed. */
export function redone(history: History, done: Step): History {
  return moveLast(history, 'redo', 'undo', done)
}

/** The history after its last entry was given up: as if it had never been. */
export function forgotten({ undo, displaced }: History): History {
  return { undo: undo.slice(0, -1), redo: displaced, displaced: [] }
}

function moveLast(history: History, from: 'undo' | 'redo', to: 'undo' | 'redo', done: Step): History {
  const entry = history[from].at(-1)
  if (!entry) return history
  const moved = { ...entry, step: done, group: null, gesture: null }
  return {
    ...history,
    displaced: [],
    [from]: history[from].slice(0, -1),
    [to]: done.length > 0 ? [...history[to], moved] : history[to],
  }
}
