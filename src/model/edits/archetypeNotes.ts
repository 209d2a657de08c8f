import type { Draft } from 'immer'
import type { ArchetypeNote, CausalMap, Id } from '../map.ts'
import { before } from './ask.ts'

/** Puts other links in the place of one in every archetype note whose paths run over it. */
export function replaceInArchetypes(map: Draft<CausalMap>, link: Id, replacements: readonly Id[]): void {
  for (const note of notesWhere(map, ({ links }) => links.includes(link))) {
    note.links = [...new Set(note.links.flatMap((id) => (id === link ? replacements : [id])))]
  }
}

/** The archetype notes, as they are by now in the edit, of which this is true. */
export function notesWhere(
  map: Draft<CausalMap>,
  isMeant: (note: ArchetypeNote) => boolean,
): readonly Draft<ArchetypeNote>[] {
  return Object.keys(before(map).archetypeNotes).flatMap((id) => {
    const note = map.archetypeNotes[id]
    return note && isMeant(note) ? [note] : []
  })
}
