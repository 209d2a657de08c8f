import { expect, test } from 'vitest'
import { SKELETONS } from '../../library/skeletons.ts'
import { cuesOf } from './cues.ts'
import { arePaired } from './pairs.ts'
import { ROLES } from './roles.ts'

test.each([
  ['Desired stock level', 'goal'],
  ['Quality gap', 'gap'],
  ['PRESSURE to perform', 'pressure'],
  ['Short-term loans', 'quick'],
  ['Long-term prevention', 'lasting'],
  ['Share of the budget', 'share'],
  ['Total catch of all boats', 'common'],
  ['Carrying capacity', 'limit'],
  ['Expediting', 'action'],
  ['Word of mouth', 'growing'],
] as const)('“%s” speaks of %s', (name, cue) => {
  expect(cuesOf(name).cues).toContain(cue)
})

test.each([
  ['Complaints', -1],
  ['Shame about tuberculosis', -1],
  ['Stigma', -1],
  ['Lack of trust', -1],
  ['Low quality', -1],
  ['Bad debt', -1],
  ['Poor quality', -1],
  ['Falling crime', 1],
  ['Empty seats', -1],
  ['Customer satisfaction', 1],
  ['Alder', 0],
  ['', 0],
] as const)('more of “%s” is worth %d', (name, worth) => {
  expect(cuesOf(name).worth).toBe(worth)
})

test('a word that only begins alike says nothing', () => {
  expect(cuesOf('Plants').cues).not.toContain('lasting')
  expect(cuesOf('Acting').cues).not.toContain('goal')
})

test('two sides are alike where every pair of their names shares a word', () => {
  const slots = ['resources_a', 'success_a', 'resources_b', 'success_b']
  expect(arePaired(slots, ['Visits for X', 'Revenue of X', 'Visits for Y', 'Revenue of Y'])).toBe(true)
  expect(arePaired(slots, ['Visits for X', 'Revenue of X', 'Visits for Y', 'Fame of Y'])).toBe(false)
  expect(arePaired(['gap', 'goal'], ['Gap', 'Goal'])).toBe(false)
})

test('words are given for roles that there are', () => {
  const unknown = Object.entries(ROLES).flatMap(([archetype, roles]) => {
    const known = new Set(
      SKELETONS.filter((one) => one.archetype === archetype).flatMap(({ structure }) =>
        structure.slots.map(({ id }) => id),
      ),
    )
    return Object.keys(roles)
      .filter((slot) => !known.has(slot))
      .map((slot) => `${archetype} ${slot}`)
  })
  expect(unknown).toEqual([])
})
