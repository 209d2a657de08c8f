import { kinds } from '../kinds/index.ts'
import type { ArchetypeNote } from '../map.ts'
import { filler } from './fill.ts'

type Told = { -readonly [K in 'story' | 'told' | 'mentalModel']: ArchetypeNote[K] }

const archetypeNotes = kinds.archetypeNotes.fields

/** Fills what an archetype is and where it lies; slots and variables must match each other. */
export const fillArchetypeNote = filler({
  archetype: archetypeNotes.archetype,
  structure: archetypeNotes.structure,
  state: archetypeNotes.state,
  slots: archetypeNotes.slots,
  variables: archetypeNotes.variables,
  inverted: archetypeNotes.inverted,
  links: archetypeNotes.links,
})

const tell = filler({
  story: archetypeNotes.story,
  told: archetypeNotes.told,
  mentalModel: archetypeNotes.mentalModel,
})

/** Fills what is told of an archetype. A story that is given without the sentence it was told by is a person's. */
export function tellArchetype(note: Told, given: Partial<Told>): void {
  tell(note, given.story === undefined ? given : { told: '', ...given })
}
