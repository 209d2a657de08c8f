import { distanceToBox } from './box.ts'
import { lengthOf, pointAt } from './curve.ts'
import { anyNear, type Field } from './field.ts'
import { delayStrokes } from './shape.ts'
import { MARKS } from './style.ts'
import type { Arc, Box, LinkDrawing } from './types.ts'

/** Free room about a delay mark, px. */
const REACH = MARKS.delayStroke / 2 + 2
/** Shares of the way that are tried in turn. */
const TRIES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18]

/** The delay mark of an arc: at its middle, or as near to that as no text is in the way. */
export function placeDelay(arc: Arc, texts: Field<Box>): LinkDrawing['delay'] {
  const length = lengthOf(arc)
  const free = TRIES.find((t) => {
    if (t !== 0.5 && (1 - t) * length < MARKS.headLength + MARKS.delayApart) return false
    const { x, y } = pointAt(arc, t)
    const isOver = (box: Box) => distanceToBox(box, x, y) < REACH
    return !anyNear(texts, x - REACH, y - REACH, x + REACH, y + REACH, isOver)
  })
  return delayStrokes(arc, free ?? 0.5)
}
