import type { Box, Point } from '../types.ts'

/** A line of straight pieces from point to point. */
export interface Polyline {
  readonly points: readonly Point[]
  readonly box: Box
  /** px. */
  readonly length: number
}

/** The line through these points. */
export function polyline(points: readonly Point[]): Polyline {
  return { points, box: boxAround(points), length: lengthOf(points) }
}

/** The smallest box around points, or around those of them from `first` up to and without `end`. */
export function boxAround(points: readonly Point[], first = 0, end = points.length): Box {
  let left = Number.POSITIVE_INFINITY
  let top = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  let bottom = Number.NEGATIVE_INFINITY
  for (let at = first; at < end; at++) {
    const point = points[at]
    if (!point) break
    left = Math.min(left, point.x)
    top = Math.min(top, point.y)
    right = Math.max(right, point.x)
    bottom = Math.max(bottom, point.y)
  }
  return { left, top, right, bottom }
}

function lengthOf(points: readonly Point[]): number {
  let length = 0
  let from: Point | undefined
  for (const to of points) {
    if (from) length += distance(from, to)
    from = to
  }
  return length
}

/** The point so far along the line, px; its end where the line is shorter. */
export function pointAlong(points: readonly Point[], far: number): Point {
  let gone = 0
  let from: Point | undefined
  for (const to of points) {
    if (from) {
      const step = distance(from, to)
      if (gone + step >= far) {
        const share = step === 0 ? 0 : (far - gone) / step
        return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
      }
      gone += step
    }
    from = to
  }
  return from ?? { x: 0, y: 0 }
}

/** The point by which the line's middle is known: its middle corner, or half way along a single piece. */
export function middleOf(points: readonly Point[]): Point {
  const [from, to] = points
  if (points.length === 2 && from && to) return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  return points[points.length >> 1] ?? { x: 0, y: 0 }
}

/** How far two points are apart, px. */
export function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y)
}

/** Whether any piece of the line runs through the box. */
export function runsThrough(points: readonly Point[], box: Box): boolean {
  let from: Point | undefined
  for (const to of points) {
    if (from && pieceRunsThrough(from, to, box)) return true
    from = to
  }
  return false
}

/**
 * Whether a straight piece has more than a point in a box (Liang & Barsky 1984): the shares of the way at which it enters and leaves,
 * across and down, leave something between them. Along an edge counts.
 */
function pieceRunsThrough(from: Point, to: Point, box: Box): boolean {
  const dx = to.x - from.x
  const dy = to.y - from.y
  let enters = 0
  let leaves = 1
  if (dx === 0) {
    if (from.x < box.left || from.x > box.right) return false
  } else {
    const left = (box.left - from.x) / dx
    const right = (box.right - from.x) / dx
    enters = Math.max(enters, Math.min(left, right))
    leaves = Math.min(leaves, Math.max(left, right))
  }
  if (dy === 0) {
    if (from.y < box.top || from.y > box.bottom) return false
  } else {
    const top = (box.top - from.y) / dy
    const bottom = (box.bottom - from.y) / dy
    enters = Math.max(enters, Math.min(top, bottom))
    leaves = Math.min(leaves, Math.max(top, bottom))
  }
  return leaves > enters
}
