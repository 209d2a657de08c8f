import type { Draft } from 'immer'
import { recordOf } from '../ids.ts'
import type { CausalMap, Id } from '../map.ts'

/** Variables that stand, by those of a broken loop that are gone and in whose place they are. */
export interface StandIns {
  readonly noteId: Id
  readonly standIns: Readonly<Record<Id, Id>>
}

/**
 * Lets variables take the places of those that are gone from broken loops, as when somebody draws one again under its name. A loop is taken up as soon as it is closed over
 * them. Passed by is what would put one variable into a loop twice.
 */
export function standInLoops(
  map: Draft<CausalMap>,
  { loops }: { readonly loops: readonly StandIns[] },
): void {
  // As they are now: an edit may just have drawn them.
  const { variables } = map
  for (const { noteId, standIns } of loops) {
    const note = recordOf(map.loopNotes, noteId)
    if (!note) continue
    const course = note.variables.map((id) => {
      const other = Object.hasOwn(standIns, id) ? (standIns[id] ?? id) : id
      return recordOf(variables, id) || !recordOf(variables, other) ? id : other
    })
    if (new Set(course).size === course.length && course.some((id, at) => id !== note.variables[at]))
      note.variables = course
  }
}
