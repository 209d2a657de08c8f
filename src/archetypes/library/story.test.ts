import { expect, test } from 'vitest'
import { loadArchetype } from './load.ts'
import { fillStory } from './story.ts'
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
