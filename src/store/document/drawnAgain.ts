import {
  type CausalMap,
  deletedRecords,
  foldName,
  type Heap,
  type Id,
  inOrder,
  isSaid,
  nameOrRole,
  recordOf,
  type StandIns,
} from '../../model/index.ts'

/**
 * Broken loops of which something is said and that have lost variables which stand on the map again: drawn anew, under the name that the deleted one had. `variables` are
 * those of the map with the deleted ones; they are not looked through where no loop lacks one.
 */
export function drawnAgain(map: CausalMap, variables: Heap): readonly StandIns[] {
  const notes = Object.values(map.loopNotes).filter(
    (note) => isSaid(note) && note.variables.some((id) => !recordOf(map.variables, id)),
  )
  if (notes.length === 0) return []
  const missing = new Set(
    notes.flatMap(({ variables }) => variables).filter((id) => !recordOf(map.variables, id)),
  )
  const names = new Map(
    deletedRecords('variables', variables, ({ id }) => missing.has(id)).map((record) => [
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
