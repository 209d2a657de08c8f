import {
  type CausalMap,
  deletedRecords,
  foldName,
  type Id,
  inOrder,
  isSaid,
  nameOrRole,
  recordOf,
  type StandIns,
} from '../../model/index.ts'
import type { MapDocument } from '../types/index.ts'

/**
 * Broken loops of which something is said and that have lost variables which stand on the map again: drawn anew, under the name that the deleted one had. Nothing is
 * looked through where no loop lacks a variable.
 */
export function drawnAgain(map: CausalMap, records: MapDocument['records']): readonly StandIns[] {
  const notes = Object.values(map.loopNotes).filter(
    (note) => isSaid(note) && note.variables.some((id) => !recordOf(map.variables, id)),
  )
  if (notes.length === 0) return []
  const missing = new Set(
    notes.flatMap(({ variables }) => variables).filter((id) => !recordOf(map.variables, id)),
  )
  const names = new Map(
    deletedRecords('variables', records('variables'), ({ id }) => missing.has(id)).map((record) => [
      record.id,
      foldName(nameOrRole(record)),
    ]),
  )
  const wanted = new Set(names.values())
  const standing = new Map<string, Id>()
  for (const variable of inOrder(map.variables)) {
    const name = foldName(nameOrRole(variable))
    if (name !== '' && wanted.has(name)) standing.set(name, variable.id)
  }
  return notes.flatMap(({ id: noteId, variables }) => {
    const found = variables.flatMap((id) => {
      const other = standing.get(names.get(id) ?? '')
      return other === undefined || recordOf(map.variables, id) ? [] : [[id, other] as const]
    })
    return found.length === 0 ? [] : [{ noteId, standIns: Object.fromEntries(found) }]
  })
}
