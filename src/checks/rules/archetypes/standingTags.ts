import { checkNotes, type Placement, SKELETONS, standsByLack } from '../../../archetypes/index.ts'
import { type ArchetypeNote, type CausalMap, inOrder } from '../../../model/index.ts'
import { finish } from '../../../pace/index.ts'

/** An archetype that people accepted, and where it stands now; null where an edit has broken it. */
export interface StandingTag {
  readonly note: ArchetypeNote
  readonly placement: Placement | null
}

const known = new WeakMap<CausalMap, readonly StandingTag[]>()

/** The archetypes that people accepted, in the order of their making, and whether each still stands. Looked at once for all rules. */
export function standingTags(map: CausalMap): readonly StandingTag[] {
  const found = known.get(map) ?? look(map)
  known.set(map, found)
  return found
}

function look(map: CausalMap): readonly StandingTag[] {
  const notes = inOrder(map.archetypeNotes).filter(({ state }) => state === 'accepted')
  const placements = notes.map(placementOf)
  const standing = finish(standsByLack(map, SKELETONS, placements, checkNotes(map, SKELETONS, placements)))
  return notes.map((note, at) => ({ note, placement: standing[at] ?? null }))
}

/** A note as recognition takes it: which of its links belong to which way is looked for anew, so all of them stand together. */
function placementOf({ archetype, structure, slots, variables, inverted, links }: ArchetypeNote): Placement {
  const filled = slots.map((slot, at) => [slot, variables[at] ?? ''] as const)
  return { archetype, structure, slots: Object.fromEntries(filled), inverted, paths: { all: links } }
}
