import {
  type FeedbackLoop,
  freeNumbers,
  freshLoops,
  type LoopList,
  type LoopNumbers,
  numberLoops,
} from '../../loops/index.ts'
import { type CausalMap, isSaid, type LoopNote, loopKey } from '../../model/index.ts'
import { isClosed, notesInOrder } from './loopNotes.ts'

/** Loops numbered in one go: a few milliseconds. */
const NUMBERED_AT_ONCE = 300

/** The numbers of the loops of an open map, as far as they are given. */
export interface Numbering {
  /** What was given so far; null before the first list. */
  readonly numbers: LoopNumbers | null
  /** Loops whose turn is still to come. */
  readonly waiting: readonly FeedbackLoop[]
  /** The notes by which the others got their numbers. */
  readonly notes: CausalMap['loopNotes'] | null
  /** The keys of loops that undo broke. */
  readonly undone: ReadonlySet<string>
}

/** Before the first list. */
export const NO_NUMBERING: Numbering = {
  numbers: null,
  waiting: [],
  notes: null,
  undone: new Set(),
}

/** Whether the notes of the map are still those by which numbers were given last. */
export function isNumbered({ numbers, notes }: Numbering, map: CausalMap): boolean {
  return numbers !== null && notes === map.loopNotes
}

/** Numbers the first few loops of a list that have no number yet; `numberMore` goes on. */
export function numberList(numbering: Numbering, map: CausalMap, list: LoopList): Numbering {
  // Other notes may claim other numbers than they did: then all are looked at again.
  const waiting = isNumbered(numbering, map) ? numbering.waiting.concat(freshLoops(list)) : list.loops
  return numberMore({ ...numbering, waiting, notes: map.loopNotes }, map)
}

/** Numbers a few of the loops that wait. */
export function numberMore(numbering: Numbering, map: CausalMap): Numbering {
  const { numbers, waiting } = numbering
  const undone = new Set([...numbering.undone].filter((key) => !isClosed(map, key)))
  const notes = claimingNotes(map, undone)
  const known = numbers && freeNumbers(numbers, undone, notes)
  const loops = waiting.slice(0, NUMBERED_AT_ONCE).filter((loop) => isThere(map, loop))
  return {
    ...numbering,
    undone,
    numbers: numberLoops(known, { loops }, notes),
    waiting: waiting.slice(NUMBERED_AT_ONCE),
  }
}

/** False for a loop that broke before it was its turn. */
function isThere(map: CausalMap, { links }: FeedbackLoop): boolean {
  return links.every((id) => map.links[id] !== undefined)
}

/** Undo broke these loops: until they are back they are as if they had never been, and their numbers free. */
export function withUndone(numbering: Numbering, keys: ReadonlySet<string>): Numbering {
  return keys.size === 0 ? numbering : { ...numbering, undone: new Set([...numbering.undone, ...keys]) }
}

/** The notes that claim a number: all but those that only keep one for a loop that was undone. */
function claimingNotes(map: CausalMap, undone: ReadonlySet<string>): readonly LoopNote[] {
  return notesInOrder(map, (note) => !isForgotten(note, undone))
}

/** Whether a note only keeps the number of a loop that was undone. */
export function isForgotten(note: LoopNote, undone: ReadonlySet<string>): boolean {
  return !isSaid(note) && undone.has(loopKey(note.links))
}
