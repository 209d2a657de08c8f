import type { Box, Point } from '../types.ts'
import { type Curve, centreOf, radiusOf } from './curve.ts'

/** Length of a step, px: several times faster than `Math.hypot`, which guards against sizes that no map has. */
export function far(dx: number, dy: number): number {
  return Math.sqrt(dx * dx + dy * dy)
}

/** Whether a point of the curve's circle, or near it, lies on the curve's side of the chord: for a point of the circle, on the curve. */
export function onCurveSide({ from, to, sweep }: Curve, x: number, y: number): boolean {
  const cross = (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x)
  return sweep < 0 ? cross >= 0 : cross <= 0
}

/** Distance from a point to a straight stretch, px. */
function distanceToStretch(from: Point, to: Point, x: number, y: number): number {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const square = dx * dx + dy * dy
  const t = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / square))
  return far(x - from.x - t * dx, y - from.y - t * dy)
}

/** A curve made ready for being asked for distances often. */
export interface Round {
  readonly curve: Curve
  /** Centre and radius of the circle; null when straight. */
  readonly centre: Point | null
  readonly radius: number
  /** What the curve reaches. */
  readonly box: Box
}

/** Prepares a curve for `distanceTo`. */
export function roundOf(curve: Curve): Round {
  const centre = centreOf(curve)
  const radius = radiusOf(curve)
  let left = Math.min(curve.from.x, curve.to.x)
  let right = Math.max(curve.from.x, curve.to.x)
  let top = Math.min(curve.from.y, curve.to.y)
  let bottom = Math.max(curve.from.y, curve.to.y)
  if (centre) {
    if (onCurveSide(curve, centre.x - radius, centre.y)) left = centre.x - radius
    if (onCurveSide(curve, centre.x + radius, centre.y)) right = centre.x + radius
    if (onCurveSide(curve, centre.x, centre.y - radius)) top = centre.y - radius
    if (onCurveSide(curve, centre.x, centre.y + radius)) bottom = centre.y + radius
  }
  return { curve, centre, radius, box: { left, top, right, bottom } }
}

/** Distance from a point to a curve, px. */
export function distanceTo({ curve, centre, radius }: Round, x: number, y: number): number {
  if (!centre) return distanceToStretch(curve.from, curve.to, x, y)
  const fromCentre = far(x - centre.x, y - centre.y)
  const share = fromCentre === 0 ? 0 : radius / fromCentre
  if (
    fromCentre > 0 &&
    onCurveSide(curve, centre.x + (x - centre.x) * share, centre.y + (y - centre.y) * share)
  )
    return Math.abs(fromCentre - radius)
  const toStart = far(x - curve.from.x, y - curve.from.y)
  const toEnd = far(x - curve.to.x, y - curve.to.y)
  return Math.min(toStart, toEnd)
}
