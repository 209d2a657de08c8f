import type { Structure } from '../../../archetypes/index.ts'
import { type ArchetypeNote, type CausalMap, inOrder, loopTypeOf } from '../../../model/index.ts'
import { loopsOf, placementOf, structureOf } from '../found/placed.ts'
import { inSeries } from './words.ts'

type Looked = Pick<CausalMap, 'archetypeNotes' | 'links'>

/** Where people have said that an archetype is there, the oldest first. */
function tagsOf(
  { archetypeNotes }: Pick<Looked, 'archetypeNotes'>,
  archetype: string,
): readonly ArchetypeNote[] {
  return inOrder(archetypeNotes).filter((note) => note.state === 'accepted' && note.archetype === archetype)
}

/** The form of an archetype that its card opens with: one that is tagged on the map, the standard one before others, which it is without a tag, too. */
export function formOnMap(map: Pick<Looked, 'archetypeNotes'>, archetype: string): string {
  const known = tagsOf(map, archetype).filter((note) => structureOf(note) !== undefined)
  const [first] = known.filter(({ structure }) => structure === 'standard').concat(known)
  return first?.structure ?? 'standard'
}

/** The loops of the map, by key, that are each loop of a form where the map is tagged with it; those that an edit has broken or turned are left out. */
export function loopsOnMap(
  map: Looked,
  archetype: string,
  structure: Structure,
): ReadonlyMap<string, readonly string[]> {
  const places = tagsOf(map, archetype)
    .filter((note) => note.structure === structure.id)
    .map((note) => loopsOf(placementOf(note, map.links), structure))
  return new Map(
    structure.loops.map(({ id, type }) => {
      const keys = places.flatMap((loops) => loops[id] ?? [])
      return [id, [...new Set(keys)].filter((key) => loopTypeOf(map, key.split(' ')) === type)] as const
    }),
  )
}

/** What a loop of a card is called on the map, by letters and numbers: "B1 here is B3 on the map."; empty where it is on none. */
export function hereInWords(id: string, labels: readonly string[]): string {
  if (labels.length === 0) return ''
  if (labels.length === 1 && labels[0] === id) return `It is ${id} on the map, too.`
  return `${id} here is ${inSeries(labels)} on the map.`
}
