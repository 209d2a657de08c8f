import type { Lack, Meant } from '../lack/types.ts'
import type { ArchetypeGraph, Placement, RecogniseOptions, Recognition } from '../types.ts'

/** What is asked of a map. */
export interface RecogniseAsk extends Omit<RecogniseOptions, 'known'> {
  readonly graph: ArchetypeGraph
  /** Where the archetypes lie that the person has accepted: it is looked whether they still stand. */
  readonly notes: readonly Placement[]
  /** What the person says that the map is meant to be: then it is looked what of it is there, and for nothing else. */
  readonly meant?: Meant
}

/** What is answered. */
export interface RecogniseAnswer {
  readonly found: Recognition
  /** For each of the notes, in their order, where it stands now; null for one that an edit has broken. */
  readonly notes: readonly (Placement | null)[]
  /** What of the meant archetype is there and what is missing; null where the library does not know it, absent where none is meant. */
  readonly lack?: Lack | null
}
