import { describe, expect, test } from 'vitest'
import { type Asked, askedOf, isWantedAsked } from './asked.ts'
import { FIRST, FOURTH, SECOND, THIRD } from './lists.ts'

// What each list measured before anything was made with it is in docs/measurements.md.

const namesOf = (asked: readonly Asked[]): readonly string[] =>
  asked.map(({ case: { name }, told }) => `${name}: ${told.join('; ')}`)

describe.each([FIRST, SECOND, THIRD, FOURTH])('the $title list', ({ near, lookAlikes, whole }) => {
  const all = { near: near.map(askedOf), like: lookAlikes.map(askedOf), whole: whole.map(askedOf) }

  test('the question that a teacher would ask is asked on at least 15 of 20 maps that lack one thing', () => {
    const missed = all.near.filter((asked) => !isWantedAsked(asked))
    console.info(`Not asked on ${missed.length} of ${all.near.length}:`, namesOf(missed))
    expect(all.near.length - missed.length).toBeGreaterThanOrEqual((15 / 20) * all.near.length)
  })

  test('no map of any kind is asked more than two questions', () => {
    for (const { case: one, told } of [...all.near, ...all.like, ...all.whole])
      expect(told.length, one.name).toBeLessThanOrEqual(2)
  })

  test('at most one look-alike in ten is asked anything, and at most one map in twenty that is whole', () => {
    for (const [asked, atMost] of [
      [all.like, 1 / 10],
      [all.whole, 1 / 20],
    ] as const) {
      const fooled = asked.filter(({ told }) => told.length > 0)
      expect(fooled.length, namesOf(fooled).join('\n')).toBeLessThanOrEqual(asked.length * atMost)
    }
  })

  test('a link is never asked for into what is marked as external', () => {
    for (const { case: one, told } of [...all.near, ...all.like, ...all.whole]) {
      const outside = Object.entries(one.kinds ?? {}).flatMap(([name, kind]) =>
        kind === 'external' ? [name] : [],
      )
      for (const name of outside) expect(told.filter((each) => each.endsWith(` ${name}`))).toEqual([])
    }
  })
})
