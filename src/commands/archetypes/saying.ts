import {
  type Archetype,
  castOf,
  keyOf,
  loopStory,
  type Structure,
  toldStory,
} from '../../archetypes/index.ts'
import { type CausalMap, type Id, type LoopType, letterOfNote, type NewStructure } from '../../model/index.ts'
import type { Session } from '../../store/index.ts'

/** A form as it is about to be put on the map. */
interface Inserting {
  /** The variable in each slot. */
  readonly ids: ReadonlyMap<string, Id>
  /** Its links, in the order of those of the form. */
  readonly links: readonly { readonly id: Id }[]
  /** Names of new variables, by slot. */
  readonly names: Readonly<Record<string, string>>
  /** Those that are on the map already. */
  readonly variables: CausalMap['variables']
  readonly newId: () => Id
}

/** What is said of a form that is put on the map: the archetype with all roles and links, and the names and stories of its loops. */
export function sayingOf(
  what: { readonly archetype: Archetype; readonly structure: Structure; readonly story?: string },
  { ids, links, names, variables, newId }: Inserting,
): Required<Pick<NewStructure, 'loops' | 'archetype'>> {
  const { archetype, structure } = what
  const { slots } = structure
  const idOf = (slot: string): Id => ids.get(slot) ?? ''
  const between = new Map(structure.links.map(({ from, to }, at) => [`${from}>${to}`, links[at]?.id ?? '']))
  const nameOf = (slot: string): string => names[slot] ?? variables[idOf(slot)]?.name ?? ''
  const named = Object.fromEntries(slots.map(({ id }) => [id, nameOf(id)]))
  const form = { ...archetype, structures: [structure] }
  const story = what.story ?? toldStory(form, named)
  const gaps = Object.fromEntries(slots.map(({ id }) => [id, `{${id}}`]))
  const cast = castOf(slots, Object.fromEntries(ids))
  return {
    loops: structure.loops.map((loop) => ({
      noteId: newId(),
      links: loop.path.map(
        (from, at) => between.get(`${from}>${loop.path[(at + 1) % loop.path.length]}`) ?? '',
      ),
      variables: loop.path.map(idOf),
      type: loop.type,
      name: loop.name,
      story: loopStory(structure, loop),
    })),
    archetype: {
      noteId: newId(),
      archetype: archetype.card.id,
      structure: structure.id,
      state: 'accepted',
      slots: slots.map(({ id }) => id),
      variables: slots.map(({ id }) => idOf(id)),
      inverted: [],
      links: links.map(({ id }) => id),
      key: keyOf(archetype.card.id, structure.id, cast),
      story,
      told: what.story === undefined && story !== '' ? toldStory(form, gaps) : '',
    },
  }
}

/**
 * The greatest number that a loop of each type has: of those that are listed, and of those of which the map keeps it for when they are closed again.
 * While something can be brought again that was undone, what is kept may be of that, and is free.
 */
export function lastNumbers({
  loops,
  document,
}: Pick<Session, 'loops' | 'document'>): NonNullable<NewStructure['last']> {
  const last: Partial<Record<LoopType, number>> = {}
  const count = (type: LoopType, number: number): void => {
    if (number > (last[type] ?? 0)) last[type] = number
  }
  const { list, labels } = loops.getState()
  for (const { key, type } of list.loops) count(type, Number(labels.get(key, type)?.slice(1) ?? 0))
  const { map, redoLabel } = document.state.getState()
  if (redoLabel === null)
    for (const note of Object.values(map.loopNotes)) count(letterOfNote(note), note.number)
  return last
}

/** Whether the map is tagged with the archetype of this key. */
export function isTagged({ archetypeNotes }: Pick<CausalMap, 'archetypeNotes'>, key: string): boolean {
  return Object.values(archetypeNotes).some((note) => note.key === key && note.state === 'accepted')
}
