import { letterOfNote } from '../kinds/loopNotes.ts'
import type { CausalMap, LoopNote } from '../map.ts'

/** The number offered for the loop of a note when it is one and no other note of the letter has it, else 0. */
export function freeNumber(
  map: Pick<CausalMap, 'loopNotes'>,
  note: Pick<LoopNote, 'id' | 'type' | 'declared'>,
  number: number,
): number {
  const letter = letterOfNote(note)
  const isFree = Object.values(map.loopNotes).every(
    (other) => other.id === note.id || letterOfNote(other) !== letter || other.number !== number,
  )
  return Number.isSafeInteger(number) && number > 0 && isFree ? number : 0
}
