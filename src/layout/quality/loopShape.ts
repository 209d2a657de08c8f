import type { Point } from '../types.ts'
import { distance } from './polyline.ts'
import { halfTurnOrLess, type WholeArc } from './wholeArc.ts'

/** How a loop looks as a closed curve. */
export interface LoopShape {
  /** Isoperimetric quotient, area times 4π over the square of the way around: 1 is a circle, 0 has no inside. */
  readonly roundness: number
  /** Share of its turning that goes one way; 0 when it does not go around exactly once. */
  readonly oneWay: number
}

/** Corners that stand for one arc of a loop. */
const CORNERS_AN_ARC = 12
/** The turning of a loop that goes around once may be so far from a full turn, radians. */
const FULL_TURN_WITHIN = 0.5

/** The corners that stand for an arc in the curve of its loops: from its begin on, its end left to the next arc. */
export function cornersOf(arc: WholeArc): readonly Point[] {
  return Array.from({ length: CORNERS_AN_ARC }, (_, at) => arc(at / CORNERS_AN_ARC))
}

/** Measures a closed curve by its corners in order of travel. */
export function loopShape(corners: readonly Point[]): LoopShape {
  let area = 0
  let way = 0
  let turning = 0
  let allTurning = 0
  const first = corners[0] ?? { x: 0, y: 0 }
  let headingBefore = headingAlong(corners[corners.length - 1] ?? first, first)
  corners.forEach((corner, at) => {
    const next = corners[at + 1] ?? first
    area += corner.x * next.y - next.x * corner.y
    way += distance(corner, next)
    const heading = headingAlong(corner, next)
    const turn = halfTurnOrLess(heading - headingBefore)
    turning += turn
    allTurning += Math.abs(turn)
    headingBefore = heading
  })
  const roundness = way === 0 ? 0 : Math.min(1, (4 * Math.PI * (Math.abs(area) / 2)) / (way * way))
  const goesAroundOnce = Math.abs(Math.abs(turning) - 2 * Math.PI) < FULL_TURN_WITHIN
  const oneWay = goesAroundOnce ? Math.min(1, Math.abs(turning) / allTurning) : 0
  return { roundness, oneWay }
}

function headingAlong(from: Point, to: Point): number {
  return Math.atan2(to.y - from.y, to.x - from.x)
}
