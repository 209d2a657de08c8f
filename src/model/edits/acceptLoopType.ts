import type { Draft } from 'immer'
import { loopTypeOf } from '../cycles.ts'
import type { CausalMap, Id } from '../map.ts'
import { isNumberFree } from '../settle.ts'
import { before } from './ask.ts'

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
  const type = loopTypeOf(before(map), note.links)
  if (type === null || type === note.type) return
  const isNumber = Number.isSafeInteger(number) && number > 0
  note.number = isNumber && isNumberFree(before(map).loopNotes, type, number, id) ? number : 0
  note.type = type
}
