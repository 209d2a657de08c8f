import { expect, test } from 'vitest'
import { stability } from '../index.ts'

const before = [
  { x: 0, y: 0 },
  { x: 100, y: 30 },
  { x: 50, y: 80 },
]

test('a translation changes nothing', () => {
  const after = before.map(({ x, y }) => ({ x: x + 700, y: y - 20 }))
  const { move, order } = stability(before, after, 100)
  expect(move).toBeCloseTo(0, 9)
  expect(order).toBe(1)
})

test('two that change places turn their order, and each moves by the whole way', () => {
  const after = [before[1], before[0]].flatMap((place) => (place ? [place] : []))
  const { move, order } = stability(before.slice(0, 2), after, 10)
  expect(order).toBe(0)
  expect(move).toBeCloseTo(Math.hypot(100, 30) / 10, 9)
})

test('one of three that passes below another costs one of six orders', () => {
  const after = before.map((place, at) => (at === 1 ? { x: 100, y: 90 } : place))
  expect(stability(before, after, 100).order).toBeCloseTo(5 / 6, 9)
})

test('nothing, or a variable alone, is stable', () => {
  expect(stability([], [], 100)).toEqual({ move: 0, order: 1 })
  expect(stability([{ x: 1, y: 2 }], [{ x: 5, y: 6 }], 100)).toEqual({ move: 0, order: 1 })
})

test('a variable that is gone is a mistake of the caller', () => {
  expect(() => stability(before, before.slice(1), 100)).toThrow('variable 2')
})
