import { expect, test } from 'vitest'
import { litOf, structureOf } from './placed.ts'

test('a role on the map says where its variable is named the other way round', () => {
  const placement = {
    archetype: 'fixes-that-fail',
    structure: 'standard',
    slots: { problem_symptom: 'v1', fix: 'v2' },
    inverted: ['problem_symptom'],
    paths: {},
  }
  const structure = structureOf(placement)
  if (!structure) throw new Error('There is no such form.')
  expect([...litOf({ ...placement, key: 'k' }, structure).roles]).toEqual([
    ['v1', 'Problem symptom (the other way round)'],
    ['v2', 'Fix'],
  ])
})
