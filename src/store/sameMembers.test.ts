import { expect, test } from 'vitest'
import { sameMembers } from './sameMembers.ts'

test('lists, records, sets and maps with the same members are the same, any others are not', () => {
  const thing = { id: 'a' }
  for (const [a, b] of [
    [
      [thing, 1],
      [thing, 1],
    ],
    [
      { thing, more: NaN },
      { more: NaN, thing },
    ],
    [new Set([1, 2]), new Set([1, 2])],
    [new Map([['a', thing]]), new Map([['a', thing]])],
    [null, null],
  ])
    expect(sameMembers(a, b)).toBe(true)
  for (const [a, b] of [
    [[thing], [{ ...thing }]],
    [[1, 2], [1]],
    [{ a: 1 }, { b: 1 }],
    [{ a: undefined }, { b: undefined }],
    [new Set([1]), new Set([2])],
    [null, {}],
    ['a', 'b'],
  ])
    expect(sameMembers<unknown>(a, b)).toBe(false)
})
