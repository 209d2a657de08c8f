import { describe, expect, test } from 'vitest'
import { FIFTH_NAMES } from './fifthNames.ts'
import { FOURTH_NAMES } from './fourthNames.ts'
import { HELD_NAMES } from './heldNames.ts'
import { NAMES } from './names.ts'
import { THIRD_NAMES } from './thirdNames.ts'
import type { BadName, GoodName, JudgedName } from './types.ts'

const LISTS: readonly (readonly [string, readonly JudgedName[]])[] = [
  ['names', NAMES],
  ['heldNames', HELD_NAMES],
  ['thirdNames', THIRD_NAMES],
  ['fourthNames', FOURTH_NAMES],
  ['fifthNames', FIFTH_NAMES],
]

const isBad = (judged: JudgedName): judged is BadName => judged.verdict === 'bad'
const isGood = (judged: JudgedName): judged is GoodName => judged.verdict === 'good'
/** How two names are compared: as a person reads them aloud. */
const read = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim()
const twice = (names: readonly string[]): readonly string[] =>
  names.filter((name, at) => names.indexOf(name) !== at)

describe.each(LISTS)('the judged names of %s', (_, judged) => {
  test('are 30 bad ones and 30 good ones', () => {
    expect(judged.filter(isBad)).toHaveLength(30)
    expect(judged.filter(isGood)).toHaveLength(30)
  })

  test('have a better name that is another one and short, and a reason', () => {
    for (const { name, better, why } of judged.filter(isBad)) {
      expect(better.map(read), name).not.toContain(read(name))
      expect(twice(better.map(read)), name).toEqual([])
      for (const one of better) {
        expect(one.trim(), name).not.toBe('')
        expect(one.length, one).toBeLessThanOrEqual(40)
        expect(one.split(' ').length, one).toBeLessThanOrEqual(6)
      }
      expect(why, name).not.toBe('')
    }
  })

  test('have two better names where two things stand in one, and only there or where a target does', () => {
    for (const { name, rule, better } of judged.filter(isBad)) {
      expect(better.length, name).toBe(rule === 'V08' || rule === 'V13' ? 2 : 1)
    }
  })

  test('offer as better none that the list itself calls bad', () => {
    const bad = new Set(judged.filter(isBad).map(({ name }) => read(name)))
    expect(
      judged
        .filter(isBad)
        .flatMap(({ better }) => better)
        .filter((name) => bad.has(read(name))),
    ).toEqual([])
  })
})

test('no judged name stands twice', () => {
  expect(twice(LISTS.flatMap(([, judged]) => judged.map(({ name }) => read(name))))).toEqual([])
})
