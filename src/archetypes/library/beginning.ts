import { type CausalMap, newArchetypeNote } from '../../model/index.ts'
import { castOf, keyOf } from '../recognise/keyOf.ts'
import type { Structure } from '../types.ts'
import { mapOfStructure } from './draw.ts'
import type { Archetype } from './load.ts'
import { loopStory } from './saying.ts'

const NOTE = 'archetype'

/** The standard form of an archetype as a map that somebody begins with: tagged with what it is, its loops named and told. Null when it has no form. */
export function beginningOf({ card, structures: [form] }: Archetype): CausalMap | null {
  if (form === undefined) return null
  const map = mapOfStructure(form)
  const stories = new Map(form.loops.map((loop) => [loop.id, loopStory(form, loop)]))
  const told = Object.values(map.loopNotes).map((note) => ({ ...note, story: stories.get(note.id) ?? '' }))
  return {
    ...map,
    meta: { ...map.meta, title: card.name },
    loopNotes: Object.fromEntries(told.map((note) => [note.id, note])),
    archetypeNotes: { [NOTE]: noteOf(card.id, form) },
  }
}

/** In a map of one form a variable has the id of its slot. */
function noteOf(archetype: string, { id: structure, slots, links }: Structure) {
  const ids = slots.map(({ id }) => id)
  return newArchetypeNote({
    id: NOTE,
    archetype,
    structure,
    state: 'accepted',
    slots: ids,
    variables: ids,
    links: links.map(({ from, to }) => `${from}:${to}`).sort(),
    key: keyOf(archetype, structure, castOf(slots, Object.fromEntries(ids.map((slot) => [slot, slot])))),
  })
}
