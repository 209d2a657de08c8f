import { grow, holds } from '../geometry/box.ts'
import { edgeCuts } from '../geometry/clip.ts'
import {
  bendOf,
  type Curve,
  curveWithBend,
  headingAt,
  lengthOf,
  partOf,
  pointAt,
  radiusOf,
} from '../geometry/curve.ts'
import { MARKS } from '../look/style.ts'
import type { Arc, Box, Point } from '../types.ts'

/** The strongest bend that a person can give. */
const MOST_BEND = 0.9
/** A bend dragged below this, or a sagitta below this many px, becomes straight. */
const SNAP_BEND = 0.02
const SNAP_PX = 4
/** A visible part shorter than this, px, shows no direction. */
export const LEAST_LENGTH = 14
/** How far the boxes are shrunk, step by step, until enough of an arc between crowded names can be seen. */
export const SHRINK = [1, 0.75, 0.5, 0.25, 0] as const
const LOOP_RADIUS = 15
/** Half the opening of a loop over its own variable, radians. */
const LOOP_OPENING = 0.75

/** A curve as the arc of a link, with the place of its handle. */
export function toArc(curve: Curve, middle: Point): Arc {
  return {
    from: curve.from,
    to: curve.to,
    radius: radiusOf(curve),
    clockwise: curve.sweep > 0,
    large: Math.abs(curve.sweep) > Math.PI,
    sweep: curve.sweep,
    middle,
    heading: headingAt(curve, 1),
  }
}

/** The longest part that leaves the first box and next comes to the second; null when there is none. */
function between(whole: Curve, first: Box, last: Box): Curve | null {
  const cuts = [0, ...edgeCuts(whole, first), ...edgeCuts(whole, last), 1].sort((a, b) => a - b)
  let best: readonly [number, number] | null = null
  let left: number | null = null
  let comesFromFirst = true
  const keep = (start: number, end: number) => {
    if (!best || end - start > best[1] - best[0]) best = [start, end]
  }
  for (let index = 1; index < cuts.length; index++) {
    const start = cuts[index - 1] ?? 0
    const end = cuts[index] ?? 1
    if (end - start < 1e-9) continue
    const point = pointAt(whole, (start + end) / 2)
    const inFirst = holds(first, point)
    const inLast = holds(last, point)
    if (inFirst || inLast) {
      if (left !== null && inLast) keep(left, start)
      left = null
      comesFromFirst = inFirst
    } else if (left === null && comesFromFirst) left = start
  }
  if (left !== null) keep(left, 1)
  return best ? partOf(whole, best[0], best[1]) : null
}

/** The box shrunk about a point inside it. */
export function shrink(box: Box, centre: Point, share: number): Box {
  return {
    left: centre.x + (box.left - centre.x) * share,
    top: centre.y + (box.top - centre.y) * share,
    right: centre.x + (box.right - centre.x) * share,
    bottom: centre.y + (box.bottom - centre.y) * share,
  }
}

/** A link from a variable to itself: a small ring standing on the name. */
function ringAbove(centre: Point, box: Box): Arc {
  const bottom = box.top - MARKS.gap
  const half = LOOP_RADIUS * Math.sin(LOOP_OPENING)
  const curve: Curve = {
    from: { x: centre.x - half, y: bottom },
    to: { x: centre.x + half, y: bottom },
    sweep: 2 * (Math.PI - LOOP_OPENING),
  }
  return toArc(curve, pointAt(curve, 0.5))
}

/**
 * The arc of a link between two names: part of the circle through both centres with signed sagitta over chord `bend`
 * (positive bows to the right of travel), clipped 3 px outside both boxes. Names that touch or overlap still get an arc of some
 * length, over their edges. When both centres are one place, the arc is a ring above the box.
 */
export function arcBetween(from: Point, fromBox: Box, to: Point, toBox: Box, bend: number): Arc {
  return arcOfShare(from, fromBox, to, toBox, bend).arc
}

/** The same, and to what share the boxes were shrunk for it; null where that did not show enough of it. */
export function arcOfShare(
  from: Point,
  fromBox: Box,
  to: Point,
  toBox: Box,
  bend: number,
): { readonly arc: Arc; readonly share: number | null } {
  const chord = Math.hypot(to.x - from.x, to.y - from.y)
  if (chord < 1e-6) return { arc: ringAbove(from, fromBox), share: null }
  const whole = curveWithBend(from, to, Math.max(-MOST_BEND, Math.min(MOST_BEND, bend)))
  const middle = pointAt(whole, 0.5)
  const first = grow(fromBox, MARKS.gap)
  const last = grow(toBox, MARKS.gap)
  for (const share of SHRINK) {
    const visible = between(whole, shrink(first, from, share), shrink(last, to, share))
    if (visible && lengthOf(visible) >= LEAST_LENGTH) return { arc: toArc(visible, middle), share }
  }
  const longer = LEAST_LENGTH / chord
  const centre = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  const stretch = (point: Point): Point => ({
    x: centre.x + (point.x - centre.x) * longer,
    y: centre.y + (point.y - centre.y) * longer,
  })
  return { arc: toArc({ from: stretch(from), to: stretch(to), sweep: whole.sweep }, middle), share: null }
}

/**
 * The bend of the circle through `from`, `at` and `to`, as if `at` were the middle of the arc seen from the chord:
 * what dragging an arc by its middle to `at` makes of it. Nearly straight becomes straight; within ±0.9.
 */
export function bendThrough(from: Point, to: Point, at: Point): number {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const chord = Math.hypot(dx, dy)
  if (chord < 1e-6) return 0
  const toStart = { x: from.x - at.x, y: from.y - at.y }
  const toEnd = { x: to.x - at.x, y: to.y - at.y }
  // The angle at which the chord is seen from the point is the inscribed angle: half the arc on the far side.
  const cross = toStart.x * toEnd.y - toStart.y * toEnd.x
  const dot = toStart.x * toEnd.x + toStart.y * toEnd.y
  const inscribed = Math.atan2(Math.abs(cross), dot)
  const side = Math.sign(dx * (at.y - from.y) - dy * (at.x - from.x))
  const bend = side * bendOf({ from, to, sweep: -2 * (Math.PI - inscribed) })
  if (Math.abs(bend) < SNAP_BEND || Math.abs(bend) * chord < SNAP_PX) return 0
  return Math.max(-MOST_BEND, Math.min(MOST_BEND, bend))
}
