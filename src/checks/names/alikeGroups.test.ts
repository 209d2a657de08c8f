import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alikeGroups } from './alikeGroups.ts'

type Pair = readonly [number, number]

const pairsIn = (group: readonly number[]): readonly string[] =>
  group.flatMap((one, at) => group.slice(at + 1).map((other) => `${one} ${other}`))

const PAIRS = fc
  .uniqueArray(
    fc
      .tuple(fc.nat(11), fc.nat(11))
      .filter(([one, other]) => one < other)
      .map(([one, other]): Pair => [one, other]),
    { selector: ([one, other]) => one * 12 + other },
  )
  .map((pairs) => pairs.toSorted(([a, b], [c, d]) => a - c || b - d))

test('every pair is in one group, every two of a group are a pair', () => {
  fc.assert(
    fc.property(PAIRS, (pairs) => {
      const groups = alikeGroups(pairs)
      expect(groups.flatMap(pairsIn).toSorted()).toEqual(pairs.map((pair) => pair.join(' ')).toSorted())
    }),
  )
})

const ALL: readonly Pair[] = [
  [0, 1],
  [0, 2],
  [1, 2],
  [2, 3],
]

test('three of which every two are alike are one group, and a pair beside them stays a pair', () => {
  expect(alikeGroups(ALL)).toEqual([
    [0, 1, 2],
    [2, 3],
  ])
})

test('what is to stay together is neither joined with others nor kept where it is not alike', () => {
  const together = [
    [0, 1],
    [0, 3],
    [2, 2],
  ]
  expect(alikeGroups(ALL, together)).toEqual([
    [0, 1],
    [0, 2],
    [1, 2],
    [2, 3],
  ])
})
