import { expect, test } from 'vitest'
import { between } from './glide.ts'

const size = { width: 800, height: 600 }
const from = { x: 0, y: 0, zoom: 1 }

test('a glide begins at one view and ends at the other', () => {
  const to = { x: -300, y: 120, zoom: 2 }
  expect(between(from, to, size, 0)).toEqual(from)
  expect(between(from, to, size, 1)).toBe(to)
})

test('moving without scaling is even', () => {
  expect(between(from, { x: 100, y: -40, zoom: 1 }, size, 0.25)).toEqual({ x: 25, y: -10, zoom: 1 })
})

test('while scaling about the middle of the screen its middle stays where it is', () => {
  const half = between(from, { x: -400, y: -300, zoom: 2 }, size, 0.5)
  expect((400 - half.x) / half.zoom).toBeCloseTo(400)
  expect((300 - half.y) / half.zoom).toBeCloseTo(300)
  expect(half.zoom).toBeCloseTo(4 / 3)
})
