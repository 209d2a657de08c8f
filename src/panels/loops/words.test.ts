import { expect, test } from 'vitest'
import type { LoopList } from '../../loops/index.ts'
import { newLoopNote } from '../../model/index.ts'
import { breakInWords, listInWords } from './words.ts'

function listOf(count: number, rest: Partial<LoopList> = {}): LoopList {
  const loops = Array.from({ length: count }, (_, index) => ({
    key: `l${index}`,
    links: [],
    variables: [],
    signs: '',
    type: 'R' as const,
    negatives: 0,
    unknowns: 0,
    delays: 0,
  }))
  const byType = { R: count, B: 0, U: 0 }
  const whole = { complete: true, completeToLength: null, total: count, atLeast: count, counts: byType }
  return { loops, byType, counting: false, independent: 0, ...whole, ...rest }
}

test.each([
  [listOf(0), 'No feedback loops yet'],
  [listOf(1), 'One loop'],
  [listOf(36), 'All 36 loops'],
  [
    listOf(2000, { complete: false, completeToLength: 7, total: null, atLeast: 5001 }),
    'The first 2,000 of more than 5,000 loops, all of up to 7 links',
  ],
  [
    listOf(2000, { complete: false, completeToLength: null, total: null, atLeast: 2001 }),
    'The first 2,000 of more than 2,000 loops',
  ],
  [
    listOf(2000, { complete: false, completeToLength: 4, total: 57432, atLeast: 57432 }),
    'The first 2,000 of 57,432 loops, all of up to 4 links',
  ],
])('the list is told honestly: %#', (list, words) => {
  expect(listInWords(list)).toBe(words)
})

const note = newLoopNote({ id: 'n', links: ['ab', 'ba'], variables: ['a', 'b'] })
const named = { a: { name: 'Rainfall' }, b: { name: 'Grazing' } }
const ab = { source: 'a', target: 'b' }
const ba = { source: 'b', target: 'a' }

test.each([
  ['a link that is gone', named, { ab }, 'Its link from Grazing to Rainfall is gone.'],
  ['a link that was turned', named, { ab, ba: ab }, 'Its link from Grazing to Rainfall now joins others.'],
  ['a variable that is gone', { a: named.a }, { ab, ba }, 'A variable of it is gone.'],
])('a loop broken by %s says so', (_, variables, links, words) => {
  expect(breakInWords(note, variables, links)).toBe(words)
})
