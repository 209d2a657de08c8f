import type { Draft } from 'immer'
import { loopTypeOf } from '../kinds/cycles.ts'
import type { CausalMap, Id } from '../map.ts'
import { before } from './ask.ts'
import { freeNumber } from './loopNumber.ts'

/**
 * Gives the note of a closed loop the type that its links make, in the place of the one that was declared, and this number
 * of the new letter, or none when another note has it. Does nothing to a loop that is broken or rightly declared.
 */
export function acceptLoopType(
  map: Draft<CausalMap>,
  { id, number }: { readonly id: Id; readonly number: number },
): void {
  const note = Object.hasOwn(map.loopNotes, id) ? map.loopNotes[id] : undefined
  if (note === undefined) return
  const { type } = note
  if (note.declared === '' || loopTypeOf(before(map), note.links) !== type) return
  note.declared = ''
  note.number = 0
  note.number = freeNumber(map, note, number)
}
