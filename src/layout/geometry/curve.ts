import type { Point } from '../types.ts'

/**
 * Part of a circle from one point to another, told by its ends and the angle that it turns through (`sweep`, radians,
 * positive clockwise on the screen, 0 when straight, within ±2π). Unlike centre and radius this stays exact for flat arcs.
 */
export interface Curve {
  readonly from: Point
  readonly to: Point
  readonly sweep: number
}

/** Flatter than this is straight, radians: less than a tenth of a pixel in 2,000. */
const STRAIGHT = 1e-4

/** The whole arc from `from` to `to` with signed sagitta over chord `bend`, positive bowing to the right of travel. */
export function curveWithBend(from: Point, to: Point, bend: number): Curve {
  const sweep = -4 * Math.atan(2 * bend)
  return { from, to, sweep: Math.abs(sweep) < STRAIGHT ? 0 : sweep }
}

/** Signed sagitta over chord of a curve. */
export function bendOf(curve: Curve): number {
  return -Math.tan(curve.sweep / 4) / 2
}

/** Radius in px, Infinity when straight. */
export function radiusOf({ from, to, sweep }: Curve): number {
  if (sweep === 0) return Number.POSITIVE_INFINITY
  return Math.hypot(to.x - from.x, to.y - from.y) / (2 * Math.abs(Math.sin(sweep / 2)))
}

/** Length along the curve, px. */
export function lengthOf(curve: Curve): number {
  const { from, to, sweep } = curve
  return sweep === 0 ? Math.hypot(to.x - from.x, to.y - from.y) : Math.abs(sweep) * radiusOf(curve)
}

/** The point at share `t` of the way, 0 to 1. Beyond that the circle goes on. */
export function pointAt({ from, to, sweep }: Curve, t: number): Point {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const half = sweep / 2
  // The chord from the start to the point is the whole chord turned and shortened (inscribed angles).
  const share = sweep === 0 ? t : Math.sin(half * t) / Math.sin(half)
  const turn = -half * (1 - t)
  const cos = Math.cos(turn) * share
  const sin = Math.sin(turn) * share
  return { x: from.x + dx * cos - dy * sin, y: from.y + dx * sin + dy * cos }
}

/** Points along a curve from end to end, by which it is known how far it reaches. */
export function pointsAlong(curve: Curve): readonly Point[] {
  return ALONG.map((share) => pointAt(curve, share))
}

const ALONG = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1]

/** Direction of travel at share `t` of the way, radians, y down. */
export function headingAt({ from, to, sweep }: Curve, t: number): number {
  return Math.atan2(to.y - from.y, to.x - from.x) + sweep * (t - 0.5)
}

/** The part of a curve between two shares of the way, `start` < `end`. */
export function partOf(curve: Curve, start: number, end: number): Curve {
  return { from: pointAt(curve, start), to: pointAt(curve, end), sweep: curve.sweep * (end - start) }
}

/** Centre of the circle; null when straight. */
export function centreOf({ from, to, sweep }: Curve): Point | null {
  if (sweep === 0) return null
  const toCentre = 0.5 / Math.tan(sweep / 2)
  const dx = to.x - from.x
  const dy = to.y - from.y
  return { x: (from.x + to.x) / 2 - dy * toCentre, y: (from.y + to.y) / 2 + dx * toCentre }
}
