import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { ArchetypeSummary, Structure } from '../types.ts'
import { type Archetype, loadArchetype } from './load.ts'
import { SKELETONS } from './skeletons.ts'
import { FAMILIES, SUMMARIES } from './summaries.ts'
import { cardFaults, structureFaults } from './testing.ts'

const FACTS = new URL('../../../../shared/domain/archetypes.json', import.meta.url)

async function archetypeOf(id: string): Promise<Archetype> {
  const archetype = await loadArchetype(id)
  if (!archetype) throw new Error(`There is no archetype ${id}.`)
  return archetype
}

const library = await Promise.all(SUMMARIES.map(({ id }) => archetypeOf(id)))

test('holds 23 archetypes of known families, each by one id', () => {
  expect(new Set(SUMMARIES.map(({ id }) => id)).size).toBe(23)
  expect(new Set(SUMMARIES.map(({ name }) => name)).size).toBe(23)
  for (const { family } of SUMMARIES) expect(FAMILIES[family]).not.toBe('')
})

test('has the same 51 structures for recognition as on the cards', () => {
  const onCards = library.flatMap(({ card, structures }) =>
    structures.map((structure) => ({ archetype: card.id, structure })),
  )
  expect(SKELETONS).toHaveLength(51)
  expect(SKELETONS).toEqual(onCards)
})

test('shows the structure that solves the four generic archetypes last', () => {
  const solved = library.filter(({ structures }) => structures.at(-1)?.id === 'solution')
  expect(solved.map(({ card }) => card.family)).toEqual(Array(4).fill('wolstenholme'))
})

describe.each(library.map((archetype) => [archetype.card.name, archetype] as const))('%s', (_, archetype) => {
  const { card, structures } = archetype

  test.each(structures.map((structure) => [structure.id, structure] as const))(
    'has in its form %s only loops that close with the sign they claim',
    (_id, structure) => {
      expect(structureFaults(structure)).toEqual([])
    },
  )

  test('has a card that names only what there is', () => {
    expect(cardFaults(archetype, SUMMARIES)).toEqual([])
  })

  test('is told in the list as on its card', () => {
    const summary: ArchetypeSummary | undefined = SUMMARIES.find(({ id }) => id === card.id)
    expect(card).toMatchObject({ ...summary })
  })

  test('calls no two slots of its standard form the same', () => {
    const roles = structures[0]?.slots.map(({ role }) => role) ?? []
    expect(new Set(roles).size).toBe(roles.length)
  })
})

describe('the checks bite', () => {
  const escalation = SKELETONS.find(({ structure }) => structure.walks.length > 0)?.structure
  if (!escalation) throw new Error('No structure has a walk.')
  const sound: Structure = escalation
  const turned: Structure = {
    ...sound,
    links: sound.links.map((link, index) =>
      index === 0 ? { ...link, polarity: link.polarity === '+' ? '-' : '+' } : link,
    ),
  }

  test.each<[string, Structure, string]>([
    ['a sign turned', turned, 'B1 is R, not B'],
    ['a link left out', { ...sound, links: sound.links.slice(1) }, 'B1 is not closed'],
    [
      'a letter changed',
      { ...sound, loops: sound.loops.map((loop) => ({ ...loop, type: 'R' })) },
      'B1 is B, not R',
    ],
    [
      'a walk that is a simple loop',
      { ...sound, walks: sound.loops.map(({ path, ...loop }) => ({ ...loop, walk: path })), loops: [] },
      'B1 passes 0 slots twice',
    ],
    [
      'a slot said to be outside',
      { ...sound, slots: sound.slots.map((slot) => ({ ...slot, outside: true })) },
      'relative is on a loop',
    ],
    ['a slot twice', { ...sound, slots: [...sound.slots, ...sound.slots] }, 'relative stands twice'],
  ])('on %s', (_, structure, fault) => {
    expect(structureFaults(sound)).toEqual([])
    expect(structureFaults(structure)).toContain(fault)
  })

  test.each<[string, (archetype: Archetype) => Partial<Archetype['card']>, string]>([
    ['a story of an unknown slot', () => ({ storyTemplate: '{ghost} rises.' }), 'The story names ghost'],
    [
      'a short series',
      () => ({ series: [{ slot: 'fix', points: [0, 1] }] }),
      'The series of fix is not 21 points from 0 to 1',
    ],
    [
      'a wrong move that feeds no loop',
      () => ({ wrongMoves: [{ move: 'x', why: 'y', feeds: ['R9'] }] }),
      'A wrong move feeds R9',
    ],
    ['an archetype that is not there', () => ({ leadsTo: ['ghost'] }), 'There is no other archetype ghost'],
    [
      'an example with a slot left out',
      ({ card }) => ({ examples: card.examples.map((example) => ({ ...example, names: {} })) }),
      'does not name every slot',
    ],
  ])('on %s', async (_, change, fault) => {
    const archetype = await archetypeOf('fixes-that-fail')
    const card = { ...archetype.card, ...change(archetype) }
    expect(cardFaults(archetype, SUMMARIES)).toEqual([])
    expect(cardFaults({ ...archetype, card }, SUMMARIES)).toContainEqual(expect.stringContaining(fault))
  })
})

test('has the structures that were researched, where those are at hand', (context) => {
  if (!existsSync(FACTS)) {
    console.log('not held against the research, which lies outside the project')
    context.skip()
  }
  const { archetypes } = JSON.parse(readFileSync(FACTS, 'utf8'))
  const researched = archetypes.flatMap((archetype: Record<string, unknown>) =>
    [archetype.structure, archetype.alternatives, archetype.solution_structure ?? []].flat(),
  )
  expect(SKELETONS).toHaveLength(researched.length)
  for (const [index, { structure }] of SKELETONS.entries())
    expect(researched[index]).toMatchObject({
      slots: structure.slots.map(({ id }) => ({ id })),
      links: structure.links.map(({ from, to, polarity, delay }) => ({ from, to, polarity, delay })),
      loops: structure.loops.map(({ id, type, path }) => ({ id, type, path })),
    })
})
