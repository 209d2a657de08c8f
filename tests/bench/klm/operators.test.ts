import { expect, test } from 'vitest'
import { countOf, secondsOf } from './operators.ts'
import { NAMES, TRANSCRIPT } from './transcript.ts'
import { byKeys, byLoopy, byMouse, byQuickLine } from './ways.ts'

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
  expect(counts).toEqual({ K: 0, P: 2, B: 2, H: 0, M: 0 })
  expect(secondsOf(counts)).toBeCloseTo(2.4)
})

test('every way types each name out once', () => {
  for (const way of [byQuickLine, byKeys, byMouse, byLoopy]) {
    const typed = way(TRANSCRIPT)
      .map((action) => (action.kind === 'text' ? action.text : ''))
      .join('\n')
    for (const name of NAMES) expect(typed.split(name).length - 1, `${way.name}: ${name}`).toBe(1)
  }
})

test('every way of ours takes less time than LOOPY, and the fastest at most two thirds of it', () => {
  const seconds = (way: typeof byKeys) => secondsOf(countOf(way(TRANSCRIPT)))
  const ours = [byQuickLine, byKeys, byMouse].map(seconds)
  const theirs = seconds(byLoopy)
  expect(Math.max(...ours)).toBeLessThan(theirs)
  expect(Math.min(...ours)).toBeLessThanOrEqual((2 / 3) * theirs)
})
