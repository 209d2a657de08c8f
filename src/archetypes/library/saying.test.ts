import { expect, test } from 'vitest'
import type { Structure } from '../types.ts'
import { loadArchetype } from './load.ts'
import { loopStory, toldStory } from './saying.ts'
import { SKELETONS } from './skeletons.ts'

function formOf(archetype: string, form = 'standard'): Structure {
  const found = SKELETONS.find((one) => one.archetype === archetype && one.structure.id === form)
  if (!found) throw new Error(`There is no ${form} of ${archetype}`)
  return found.structure
}

function storyOf(structure: Structure, id: string): string {
  const loop = structure.loops.find((one) => one.id === id)
  return loop ? loopStory(structure, loop) : ''
}

test('a loop is told by the reasons of its links, and by roles where a reason says too little', () => {
  expect(storyOf(formOf('fixes-that-fail'), 'B1')).toBe('Pain triggers the fix; the fix relieves it.')
  const grown = formOf('limits-to-growth', 'gap-to-capacity')
  expect(storyOf({ ...grown, links: grown.links.map((link) => ({ ...link, why: 'load' })) }, 'R1')).toBe(
    'More growing action, more performance; more performance, more growing action.',
  )
})

test('every loop of every form is told whole, beginning with a reason that stands by itself', () => {
  for (const { structure } of SKELETONS)
    for (const loop of structure.loops) {
      const story = loopStory(structure, loop)
      expect(story).toMatch(/^\p{Lu}.*[^.]\.$/u)
      expect(story).not.toMatch(/^(And|Which|While|Same) /)
      expect(story.split('; ').length).toBeGreaterThanOrEqual(loop.path.length)
      for (const clause of story.split('; ')) expect(clause.split(' ').length).toBeGreaterThanOrEqual(3)
    }
})

test('the story of a card is told once all of its roles have names', async () => {
  const archetype = await loadArchetype('fixes-that-fail')
  if (!archetype) throw new Error('There is no such archetype')
  const names = { problem_symptom: 'Debt', fix: 'Loan' }
  expect(toldStory(archetype, names)).toBe('')
  expect(toldStory(archetype, { ...names, unintended_consequence: 'Interest' })).toMatch(
    /^Because of Debt we use Loan\./,
  )
})
