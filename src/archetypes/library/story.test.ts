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
    'Because of problem symptom we use fix. It eases at first. Later we get more unintended consequence, and so more problem symptom again.',
  )
})

test('puts in the names that there are, as they were typed, and roles for the rest', async () => {
  const names = { problem_symptom: 'Queue at the clinic', fix: '  Overtime ', unintended_consequence: ' ' }
  expect(await storyOf('fixes-that-fail', names)).toBe(
    'Because of Queue at the clinic we use Overtime. It eases at first. Later we get more unintended consequence, and so more Queue at the clinic again.',
  )
})

test('takes a name as it is, whatever signs are in it', async () => {
  const story = await storyOf('fixes-that-fail', { fix: '$& {problem_symptom} $1' })
  expect(story).toContain('we use $& {problem_symptom} $1. It eases')
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
  expect(placedStory(archetype, 'standard', names)).toMatch(
    /the more Waiting, too, and we see Sales stall\.$/,
  )
  const all = { ...names, limiting_condition: 'Staff' }
  expect(placedStory(archetype, 'standard', all)).toMatch(
    /the more Waiting, too, because of Staff, and we see Sales stall\.$/,
  )
})

test('a form with other roles has a story of its own, on its card and on the map', async () => {
  const archetype = await loadArchetype('rule-beating')
  const simple = archetype?.structures.find(({ id }) => id === 'simple')
  if (!archetype || !simple) throw new Error('There is no such form.')
  expect(fillStory({ card: archetype.card, structures: [simple] })).toMatch(
    /^We answer problem behaviour with rule\./,
  )
})

/** Verbs behind a name that would have to know whether the name is of one thing or of several. */
function verbsOfOne(template: string): readonly string[] {
  return [...template.matchAll(/\{\w+\} ([a-z]+)/g)].flatMap(([, word = '']) => {
    const isVerb = /^(is|are|was|were|has|have|does|do|\w+s)$/.test(word) && !/^(as|towards)$/.test(word)
    return isVerb ? [word] : []
  })
}

test('no story puts a verb behind a name that may be of one thing or of several', async () => {
  for (const { id } of SUMMARIES) {
    const card = (await loadArchetype(id))?.card
    for (const template of [card?.storyTemplate ?? '', ...Object.values(card?.formStories ?? {})])
      expect(verbsOfOne(template), `${id}: ${template}`).toEqual([])
  }
  expect(verbsOfOne('{problem} makes us use {fix}, and {problem} is back.')).toEqual(['makes', 'is'])
  expect(verbsOfOne('Later {problem} returns.')).toEqual(['returns'])
})
