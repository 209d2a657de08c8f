import type { Draft } from 'immer'
import type { CausalMap, Id } from '../map.ts'
import { before } from './ask.ts'

/** Has what is left as it is at `from` be left as it is at `into`, which `from` becomes part of. */
export function mergeInChecks(map: Draft<CausalMap>, from: Id, into: Id): void {
  for (const id of Object.keys(before(map).checkNotes)) {
    const note = map.checkNotes[id]
    if (note?.variables.includes(from))
      note.variables = [...new Set(note.variables.map((one) => (one === from ? into : one)))]
  }
}
