import { expect, test } from 'vitest'
import { heldView } from './heldView.ts'

const PHONE = { width: 360, height: 480, foot: 0 }
const seen = { x: 0, y: 0, zoom: 0.24 }
const box = (width: number, height: number) => ({
  left: 100,
  top: 100,
  right: 100 + width,
  bottom: 100 + height,
})

test('a loop that is held on a telephone is shown with names of 13 px, in the middle', () => {
  const view = heldView([box(200, 150)], PHONE, seen, 15)
  expect(view.zoom * 15).toBeCloseTo(13)
  expect(view.x + 200 * view.zoom).toBeCloseTo(180)
})

test('one that is larger than the screen is shown whole, as large as there is room for', () => {
  const view = heldView([box(900, 500)], PHONE, seen, 15)
  expect(view.zoom).toBeLessThan(13 / 15)
  expect(view.zoom * 900).toBeGreaterThan(300)
  expect(view.zoom * 900).toBeLessThanOrEqual(360)
})

test('what can be read already stays as it is', () => {
  const large = { x: 5, y: 5, zoom: 1 }
  expect(heldView([box(200, 150)], PHONE, large, 15)).toBe(large)
})

test('a loop that could be read, but lies out of sight, is brought into what is free', () => {
  const low = { width: 360, height: 130, foot: 0 }
  const view = heldView([box(150, 80)], low, { x: 0, y: 0, zoom: 1 }, 15)
  expect(view.y + 180 * view.zoom).toBeLessThanOrEqual(low.height)
  expect(view.y + 100 * view.zoom).toBeGreaterThanOrEqual(0)
})

test('where a panel leaves little height, a loop is read in part rather than shown whole and tiny', () => {
  const low = { width: 320, height: 135 }
  const [first, far] = [box(120, 20), { left: 900, top: 700, right: 1000, bottom: 720 }] as const
  const view = heldView([first, far], low, seen, 15)
  expect(view.zoom * 15).toBeCloseTo(13)
  expect(view.x + 100 * view.zoom).toBeGreaterThanOrEqual(0)
  expect(view.y + 120 * view.zoom).toBeLessThanOrEqual(99)
  const high = heldView([first, far], { width: 320, height: 220 }, seen, 15)
  expect(high.x + 1000 * high.zoom).toBeLessThanOrEqual(320)
})
