import { type ById, type CausalMap, type LoopNote, newArchetypeNote } from '../../model/index.ts'
import { castOf, keyOf } from '../recognise/keyOf.ts'
import type { Structure } from '../types.ts'
import { mapOfStructure } from './draw.ts'
import type { Archetype } from './load.ts'
import { loopStory } from './saying.ts'

const NOTE = 'archetype'

/**
 * The standard form of an archetype as a map that somebody begins with, as it would be inserted into an empty one: each variable shows its role until it is named, loops are named, told and
 * numbered by letter, and the map is tagged with what it is. Null when it has no form.
 */
export function beginningOf({ card, structures: [form] }: Archetype): CausalMap | null {
  if (form === undefined) return null
  const map = mapOfStructure(form)
  const roles = form.slots.map(({ id, role }) => [id, { ...map.variables[id], name: '', role }])
  return {
    ...map,
    meta: { ...map.meta, title: card.name },
    variables: Object.fromEntries(roles),
    loopNotes: toldIn(form, map.loopNotes),
    archetypeNotes: { [NOTE]: noteOf(card.id, form) },
  }
}

/** The notes on its loops with what each tells, numbered as loops of a map are, each letter by itself: cards number all loops of a form in one row. */
function toldIn(form: Structure, notes: ById<LoopNote>): ById<LoopNote> {
  const numbers = new Map<string, number>()
  return Object.fromEntries(
    form.loops.flatMap((loop) => {
      const note = notes[loop.id]
      if (note === undefined) return []
      const number = (numbers.get(loop.type) ?? 0) + 1
      numbers.set(loop.type, number)
      return [[loop.id, { ...note, number, story: loopStory(form, loop) }]]
    }),
  )
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
