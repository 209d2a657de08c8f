import { expect, test } from 'vitest'
import { SKELETONS } from '../../../archetypes/index.ts'
import { withBetween } from './passing.ts'

const fixes = SKELETONS.find(({ archetype }) => archetype === 'fixes-that-fail')?.structure
if (!fixes) throw new Error('Fixes that Fail is gone.')
const structure = fixes

const placement = {
  slots: { problem_symptom: 'queue', fix: 'overtime', unintended_consequence: 'errors' },
  paths: {
    'problem_symptom>fix': ['a'],
    'fix>problem_symptom': ['b'],
    'fix>unintended_consequence': ['c', 'd', 'e'],
    'unintended_consequence>problem_symptom': ['f'],
  },
}
const links = Object.fromEntries(
  [
    ['a', 'queue'],
    ['b', 'overtime'],
    ['c', 'overtime'],
    ['d', 'tiredness'],
    ['e', 'haste'],
    ['f', 'errors'],
  ].map(([id = '', source = '']) => [id, { source }]),
)

test('a loop of a proposal names what stands between two roles on the map, too', () => {
  const { structure: whole, slots } = withBetween(placement, structure, links)
  const named = whole.loops.map(({ path }) => path.map((slot) => slots[slot]))
  expect(named).toContainEqual(['queue', 'overtime'])
  expect(named).toContainEqual(['queue', 'overtime', 'tiredness', 'haste', 'errors'])
})

test('where the links between two roles are gone, only the roles are told', () => {
  const { structure: whole } = withBetween({ ...placement, paths: {} }, structure, links)
  expect(whole.loops.map(({ path }) => path)).toEqual(structure.loops.map(({ path }) => path))
})
