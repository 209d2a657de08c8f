import type { Draft } from 'immer'
import type { ArchetypeNote, CausalMap, Id } from '../map.ts'
import { notesWhere } from './archetypeNotes.ts'

/**
 * Carries archetype notes along when `from` becomes part of `into` and the `inner` links between them vanish. A note in which both
 * play a role is left as it is, and is broken: one variable cannot play two.
 */
export function mergeInArchetypes(map: Draft<CausalMap>, from: Id, into: Id, inner: ReadonlySet<Id>): void {
  const isTouched = ({ variables, links }: ArchetypeNote) =>
    variables.includes(from) ? !variables.includes(into) : links.some((id) => inner.has(id))
  for (const note of notesWhere(map, isTouched)) {
    note.variables = note.variables.map((id) => (id === from ? into : id))
    note.links = note.links.filter((id) => !inner.has(id))
  }
}
