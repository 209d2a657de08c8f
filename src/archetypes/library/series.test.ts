import { expect, test } from 'vitest'
import { wholeLibrary } from './testing.ts'

const library = await wholeLibrary()

/** A slot that is aimed at. */
const TARGET = /^(desired_.+|goal(_[ab])?|target|.+_standard)$/

function rise(points: readonly number[]): number {
  return (points.at(-1) ?? 0) - (points[0] ?? 0)
}

test('what has one cause ends where the sign of its link puts it', () => {
  let judged = 0
  for (const { card, structures } of library) {
    const links = structures[0]?.links ?? []
    const pointsOf = (slot: string) => card.series.find((each) => each.slot === slot)?.points
    for (const { from, to, polarity } of links) {
      const [cause, effect] = [pointsOf(from), pointsOf(to)]
      const isOnlyCause = links.filter((link) => link.to === to).length === 1
      if (!cause || !effect || !isOnlyCause || Math.abs(rise(cause)) < 0.1) continue
      judged += 1
      expect(Math.sign(rise(effect)), `${card.name}: ${from} → ${to}`).toBe(
        Math.sign(rise(cause)) * (polarity === '-' ? -1 : 1),
      )
    }
  }
  expect(judged).toBeGreaterThanOrEqual(7)
})

test('what is aimed at is drawn beside what it is to be held against', () => {
  for (const { card, structures } of library) {
    const targets = structures[0]?.slots.filter(({ id }) => TARGET.test(id)) ?? []
    const drawn = card.series.map(({ slot }) => slot)
    expect(
      targets.map(({ id }) => id).filter((id) => !drawn.includes(id)),
      card.name,
    ).toEqual([])
  }
})

test('a goal that erodes stays above what it is a goal for, and falls after it', () => {
  const eroding = library.find(({ card }) => card.id === 'eroding-goals')?.card
  const pointsOf = (slot: string) => eroding?.series.find((each) => each.slot === slot)?.points ?? []
  const [goal, actual] = [pointsOf('goal'), pointsOf('actual_condition')]
  expect(goal.every((point, at) => point > (actual[at] ?? 1))).toBe(true)
  expect(rise(goal)).toBeLessThan(0)
})

test('a growth that falls short and an escalation are drawn beside what was wanted', () => {
  const referred = library.filter(({ card }) => card.references.length > 0)
  expect(referred.map(({ card }) => card.id)).toEqual(['escalation', 'wol-underachievement'])
})
