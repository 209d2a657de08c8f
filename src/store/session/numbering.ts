import {
  type FeedbackLoop,
  freeNumbers,
  freshLoops,
  type LoopList,
  type LoopNumbers,
  numberLoops,
} from '../../loops/index.ts'
import type { CausalMap } from '../../model/index.ts'
import { notesInOrder } from './loopNotes.ts'

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
}

/** Before the first list. */
export const NO_NUMBERING: Numbering = { numbers: null, waiting: [], notes: null }

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
  const loops = waiting.slice(0, NUMBERED_AT_ONCE).filter((loop) => isThere(map, loop))
  return {
    ...numbering,
    numbers: numberLoops(numbers, { loops }, notesInOrder(map)),
    waiting: waiting.slice(NUMBERED_AT_ONCE),
  }
}

/** False for a loop that broke before it was its turn. */
function isThere(map: CausalMap, { links }: FeedbackLoop): boolean {
  return links.every((id) => map.links[id] !== undefined)
}

/** The numbers of these loops, by key, are free. */
export function withoutNumbers(numbering: Numbering, map: CausalMap, keys: ReadonlySet<string>): Numbering {
  const { numbers } = numbering
  return { ...numbering, numbers: numbers && freeNumbers(numbers, keys, notesInOrder(map)) }
}
