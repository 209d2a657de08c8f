import { kinds } from '../kinds/index.ts'
import { filler } from './fill.ts'

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

/** Fills what people tell of an archetype. */
export const tellArchetype = filler({
  story: archetypeNotes.story,
  mentalModel: archetypeNotes.mentalModel,
})
