import { describe, expect, test } from 'vitest'
import { FIRST, FOURTH, SECOND, THIRD } from './lists.ts'
import { isHeldBack, isMeantFirst, recogniseCase } from './recognised.ts'
import type { TextbookCase } from './types.ts'

const TUNED = (_: TextbookCase, at: number): boolean => !isHeldBack(at)
const namesOf = (cases: readonly TextbookCase[]): readonly string[] => cases.map(({ name }) => name)

describe.each([FIRST, SECOND, THIRD, FOURTH])('the $title list', ({ whole, lookAlikes }) => {
  test('what a textbook map is meant to be is proposed first on at least 19 of 20', () => {
    const missed = whole.filter((one) => !isMeantFirst(one, recogniseCase(one).matches))
    expect(missed.length, namesOf(missed).join('; ')).toBeLessThanOrEqual(whole.length / 20)
  })

  test('something is proposed on at most 1 of 20 look-alikes', () => {
    const fooled = lookAlikes.filter((one) => recogniseCase(one).matches.length > 0)
    expect(fooled.length, namesOf(fooled).join('; ')).toBeLessThanOrEqual(lookAlikes.length / 20)
  })
})

test.each(FIRST.whole.filter(TUNED).map((one) => [one.name, one] as const))(
  '“%s” is what it is meant to be, or what a teacher would not mark as wrong',
  (_, one) => {
    expect(isMeantFirst(one, recogniseCase(one).matches)).toBe(true)
  },
)

test.each(FIRST.lookAlikes.filter(TUNED).map((one) => [one.name, one] as const))(
  '“%s” is proposed as nothing',
  (_, one) => {
    expect(recogniseCase(one).matches).toEqual([])
  },
)
