import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boxAbout, distanceToBox, grow, holds, overlap } from '../geometry/box.ts'
import { curveWithBend, headingAt, lengthOf, pointAt } from '../geometry/curve.ts'
import { distanceTo, roundOf } from '../geometry/near.ts'
import { MARKS } from '../look/style.ts'
import type { Point } from '../types.ts'
import { arcBetween, bendThrough } from './arc.ts'

const coordinate = fc.integer({ min: -900, max: 900 })
const aPoint = fc.record({ x: coordinate, y: coordinate })
const aBend = fc.double({ min: -0.9, max: 0.9, noNaN: true })
const aSize = fc.record({
  width: fc.integer({ min: 16, max: 160 }),
  height: fc.integer({ min: 19, max: 76 }),
})
const ends = fc
  .record({ from: aPoint, to: aPoint, fromSize: aSize, toSize: aSize, bend: aBend })
  .map(({ fromSize, toSize, ...rest }) => ({
    ...rest,
    fromBox: boxAbout(rest.from, fromSize.width, fromSize.height),
    toBox: boxAbout(rest.to, toSize.width, toSize.height),
  }))

function apart(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

test('a positive bend bows to the right of travel', () => {
  const arc = arcBetween(
    { x: 0, y: 0 },
    boxAbout({ x: 0, y: 0 }, 20, 20),
    { x: 200, y: 0 },
    boxAbout({ x: 200, y: 0 }, 20, 20),
    0.25,
  )
  expect(arc.middle.x).toBeCloseTo(100)
  expect(arc.middle.y).toBeCloseTo(50)
  expect(arc.clockwise).toBe(false)
})

test('the whole arc has its sagitta at the middle and is one circle', () => {
  fc.assert(
    fc.property(aPoint, aPoint, aBend, (from, to, bend) => {
      const chord = apart(from, to)
      fc.pre(chord > 1)
      const curve = curveWithBend(from, to, bend)
      const middle = pointAt(curve, 0.5)
      expect(apart(middle, { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 })).toBeCloseTo(
        Math.abs(bend) * chord,
        1,
      )
      const { centre, radius } = roundOf(curve)
      if (centre)
        for (const t of [0, 0.3, 0.8, 1]) expect(apart(pointAt(curve, t), centre) / radius).toBeCloseTo(1, 5)
    }),
  )
})

test('arcs begin and end 3 px outside the boxes, on the circle through both centres', () => {
  fc.assert(
    fc.property(ends, ({ from, to, fromBox, toBox, bend }) => {
      fc.pre(!overlap(grow(fromBox, 30), grow(toBox, 30)))
      const arc = arcBetween(from, fromBox, to, toBox, bend)
      const whole = roundOf(curveWithBend(from, to, bend))
      fc.pre(lengthOf(arc) > 15)
      expect(distanceToBox(grow(fromBox, MARKS.gap), arc.from.x, arc.from.y)).toBeCloseTo(0, 3)
      expect(distanceToBox(grow(toBox, MARKS.gap), arc.to.x, arc.to.y)).toBeCloseTo(0, 3)
      for (const t of [0, 0.25, 0.5, 0.75, 1]) {
        const point = pointAt(arc, t)
        expect(distanceTo(whole, point.x, point.y)).toBeLessThan(0.01)
        if (t > 0 && t < 1) expect(holds(fromBox, point) || holds(toBox, point)).toBe(false)
      }
      const before = pointAt(arc, 1 - 1e-4)
      const heading = Math.atan2(arc.to.y - before.y, arc.to.x - before.x)
      expect(Math.cos(heading - arc.heading)).toBeGreaterThan(0.9999)
    }),
  )
})

test('names that touch or overlap still get an arc of some length', () => {
  fc.assert(
    fc.property(
      ends,
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 0, max: 40 }),
      ({ from, fromBox, bend }, dx, dy) => {
        const to = { x: from.x + dx, y: from.y + dy }
        const arc = arcBetween(from, fromBox, to, boxAbout(to, 100, 38), bend)
        expect(apart(arc.from, arc.to)).toBeGreaterThan(4)
        expect(Number.isFinite(arc.heading + arc.from.x + arc.to.y + arc.middle.x)).toBe(true)
      },
    ),
  )
})

test('a link from a variable to itself is a ring above its name', () => {
  const box = boxAbout({ x: 10, y: 10 }, 80, 38)
  const arc = arcBetween({ x: 10, y: 10 }, box, { x: 10, y: 10 }, box, 0)
  expect(arc.large).toBe(true)
  expect(arc.middle.y).toBeLessThan(box.top - 20)
  expect(arc.from.y).toBeCloseTo(box.top - MARKS.gap)
  expect(Math.sin(headingAt(arc, 1))).toBeGreaterThan(0)
})

test('dragging the middle gives back the bend', () => {
  fc.assert(
    fc.property(aPoint, aPoint, aBend, (from, to, bend) => {
      const chord = apart(from, to)
      fc.pre(chord > 20 && Math.abs(bend) > 0.03 && Math.abs(bend) * chord > 5)
      expect(bendThrough(from, to, pointAt(curveWithBend(from, to, bend), 0.5))).toBeCloseTo(bend, 6)
      expect(bendThrough(from, to, pointAt(curveWithBend(from, to, bend), 0.3))).toBeCloseTo(bend, 6)
    }),
  )
})

test('a drag to the chord snaps to straight, and a far one stays within 0.9', () => {
  expect(bendThrough({ x: 0, y: 0 }, { x: 200, y: 0 }, { x: 90, y: 3 })).toBe(0)
  expect(bendThrough({ x: 0, y: 0 }, { x: 200, y: 0 }, { x: 100, y: -900 })).toBe(-0.9)
  expect(bendThrough({ x: 5, y: 5 }, { x: 5, y: 5 }, { x: 9, y: 9 })).toBe(0)
})
