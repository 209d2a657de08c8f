import { expect, test } from 'vitest'
import { fitted, revealing, type Seen } from './fit.ts'

const size = { width: 1000, height: 600 }
const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom })
const onScreen = (x: number, y: number, { x: dx, y: dy, zoom }: Seen) => [x * zoom + dx, y * zoom + dy]

test('a map is fitted whole and in the middle', () => {
  const seen = fitted(box(0, 0, 2000, 400), size)
  expect(onScreen(1000, 200, seen)).toEqual([500, 282])
  expect(onScreen(0, 0, seen)[0]).toBeGreaterThan(0)
  expect(onScreen(2000, 0, seen)[0]).toBeLessThan(1000)
})

test('64 px at the foot of the canvas stay free of what is fitted or brought into view, and 28 px elsewhere', () => {
  const tall = fitted(box(0, 0, 100, 3000), size)
  expect(onScreen(0, 0, tall)[1]).toBeCloseTo(28)
  expect(onScreen(0, 3000, tall)[1]).toBeCloseTo(600 - 64)
  const narrow = fitted(box(0, 0, 100, 3000), { width: 400, height: 600 })
  expect(onScreen(0, 3000, narrow)[1]).toBeCloseTo(600 - 110)
  const below = revealing(box(0, 560, 60, 580), size, { x: 100, y: 0, zoom: 1 })
  expect(onScreen(0, 580, below)[1]).toBe(600 - 64)
})

test('a small or empty map is not blown up', () => {
  expect(fitted(box(0, 0, 60, 20), size).zoom).toBe(1.25)
  expect(fitted(box(0, 0, 0, 0), size)).toEqual({ x: 500, y: 282, zoom: 1 })
})

test('revealing moves the view only as far as it must', () => {
  const seen = { x: 0, y: 0, zoom: 1 }
  expect(revealing(box(100, 100, 300, 200), size, seen)).toEqual(seen)
  const right = revealing(box(1100, 100, 1200, 200), size, seen)
  expect(right).toEqual({ x: 1000 - 28 - 1200, y: 0, zoom: 1 })
})

test('revealing what is larger than the canvas zooms out and shows all of it', () => {
  const seen = revealing(box(0, 0, 3000, 300), size, { x: 0, y: 0, zoom: 1 })
  const [left = 0] = onScreen(0, 0, seen)
  const [right = 0] = onScreen(3000, 0, seen)
  expect(seen.zoom).toBeLessThan(1)
  expect(left).toBeCloseTo(28)
  expect(right).toBeCloseTo(1000 - 28)
})

test('where next to nothing is free, as above the keyboard of a telephone on its side, nothing is made tiny to be seen whole', () => {
  const name = box(0, 0, 120, 40)
  const low = { width: 740, height: 20, foot: 0 }
  expect(revealing(name, low, { x: 0, y: 300, zoom: 0.4 }).zoom).toBe(0.4)
  expect(revealing(name, { ...low, height: 60 }, { x: 0, y: 300, zoom: 1 }).zoom).toBeLessThanOrEqual(1)
})
