import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitted, type Seen, type Size } from '../fit.ts'
import { staying } from './staying.ts'

const box = (left: number, top: number, width = 100, height = 20) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})
const WIDE: Size = { width: 1000, height: 600 }
const NARROW: Size = { width: 680, height: 600 }
const THINGS = [box(0, 0), box(400, 300), box(800, 500)]
const MAP = { bounds: box(0, 0, 900, 520), things: THINGS }

test('what was fitted is fitted again: on a narrower canvas, and on a telephone that is turned', () => {
  for (const [size, next] of [
    [WIDE, NARROW],
    [WIDE, { width: 700, height: 1100 }],
    [
      { width: 360, height: 620, foot: 0 },
      { width: 740, height: 270, foot: 0 },
    ],
  ] as const)
    expect(staying({ seen: fitted(MAP.bounds, size), size }, next, MAP)).toEqual(fitted(MAP.bounds, next))
})

test('what still is in view is not moved, and what a panel would cover comes along', () => {
  const seen: Seen = { x: 10, y: 10, zoom: 1 }
  expect(staying({ seen, size: WIDE }, NARROW, { ...MAP, things: THINGS.slice(0, 2) })).toEqual(seen)
  const moved = staying({ seen, size: WIDE }, NARROW, { ...MAP, things: THINGS.slice(1) })
  expect(moved.zoom).toBe(1)
  expect(moved.x + 900).toBeLessThanOrEqual(680)
})

test('what was not in view does not count', () => {
  const seen: Seen = { x: -350, y: 10, zoom: 1 }
  const moved = staying({ seen, size: WIDE }, NARROW, MAP)
  expect(moved).toEqual(seen)
})

test('the middle stays where nothing was in view', () => {
  const seen: Seen = { x: 5000, y: 5000, zoom: 1 }
  expect(staying({ seen, size: WIDE }, NARROW, MAP)).toEqual({ x: 4840, y: 5000, zoom: 1 })
})

test('whatever was wholly in view is so in a canvas of any size, and is as it was when that is', () => {
  const place = fc.integer({ min: -2000, max: 2000 })
  const size = fc.record({
    width: fc.integer({ min: 200, max: 2000 }),
    height: fc.integer({ min: 150, max: 1400 }),
  })
  const seenBy = fc.record({ x: place, y: place, zoom: fc.double({ min: 0.2, max: 3, noNaN: true }) })
  const things = fc.array(
    fc.tuple(place, place).map(([left, top]) => box(left, top)),
    { minLength: 1, maxLength: 12 },
  )
  fc.assert(
    fc.property(things, seenBy, size, size, (all, seen, before, after) => {
      const bounds = box(-2000, -2000, 4100, 4020)
      const stood = { seen, size: before }
      const map = { bounds, things: all }
      expect(staying(stood, before, map)).toBe(seen)
      const next = staying(stood, after, map)
      // In view before is what is wholly so; after it a hundredth of a pixel is left to reckoning.
      const isIn = (it: (typeof all)[number], at: Seen, { width, height }: Size, slack: number): boolean =>
        at.x + it.left * at.zoom >= -slack &&
        at.y + it.top * at.zoom >= -slack &&
        at.x + it.right * at.zoom <= width + slack &&
        at.y + it.bottom * at.zoom <= height + slack
      for (const it of all)
        if (isIn(it, seen, before, 0) && next.zoom > 0.051) expect(isIn(it, next, after, 0.01)).toBe(true)
    }),
  )
})
