import { expect, test } from 'vitest'
import { loadArchetype, SUMMARIES } from '../../../archetypes/index.ts'
import { capitalised, inSeries, roleIn, sentence, storyParts } from './words.ts'

async function limits() {
  const archetype = await loadArchetype('limits-to-growth')
  if (!archetype) throw new Error('There is no Limits to Growth')
  return archetype
}

test('a story has its roles marked where no name is given', async () => {
  const parts = storyParts(await limits(), { performance: 'Clinic visits' })
  const slots = parts.filter(({ slot }) => slot !== null)
  expect(slots.filter(({ slot }) => slot === 'performance').map(({ text }) => text)).toContain(
    'Clinic visits',
  )
  expect(slots.find(({ slot }) => slot === 'performance')?.isNamed).toBe(true)
  expect(slots.filter(({ isNamed }) => !isNamed).length).toBeGreaterThan(0)
  expect(parts.map(({ text }) => text).join('')).not.toContain('{')
})

test('the stories of all archetypes have a role for every slot', async () => {
  for (const { id } of SUMMARIES) {
    const archetype = await loadArchetype(id)
    const text = archetype
      ? storyParts(archetype, {})
          .map((part) => part.text)
          .join('')
      : '{'
    expect(text, id).not.toMatch(/[{}_]/)
  }
})

test('a slot that no form has is called by its id', async () => {
  const { structures } = await limits()
  expect(roleIn(structures, 'no_such_slot')).toBe('no_such_slot')
})

test('names stand in a series', () => {
  expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(inSeries)).toEqual(['', 'A', 'A and B', 'A, B and C'])
})

test('half sentences become lines and sentences', () => {
  expect(capitalised('what feeds growth')).toBe('What feeds growth')
  expect(['It grows', 'Does it?', 'They say “no.”', ''].map(sentence)).toEqual([
    'It grows.',
    'Does it?',
    'They say “no.”',
    '',
  ])
})
