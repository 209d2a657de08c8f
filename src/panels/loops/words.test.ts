import { expect, test } from 'vitest'
import type { LoopList } from '../../loops/index.ts'
import { isCounting, listInWords, scopeInWords } from './words.ts'

function listOf(count: number, rest: Partial<LoopList> = {}): LoopList {
  const loops = Array.from({ length: count }, (_, index) => ({
    key: `l${index}`,
    links: ['a', 'b', 'c'],
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

const partial = { complete: false, completeToLength: 8, total: null } as const

test.each([
  [listOf(0), 'No feedback loops yet'],
  [listOf(1), 'One loop'],
  [listOf(46, { independent: 7 }), 'All 46 loops'],
  [
    listOf(1770, { ...partial, total: 15_435_891, atLeast: 15_435_891, independent: 134 }),
    'All 1,770 loops of up to 8 links; the map has 15,435,891 in all; 134 are independent',
  ],
  [
    listOf(4989, { ...partial, atLeast: 477_013_427, independent: 1829 }),
    'All 4,989 loops of up to 8 links; the map has more than 477,013,427; 1,829 are independent',
  ],
  [
    listOf(1770, { ...partial, atLeast: 1770, counting: true, independent: 134 }),
    'All 1,770 loops of up to 8 links; 134 are independent',
  ],
  [
    listOf(0, { ...partial, total: 3, atLeast: 3, independent: 2 }),
    'No loop of up to 8 links; the map has 3 in all; 2 are independent',
  ],
  [
    listOf(2000, { ...partial, completeToLength: 2, atLeast: 5001, independent: 40 }),
    'The first 2,000 loops, all of up to 2 links among them; the map has more than 5,001; 40 are independent',
  ],
])('the list is told honestly: %#', (list, words) => {
  expect(listInWords(list)).toBe(words)
})

test('what is said of the listed loops says so when there are others', () => {
  expect(scopeInWords(listOf(3))).toBe('')
  expect(scopeInWords(listOf(3, partial))).toBe('of the loops of up to 8 links')
  expect(scopeInWords(listOf(3, { ...partial, completeToLength: 1 }))).toBe('of the loops found so far')
  expect(isCounting(listOf(3, { ...partial, counting: true }))).toBe(true)
})
