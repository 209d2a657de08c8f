import { castDraft, type Draft } from 'immer'
import { isId, recordOf } from '../ids.ts'
import type { ArchetypeNote, CausalMap, Id } from '../map.ts'
import { nextMade } from '../order.ts'
import { newArchetypeNote } from '../records.ts'
import { before, isFreeId } from './ask.ts'
import { fillArchetypeNote, tellArchetype } from './fillArchetype.ts'

/** What is to be said of an archetype, and where it lies. `noteId` is used when its key has no note yet. */
export type ArchetypeSaying = Pick<
  ArchetypeNote,
  'archetype' | 'structure' | 'state' | 'slots' | 'variables' | 'inverted' | 'links' | 'key'
> &
  Partial<Pick<ArchetypeNote, 'story' | 'told' | 'mentalModel'>> & { readonly noteId: Id }

/**
 * Accepts or dismisses an archetype: changes the note of this key, or makes one. Nothing when it has no key or not a variable
 * of the map for each slot; links that are not there are left out.
 */
export function noteArchetype(map: Draft<CausalMap>, args: ArchetypeSaying): void {
  const { noteId, key, slots, variables } = args
  const { archetypeNotes } = before(map)
  const areFilled = slots.length > 0 && slots.length === variables.length && slots.every(isId)
  if (key === '' || !areFilled || !variables.every((id) => recordOf(map.variables, id))) return
  const earlier = Object.values(archetypeNotes).find((note) => note.key === key)
  if (!earlier && !isFreeId(map, 'archetypeNotes', noteId)) return
  const made = nextMade(archetypeNotes)
  const fresh = newArchetypeNote({ id: noteId, archetype: '', slots: [], variables: [], key, made })
  const note = earlier ? map.archetypeNotes[earlier.id] : castDraft({ ...fresh })
  if (!note) return
  fillArchetypeNote(note, { ...args, links: args.links.filter((id) => recordOf(map.links, id)) })
  tellArchetype(note, args)
  if (!earlier) map.archetypeNotes[noteId] = note
}
