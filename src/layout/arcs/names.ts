import type { Id } from '../../model/index.ts'
import { holds, overlap, sameBox } from '../geometry/box.ts'
import { eachNear, type Field } from '../geometry/field.ts'
import { onCurveSide, type Round } from '../geometry/near.ts'
import type { Box, Point } from '../types.ts'

/** A name as links see it. */
export interface Name {
  readonly centre: Point
  readonly width: number
  readonly height: number
}

/** The names that links join, and all texts that they keep off. */
export interface Names {
  get(id: Id): Name | undefined
  readonly texts: Field<Box>
}

/** The boxes of texts that come to a region, but for those of a link's own ends. */
export function foreignBoxes(texts: Field<Box>, region: Box, own: readonly Box[]): readonly Box[] {
  const found: Box[] = []
  eachNear(texts, region, (box) => {
    if (overlap(box, region) && !own.some((end) => sameBox(end, box))) found.push(box)
  })
  return found
}

/** Whether a curve has a point in a box: it begins or ends there, or passes an edge. */
export function runsOver({ curve, centre, radius, box: reach }: Round, box: Box): boolean {
  if (!overlap(reach, box)) return false
  const { from, to } = curve
  if (holds(box, from) || holds(box, to)) return true
  const { left, top, right, bottom } = box
  if (!centre) {
    const [across, down] = [to.x - from.x, to.y - from.y]
    return (
      isWithin((left - from.x) / across, top, bottom, from.y, down) ||
      isWithin((right - from.x) / across, top, bottom, from.y, down) ||
      isWithin((top - from.y) / down, left, right, from.x, across) ||
      isWithin((bottom - from.y) / down, left, right, from.x, across)
    )
  }
  const square = radius * radius
  return (
    passesUpright(curve, centre, square, box, left) ||
    passesUpright(curve, centre, square, box, right) ||
    passesLevel(curve, centre, square, box, top) ||
    passesLevel(curve, centre, square, box, bottom)
  )
}

/** Whether a straight line, so far along, is on it and between two edges. */
function isWithin(share: number, low: number, high: number, start: number, step: number): boolean {
  return share >= 0 && share <= 1 && start + share * step >= low && start + share * step <= high
}

/** Whether an arc passes an upright edge of a box. */
function passesUpright(
  curve: Round['curve'],
  { x, y }: Point,
  square: number,
  box: Box,
  edge: number,
): boolean {
  const half = square - (edge - x) * (edge - x)
  if (half < 0) return false
  const root = Math.sqrt(half)
  return isPassed(curve, box, edge, y - root) || isPassed(curve, box, edge, y + root)
}

/** Whether an arc passes a level edge of a box. */
function passesLevel(
  curve: Round['curve'],
  { x, y }: Point,
  square: number,
  box: Box,
  edge: number,
): boolean {
  const half = square - (edge - y) * (edge - y)
  if (half < 0) return false
  const root = Math.sqrt(half)
  return isPassed(curve, box, x - root, edge) || isPassed(curve, box, x + root, edge)
}

function isPassed(curve: Round['curve'], { left, top, right, bottom }: Box, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom && onCurveSide(curve, x, y)
}
