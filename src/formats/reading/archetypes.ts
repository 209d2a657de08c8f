import { SKELETONS, type Structure, SUMMARIES, storyOfNote, tellExchange } from '../../archetypes/index.ts'
import { type ArchetypeNote, type CausalMap, type Id, inOrder } from '../../model/index.ts'
import type { Block, Item, Known, Passage, Words } from './types.ts'
import { calledIn, inSeries, prose, sentence, toVariable } from './words.ts'

/** Archetypes that people say are there, then those that are proposed; nothing where there are neither. */
export function tellArchetypes(map: CausalMap, { proposed }: Known): readonly Passage[] {
  const notes = inOrder(map.archetypeNotes)
  const accepted = notes.filter(({ state }) => state === 'accepted')
  const dismissed = notes.filter(({ state }) => state === 'dismissed')
  if (notes.length + proposed.length === 0) return []
  const parts = [
    ...accepted.map((note) => tellAccepted(map, note)),
    ...proposed.map((match): Passage => {
      const { archetype, structure, slots, inverted } = match
      const form = formOf(archetype, structure)
      const exchange = form ? tellExchange(match, form) : ''
      const roles = rolesOf(map, archetype, structure, Object.entries(slots), inverted)
      return {
        title: [nameOf(archetype)],
        blocks: [
          sentence(PROPOSED),
          roles,
          ...(exchange === '' ? [] : [sentence(`It reads as well ${exchange.replace(/^or /, '')}.`)]),
        ],
        parts: [],
      }
    }),
  ]
  const blocks: Block[] =
    dismissed.length === 0
      ? []
      : [
          {
            kind: 'list',
            called: 'Dismissed by people',
            isOrdered: false,
            items: dismissed.map((note) => ({ words: dismissedInWords(map, note) })),
          },
        ]
  return [{ title: ['Archetypes'], blocks, parts }]
}

const ACCEPTED = 'People say that it is there.'
const PROPOSED = 'Its links and signs are there; nobody has said yet whether it is so.'

function tellAccepted(map: CausalMap, note: ArchetypeNote): Passage {
  const filled = note.slots.map((slot, at) => [slot, note.variables[at] ?? ''] as const)
  const isWhole = note.variables.every((id) => map.variables[id]) && note.links.every((id) => map.links[id])
  return {
    title: [nameOf(note.archetype)],
    blocks: [
      sentence(isWhole ? ACCEPTED : `${ACCEPTED} What it lay on is not all on the map any more.`),
      rolesOf(map, note.archetype, note.structure, filled, note.inverted),
      ...prose(
        'Story',
        storyOfNote(note, map.variables, (id) => calledIn(map.variables, id)),
      ),
      ...prose('The belief that keeps it going', note.mentalModel),
    ],
    parts: [],
  }
}

function dismissedInWords(map: CausalMap, { archetype, variables }: ArchetypeNote): Words {
  const names = variables.flatMap((id): readonly Words[] => {
    return map.variables[id] ? [[toVariable(map.variables, id)]] : []
  })
  return [nameOf(archetype), ...(names.length === 0 ? [] : [': ', ...inSeries(names)]), '.']
}

function rolesOf(
  map: CausalMap,
  archetype: string,
  structure: string,
  filled: readonly (readonly [slot: string, variable: Id])[],
  inverted: readonly string[],
): Block {
  const form = formOf(archetype, structure)
  const order = form?.slots.map(({ id }) => id) ?? []
  const items = [...filled]
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([slot, id]): Item => {
      const role = form?.slots.find((each) => each.id === slot)?.role ?? slot
      const variable = map.variables[id] ? toVariable(map.variables, id) : 'a variable that is gone'
      const turned = inverted.includes(slot) ? ' (named the other way round: more of it is less of this)' : ''
      return { words: [`${role}: `, variable, `${turned}.`] }
    })
  return { kind: 'list', called: 'Roles', isOrdered: false, items }
}

function nameOf(archetype: string): string {
  return SUMMARIES.find(({ id }) => id === archetype)?.name ?? archetype
}

function formOf(archetype: string, structure: string): Structure | undefined {
  return SKELETONS.find((one) => one.archetype === archetype && one.structure.id === structure)?.structure
}
