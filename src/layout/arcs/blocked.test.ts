import fc from 'fast-check'
import { expect, test } from 'vitest'
import { curveWithBend, pointAt } from '../geometry/curve.ts'
import { runsThrough } from '../quality/polyline.ts'
import type { Box, Point } from '../types.ts'
import { addBlocked, isAnyWithin, nearestFree } from './blocked.ts'

const PIECES = 400

function runsOver(from: Point, to: Point, bend: number, box: Box): boolean {
  const curve = curveWithBend(from, to, bend)
  const points = Array.from({ length: PIECES + 1 }, (_, at) => pointAt(curve, at / PIECES))
  return runsThrough(points, box)
}

const place = fc.record({ x: fc.integer({ min: -300, max: 300 }), y: fc.integer({ min: -300, max: 300 }) })
const size = fc.integer({ min: 8, max: 160 })

/** The box made larger by so many px on every side, or smaller. */
function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by }
}

function blockedBends(from: Point, to: Point, box: Box): readonly number[] {
  const spans: number[] = []
  addBlocked(spans, from, to, box, 0)
  return spans
}

test('the bends that a box blocks are those whose arcs run through it', () => {
  fc.assert(
    fc.property(place, place, place, size, size, (from, to, { x, y }, width, height) => {
      fc.pre(Math.hypot(to.x - from.x, to.y - from.y) > 20)
      const box = { left: x, top: y, right: x + width, bottom: y + height }
      for (let bend = -0.9; bend <= 0.9; bend += 0.05) {
        const isBlocked = isAnyWithin(blockedBends(from, to, box), bend, bend)
        // Arcs are taken for straight pieces here, so those within a pixel of an edge may be either.
        if (isBlocked) expect(runsOver(from, to, bend, grown(box, 1))).toBe(true)
        else expect(runsOver(from, to, bend, grown(box, -1))).toBe(false)
      }
    }),
    { numRuns: 150 },
  )
})

test('boxes before, behind and upon the chord', () => {
  const from = { x: 0, y: 0 }
  const to = { x: 200, y: 0 }
  const at = (x: number, y: number): Box => ({ left: x - 10, top: y - 10, right: x + 10, bottom: y + 10 })
  expect(blockedBends(from, to, at(100, 0))).toEqual([-0.05, 0.05].map((it) => expect.closeTo(it, 2)))
  expect(blockedBends(from, to, at(0, 0))).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])
  const [, left, right] = blockedBends(from, to, at(260, 0))
  expect(left).toBeLessThan(-0.9)
  expect(right).toBeGreaterThan(0.9)
})

test('the nearest free bend', () => {
  expect(nearestFree(0.1, [], -0.9, 0.9)).toBe(0.1)
  expect(nearestFree(0.1, [0, 0.3], -0.9, 0.9)).toBe(0)
  expect(nearestFree(0.1, [-0.3, 0.2], -0.9, 0.9)).toBe(0.2)
  // Rather the nearly straight one than one of more than half a circle.
  expect(nearestFree(0.4, [0.1, 0.65], -0.9, 0.9)).toBe(0.1)
  expect(nearestFree(0.4, [-0.9, 0.6, 0.6, 0.9], -0.9, 0.9)).toBe(0.6)
  expect(nearestFree(0.4, [-1, 1], -0.9, 0.9)).toBe(null)
  expect(nearestFree(0.8, [0.7, 1.2, 1.3, 1.4], -0.9, 0.9)).toBe(0.7)
})
