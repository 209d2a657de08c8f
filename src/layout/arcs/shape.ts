import { type Curve, headingAt, lengthOf, partOf, pointAt } from '../geometry/curve.ts'
import { MARKS } from '../look/style.ts'
import type { Arc, Point } from '../types.ts'

/** The line goes on this far under the arrowhead, px, so that no light shows between them. */
const UNDER_HEAD = 1
/** An arrowhead takes at most this share of a short arc. */
const HEAD_SHARE = 0.6

function round(value: number): string {
  const rounded = Math.round(value * 10) / 10
  return String(rounded === 0 ? 0 : rounded)
}

/** Share of the way at which the arrowhead begins. */
function headStart(arc: Arc): number {
  return 1 - Math.min(HEAD_SHARE, MARKS.headLength / Math.max(1e-6, lengthOf(arc)))
}

/** SVG path data of a curve, rounded to a tenth of a px. */
export function pathOf(curve: Curve, radius: number): string {
  const { from, to, sweep } = curve
  const start = `M${round(from.x)} ${round(from.y)}`
  if (!Number.isFinite(radius)) return `${start}L${round(to.x)} ${round(to.y)}`
  const flags = `${Math.abs(sweep) > Math.PI ? 1 : 0} ${sweep > 0 ? 1 : 0}`
  return `${start}A${round(radius)} ${round(radius)} 0 ${flags} ${round(to.x)} ${round(to.y)}`
}

/** SVG path data of a link's line: the arc as far as its arrowhead. */
export function linePath(arc: Arc): string {
  const end = Math.min(1, headStart(arc) + UNDER_HEAD / Math.max(1e-6, lengthOf(arc)))
  return pathOf(partOf(arc, 0, end), arc.radius)
}

/** The corners of an arc's arrowhead, tip first: its axis is the last stretch of the arc, so that line and head are one. */
export function headOf(arc: Arc): readonly [Point, Point, Point] {
  const base = pointAt(arc, headStart(arc))
  const length = Math.max(1e-6, Math.hypot(arc.to.x - base.x, arc.to.y - base.y))
  const x = (-(arc.to.y - base.y) / length) * MARKS.headHalfWidth
  const y = ((arc.to.x - base.x) / length) * MARKS.headHalfWidth
  return [arc.to, { x: base.x + x, y: base.y + y }, { x: base.x - x, y: base.y - y }]
}

/** The two strokes of a delay mark across an arc at share `t` of the way. */
export function delayStrokes(arc: Arc, t: number): readonly (readonly [Point, Point])[] {
  const share = MARKS.delayApart / 2 / Math.max(1e-6, lengthOf(arc))
  const heading = headingAt(arc, t)
  // Both strokes stand across the tangent of the place between them, so that they are parallel.
  const x = (-Math.sin(heading) * MARKS.delayStroke) / 2
  const y = (Math.cos(heading) * MARKS.delayStroke) / 2
  return [t - share, t + share].map((at) => {
    const foot = pointAt(arc, at)
    return [
      { x: foot.x + x, y: foot.y + y },
      { x: foot.x - x, y: foot.y - y },
    ] as const
  })
}
