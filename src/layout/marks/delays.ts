import { delayStrokes } from '../arcs/shape.ts'
import { distanceToBox } from '../geometry/box.ts'
import { lengthOf, pointAt } from '../geometry/curve.ts'
import { anyNear, type Field } from '../geometry/field.ts'
import { far } from '../geometry/near.ts'
import { MARKS } from '../look/style.ts'
import type { Arc, Box, LinkDrawing, Point } from '../types.ts'

/** Free room about a delay mark, px. */
const REACH = MARKS.delayStroke / 2 + 2
/** Shares of the way that are tried in turn. */
const TRIES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18]

/** What delay marks keep clear of. */
export interface DelayObstacles {
  readonly texts: Field<Box>
  readonly signs: Field<Point>
}

function isFree(x: number, y: number, { texts, signs }: DelayObstacles): boolean {
  const toSign = REACH + MARKS.signHalf
  const overText = (box: Box) => distanceToBox(box, x, y) < REACH
  const overSign = (sign: Point) => far(sign.x - x, sign.y - y) < toSign
  return (
    !anyNear(texts, x - REACH, y - REACH, x + REACH, y + REACH, overText) &&
    !anyNear(signs, x - toSign, y - toSign, x + toSign, y + toSign, overSign)
  )
}

/** The delay mark of an arc: at its middle, or as near to that as no text and no sign is in the way. */
export function placeDelay(arc: Arc, obstacles: DelayObstacles): LinkDrawing['delay'] {
  const length = lengthOf(arc)
  const free = TRIES.find((t) => {
    if (t !== 0.5 && (1 - t) * length < MARKS.headLength + MARKS.delayApart) return false
    const { x, y } = pointAt(arc, t)
    return isFree(x, y, obstacles)
  })
  return delayStrokes(arc, free ?? 0.5)
}
