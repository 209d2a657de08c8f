import { expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { createTestWorld } from '../../commands/testing.ts'
import { listed } from './listed.ts'
import { ranked, rankOf } from './score.ts'

const asked = (label: string, others = '') => ({ label, others: others.split(' ').filter(Boolean) })

test('a name that begins so is best, then a word of the name, any part of it, other words, scattered letters', () => {
  const ranks = [
    rankOf(asked('Loops'), 'loop'),
    rankOf(asked('Next loop'), 'loop'),
    rankOf(asked('Feedbackloops'), 'loop'),
    rankOf(asked('Pin', 'loop'), 'loop'),
    rankOf(asked('Leave or open'), 'loop'),
  ]
  expect(ranks.every((rank) => rank !== null)).toBe(true)
  expect(ranks.toSorted((a, b) => Number(a) - Number(b))).toEqual(ranks)
  expect(new Set(ranks).size).toBe(ranks.length)
  expect(rankOf(asked('Arrange loops as rings'), 'sign')).toBeNull()
})

test('every word that is typed has to be there, in the name or among the other words', () => {
  expect(rankOf(asked('Dark theme', 'colour'), 'dark colour')).not.toBeNull()
  expect(rankOf(asked('Dark theme', 'night'), 'dark colour')).toBeNull()
  expect(rankOf(asked('Zoom to fit'), 'zmfit')).not.toBeNull()
})

test('what cannot be done stands behind what can, and scattered letters count only where nothing else answers', () => {
  const line = (label: string, why: string | null) => ({ ...asked(label), why })
  const all = [
    line('Undo', 'There is nothing to undo.'),
    line('Bring undone back', null),
    line('Turn on its side, do', null),
  ]
  expect(ranked(all, 'undo').map(({ label }) => label)).toEqual(['Bring undone back', 'Undo'])
  expect(ranked(all, 'tnoisd').map(({ label }) => label)).toEqual(['Turn on its side, do'])
})

test.each([
  ['arr', /^Arrange/],
  ['arrange', /^Arrange/],
  ['loop', /^Loops/],
  ['print', /^Export as/],
  ['story', /^Loops/],
  ['redo', /^Redo/],
])('what %j finds first is what was asked for', (typed, first) => {
  const world = createTestWorld('A -> + B -> + A')
  world.goTo('A')
  const found = ranked(listed(world), typed)
  expect(found[0]?.label).toMatch(first)
  const isRefused = found.map(({ why }) => why !== null)
  expect(isRefused.lastIndexOf(false)).toBeLessThan(
    isRefused.includes(true) ? isRefused.indexOf(true) : commands.length,
  )
})
