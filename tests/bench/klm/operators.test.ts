import { expect, test } from 'vitest'
import { countOf, secondsOf } from './operators.ts'
import { LONGER, namesOf, TRANSCRIPT } from './transcript.ts'
import { byKeys, byLoopy, byMouse, byQuickLine, byTouch, byTouchInTurn } from './ways.ts'

test('keys count each press, with Shift where it is needed', () => {
  const keys = (key: string) => countOf([{ kind: 'key', key }]).K
  expect(['n', '+', '-', 'Enter', 'Control+Enter', ','].map(keys)).toEqual([1, 2, 1, 1, 2, 1])
  expect(countOf([{ kind: 'text', text: 'Herd size' }]).K).toBe(10)
})

test('a stroke is pointing, button, pointing, button', () => {
  const counts = countOf([
    { kind: 'point', at: 'a' },
    { kind: 'down' },
    { kind: 'point', at: 'b' },
    { kind: 'up' },
  ])
  expect(counts).toEqual({ K: 0, P: 2, B: 2, H: 0, M: 0, T: 0 })
  expect(secondsOf(counts)).toBeCloseTo(2.4)
})

test('every way types each name out once', () => {
  for (const way of [byQuickLine, byKeys, byMouse, byTouch, byTouchInTurn, byLoopy]) {
    const typed = way(TRANSCRIPT)
      .map((action) => (action.kind === 'text' ? action.text : ''))
      .join('\n')
    for (const name of namesOf(TRANSCRIPT))
      expect(typed.split(name).length - 1, `${way.name}: ${name}`).toBe(1)
  }
})

test('every way of ours takes less time than LOOPY, and the fastest at most two thirds of it', () => {
  const seconds = (way: typeof byKeys) => secondsOf(countOf(way(TRANSCRIPT)))
  const ours = [byQuickLine, byKeys, byMouse].map(seconds)
  const theirs = seconds(byLoopy)
  expect(Math.max(...ours)).toBeLessThan(theirs)
  expect(Math.min(...ours)).toBeLessThanOrEqual((2 / 3) * theirs)
})

test('by fingers 14 variables and 20 links take at most 90 taps, by a chain and by names first', () => {
  expect([namesOf(LONGER).length, LONGER.length]).toEqual([14, 20])
  for (const way of [byTouch, byTouchInTurn]) expect(countOf(way(LONGER)).T, way.name).toBeLessThanOrEqual(90)
})
