import { expect, test } from 'vitest'
import { FIRST_SIGNS, TRIED_FRAME, type TriedSign, tryLoop } from './tryLoop.ts'

const SIGNS: readonly TriedSign[] = ['+', '-']

test('an even number of − reinforces and an odd one balances, for all sixteen ways to sign the loop', () => {
  let ways = 0
  for (const one of SIGNS)
    for (const two of SIGNS)
      for (const three of SIGNS)
        for (const four of SIGNS) {
          const signs = [one, two, three, four]
          const { type, negatives, walk } = tryLoop(signs)
          expect(negatives).toBe(signs.filter((sign) => sign === '-').length)
          expect(type).toBe(negatives % 2 === 0 ? 'R' : 'B')
          // What came round says the same as the count.
          expect(walk.at(-1)?.isMore).toBe(type === 'R')
          ways++
        }
  expect(ways).toBe(16)
})

test('it begins with what the words of the lessons say: one −, so it balances', () => {
  const { type, walk } = tryLoop(FIRST_SIGNS)
  expect(type).toBe('B')
  expect(walk.map(({ name, isMore }) => `${isMore ? 'more' : 'less'} ${name}`)).toEqual([
    'more Grazing',
    'less Grass',
    'less Calves',
    'less Cattle',
  ])
})

test('all signs lie in the picture and apart from one another, so that each can be pressed', () => {
  const { signs } = tryLoop(FIRST_SIGNS)
  for (const { x, y } of signs) {
    expect(x).toBeGreaterThan(12)
    expect(x).toBeLessThan(TRIED_FRAME.width - 12)
    expect(y).toBeGreaterThan(12)
    expect(y).toBeLessThan(TRIED_FRAME.height - 12)
  }
  for (const [at, one] of signs.entries())
    for (const other of signs.slice(at + 1))
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(44)
})
