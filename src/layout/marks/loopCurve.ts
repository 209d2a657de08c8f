import type { Curve } from '../geometry/curve.ts'
import { pointAt } from '../geometry/curve.ts'
import type { Box, Point } from '../types.ts'

/** The closed curve of a loop's arcs, centre to centre, as a polygon. */
export interface LoopCurve {
  readonly points: readonly Point[]
  readonly box: Box
  /** Area with sign, px²: positive when the loop turns clockwise on the screen. */
  readonly area: number
  /** Centre of gravity of the area, or the mean of the points when there is hardly any. */
  readonly centre: Point
}

const POINTS_AN_ARC = 10
/** Less area than this, px², has no centre of gravity to speak of. */
const HARDLY_ANY = 25

/** Joins whole arcs (see `curveWithBend`), in order of travel, to a polygon. */
export function loopCurve(arcs: readonly Curve[]): LoopCurve {
  const points: Point[] = []
  for (const arc of arcs)
    for (let step = 0; step < POINTS_AN_ARC; step++) points.push(pointAt(arc, step / POINTS_AN_ARC))
  const box = {
    left: Number.POSITIVE_INFINITY,
    top: Number.POSITIVE_INFINITY,
    right: Number.NEGATIVE_INFINITY,
    bottom: Number.NEGATIVE_INFINITY,
  }
  let area = 0
  let momentX = 0
  let momentY = 0
  let meanX = 0
  let meanY = 0
  const origin = points[0] ?? { x: 0, y: 0 }
  points.forEach((point, index) => {
    const next = points[(index + 1) % points.length] ?? point
    box.left = Math.min(box.left, point.x)
    box.right = Math.max(box.right, point.x)
    box.top = Math.min(box.top, point.y)
    box.bottom = Math.max(box.bottom, point.y)
    const x = point.x - origin.x
    const y = point.y - origin.y
    const nextX = next.x - origin.x
    const nextY = next.y - origin.y
    const cross = x * nextY - nextX * y
    area += cross / 2
    momentX += (x + nextX) * cross
    momentY += (y + nextY) * cross
    meanX += x / points.length
    meanY += y / points.length
  })
  const hasCentre = Math.abs(area) > HARDLY_ANY
  return {
    points,
    box,
    area,
    centre: {
      x: origin.x + (hasCentre ? momentX / (6 * area) : meanX),
      y: origin.y + (hasCentre ? momentY / (6 * area) : meanY),
    },
  }
}

/** Whether a point is inside a polygon, by how often a ray from it crosses the edges. */
export function isInside(points: readonly Point[], x: number, y: number): boolean {
  let inside = false
  let last = points[points.length - 1]
  for (const point of points) {
    if (last && point.y > y !== last.y > y) {
      const at = point.x + ((last.x - point.x) * (y - point.y)) / (last.y - point.y)
      if (x < at) inside = !inside
    }
    last = point
  }
  return inside
}
