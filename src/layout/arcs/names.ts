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
    const passes = (share: number, low: number, high: number, start: number, step: number): boolean =>
      share >= 0 && share <= 1 && start + share * step >= low && start + share * step <= high
    return (
      passes((left - from.x) / across, top, bottom, from.y, down) ||
      passes((right - from.x) / across, top, bottom, from.y, down) ||
      passes((top - from.y) / down, left, right, from.x, across) ||
      passes((bottom - from.y) / down, left, right, from.x, across)
    )
  }
  const { x, y } = centre
  const square = radius * radius
  const isPassed = (px: number, py: number): boolean =>
    px >= left && px <= right && py >= top && py <= bottom && onCurveSide(curve, px, py)
  const passesUpright = (edge: number): boolean => {
    const half = square - (edge - x) * (edge - x)
    if (half < 0) return false
    const root = Math.sqrt(half)
    return isPassed(edge, y - root) || isPassed(edge, y + root)
  }
  const passesLevel = (edge: number): boolean => {
    const half = square - (edge - y) * (edge - y)
    if (half < 0) return false
    const root = Math.sqrt(half)
    return isPassed(x - root, edge) || isPassed(x + root, edge)
  }
  return passesUpright(left) || passesUpright(right) || passesLevel(top) || passesLevel(bottom)
}
