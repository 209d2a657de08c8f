import { expect, test } from 'vitest'
import { loadArchetype } from './load.ts'
import { fillStory, placedStory, slotsNamedIn, storyTemplateOf } from './story.ts'
import { SUMMARIES } from './summaries.ts'

async function storyOf(id: string, names?: Readonly<Record<string, string>>): Promise<string> {
  const archetype = await loadArchetype(id)
  if (!archetype) throw new Error(`There is no archetype ${id}.`)
  return fillStory(archetype, names)
}

test('tells the story by roles where nothing has a name yet, in capitals only where a sentence begins', async () => {
  expect(await storyOf('fixes-that-fail')).toBe(
    'Problem symptom makes us use fix. It eases at first. Later unintended consequence builds up and problem symptom returns.',
  )
})

test('puts in the names that there are, as they were typed, and roles for the rest', async () => {
  const names = { problem_symptom: 'Queue at the clinic', fix: '  Overtime ', unintended_consequence: ' ' }
  expect(await storyOf('fixes-that-fail', names)).toBe(
    'Queue at the clinic makes us use Overtime. It eases at first. Later unintended consequence builds up and Queue at the clinic returns.',
  )
})

test('takes a name as it is, whatever signs are in it', async () => {
  const story = await storyOf('fixes-that-fail', { fix: '$& {problem_symptom} $1' })
  expect(story).toContain('makes us use $& {problem_symptom} $1. It eases')
})

test('knows nothing of names that are only inherited', async () => {
  expect(await storyOf('fixes-that-fail', Object.create({ fix: 'Overtime' }))).toContain('use fix.')
})

test('leaves no gap in the story of any archetype', async () => {
  for (const { id } of SUMMARIES) expect(await storyOf(id), id).not.toMatch(/[{}_]/)
})

test('tells nothing of roles that a form has not or that nobody plays on the map, in any form of any archetype', async () => {
  for (const { id } of SUMMARIES) {
    const archetype = await loadArchetype(id)
    for (const form of archetype?.structures ?? []) {
      if (!archetype) continue
      const inside = form.slots.filter(({ outside }) => !outside)
      const names = Object.fromEntries(inside.map((slot, at) => [slot.id, `Name ${at}`]))
      const story = placedStory(archetype, form.id, names)
      expect(story, `${id} ${form.id}`).toMatch(/^\p{Lu}[^{}[\]_]*\.$/u)
      expect(story, `${id} ${form.id}`).not.toMatch(/ [,.]|,,|\.\.| {2}/)
      // The names alone are told: nothing is left over that a role would stand for.
      const told = storyTemplateOf({ card: archetype.card, structures: [form] }, (slot) => slot in names)
      for (const slot of slotsNamedIn(told)) expect(names, `${id} ${form.id}`).toHaveProperty(slot)
    }
  }
})

test('a clause of a role that acts from outside is told where somebody plays it', async () => {
  const archetype = await loadArchetype('limits-to-growth')
  if (!archetype) throw new Error('There is no Limits to Growth.')
  const names = { growing_action: 'Advertising', performance: 'Sales', slowing_action: 'Waiting' }
  expect(placedStory(archetype, 'standard', names)).toMatch(/Waiting rises too, and Sales stalls\.$/)
  const all = { ...names, limiting_condition: 'Staff' }
  expect(placedStory(archetype, 'standard', all)).toMatch(
    /Waiting rises too because of Staff, and Sales stalls\.$/,
  )
})

test('a form with other roles has a story of its own, on its card and on the map', async () => {
  const archetype = await loadArchetype('rule-beating')
  const simple = archetype?.structures.find(({ id }) => id === 'simple')
  if (!archetype || !simple) throw new Error('There is no such form.')
  expect(fillStory({ card: archetype.card, structures: [simple] })).toMatch(
    /^Problem behaviour leads to rule\./,
  )
})
