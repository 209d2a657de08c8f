import type { Draft } from 'immer'
import { recordOf } from '../ids.ts'
import type { ArchetypeNote, CausalMap, Id } from '../map.ts'
import { tellArchetype } from './fillArchetype.ts'

/** Tells the story of a noted archetype or the belief that keeps it going; a value that may not stand there is left out. */
export function changeArchetypeNote(
  map: Draft<CausalMap>,
  args: { readonly id: Id; readonly fields: Partial<Pick<ArchetypeNote, 'story' | 'mentalModel'>> },
): void {
  const note = recordOf(map.archetypeNotes, args.id)
  if (note) tellArchetype(note, args.fields)
}
