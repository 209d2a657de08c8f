import type { Draft } from 'immer'
import type { ArchetypeNote, CausalMap, Id } from '../map.ts'
import { before } from './ask.ts'

/** Puts other links in the place of one in every archetype note whose paths run over it. */
export function replaceInArchetypes(map: Draft<CausalMap>, link: Id, replacements: readonly Id[]): void {
  for (const note of notesWhere(map, ({ links }) => links.includes(link))) {
    note.links = [...new Set(note.links.flatMap((id) => (id === link ? replacements : [id])))]
  }
}

/** Adds a link to every archetype note whose paths run over any of `beside`, which it lengthens. */
export function addToArchetypes(map: Draft<CausalMap>, link: Id, beside: ReadonlySet<Id>): void {
  for (const note of notesWhere(map, ({ links }) => links.some((id) => beside.has(id)))) {
    if (!note.links.includes(link)) note.links = [...note.links, link]
  }
}

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

function notesWhere(
  map: Draft<CausalMap>,
  isMeant: (note: ArchetypeNote) => boolean,
): readonly Draft<ArchetypeNote>[] {
  return Object.keys(before(map).archetypeNotes).flatMap((id) => {
    const note = map.archetypeNotes[id]
    return note && isMeant(note) ? [note] : []
  })
}
