import { expect, test } from 'vitest'
import { type Archetype, loadArchetype, SUMMARIES } from '../../../archetypes/index.ts'
import { foldWords, searchArchetypes } from './search.ts'

async function library(): Promise<ReadonlyMap<string, Archetype>> {
  const known = new Map<string, Archetype>()
  for (const { id } of SUMMARIES) {
    const archetype = await loadArchetype(id)
    if (archetype) known.set(id, archetype)
  }
  return known
}

const found = (text: string, known: ReadonlyMap<string, Archetype> = new Map()) =>
  searchArchetypes(SUMMARIES, known, text).map(({ name }) => name)

test('nothing typed lists all, as they are listed', () => {
  expect(found('  ')).toEqual(SUMMARIES.map(({ name }) => name))
})

test('what is called so comes before what only tells of it', () => {
  expect(found('limits')[0]).toBe('Limits to Growth')
  expect(found('GROWTH  limits')).toContain('Limits to Growth')
  expect(found('escalation')[0]).toBe('Escalation')
})

test('other names, accents and case do not matter', () => {
  expect(found('Arms Race')).toEqual(['Escalation'])
  expect(found('éscalàtion')[0]).toBe('Escalation')
  expect(foldWords('  Économie  Ouverte ')).toBe('economie ouverte')
})

test('a role is found once the forms are there', async () => {
  expect(found('symptom fundamental')).toEqual([])
  expect(found('symptom fundamental', await library())).toContain('Shifting the Burden')
})

test('what nothing answers to gives nothing', () => {
  expect(found('zebra')).toEqual([])
})
