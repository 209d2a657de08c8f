import {
  type FeedbackLoop,
  freshLoops,
  type LoopList,
  type LoopNumbers,
  numberLoops,
} from '../../loops/index.ts'
import type { CausalMap } from '../../model/index.ts'
import { notesInOrder } from './loopNotes.ts'

/** Loops numbered in one go: a few milliseconds. */
const NUMBERED_AT_ONCE = 300

/** Gives the loops of an open map their numbers. */
export interface Numbering {
  /** What was given so far; null before the first list. */
  numbers(): LoopNumbers | null
  /** Whether the notes of the map are still those by which numbers were given last. */
  isDone(): boolean
  /** Numbers the first few loops of a list that have no number yet, and the rest in pieces soon after. */
  number(list: LoopList): void
  stop(): void
}

/** Makes the numbering of one open map, as `mapNow` gives it; `onMore` is told after each later piece. */
export function createNumbering(mapNow: () => CausalMap, onMore: () => void): Numbering {
  let numbers: LoopNumbers | null = null
  let unnumbered: readonly FeedbackLoop[] = []
  /** The notes by which the others got their numbers. */
  let notes: CausalMap['loopNotes'] | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  return {
    numbers: () => numbers,
    isDone,
    number(list) {
      // Other notes may claim other numbers than they did: then all are looked at again.
      unnumbered = isDone() ? unnumbered.concat(freshLoops(list)) : list.loops
      notes = mapNow().loopNotes
      numberSome()
    },
    stop: () => clearTimeout(timer),
  }

  function isDone(): boolean {
    return numbers !== null && notes === mapNow().loopNotes
  }

  function numberSome(): void {
    const map = mapNow()
    const some = unnumbered.slice(0, NUMBERED_AT_ONCE).filter((loop) => isThere(map, loop))
    numbers = numberLoops(numbers, { loops: some }, notesInOrder(map))
    unnumbered = unnumbered.slice(NUMBERED_AT_ONCE)
    clearTimeout(timer)
    if (unnumbered.length === 0) return
    timer = setTimeout(() => {
      numberSome()
      onMore()
    }, 0)
  }
}

/** False for a loop that broke before it was its turn. */
function isThere(map: CausalMap, { links }: FeedbackLoop): boolean {
  return links.every((id) => map.links[id] !== undefined)
}
