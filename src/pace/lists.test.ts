import { expect, test } from 'vitest'
import { finish } from './finish.ts'
import { each, sift } from './lists.ts'

const NUMBERS = Array.from({ length: 450 }, (_, at) => at)

function pausesOf(work: Generator<void, unknown>): number {
  let pauses = 0
  while (work.next().done !== true) pauses++
  return pauses
}

test('a list is gone through with a pause every two hundred things', () => {
  expect(pausesOf(sift(NUMBERS, () => true))).toBe(2)
  expect(pausesOf(each(NUMBERS, () => 0))).toBe(2)
  expect(finish(sift(NUMBERS, (number) => number % 100 === 0))).toEqual([0, 100, 200, 300, 400])
  expect(finish(each(NUMBERS.slice(0, 3), (number, at) => number + at))).toEqual([0, 2, 4])
})
