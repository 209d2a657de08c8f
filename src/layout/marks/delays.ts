import { delayStrokes } from '../arcs/shape.ts'
import { distanceToBox } from '../geometry/box.ts'
import { lengthOf, pointAt } from '../geometry/curve.ts'
import { anyNear, type Field } from '../geometry/field.ts'
import { far } from '../geometry/near.ts'
import { MARKS } from '../look/style.ts'
import type { Arc, Box, LinkDrawing, Point } from '../types.ts'

/** Free room about a delay mark, px. */
const REACH = MARKS.delayStroke / 2 + 2
const TO_SIGN = REACH + MARKS.signHalf
const TO_LOOP = REACH + MARKS.loopDiameter / 2
/** No delay mark depends on another farther than this from its own middle, px. */
export const DELAY_APART = 2 * REACH
/** Shares of the way that are tried in turn; where all are taken, the whole arc is in steps of so many px, but not in more than so many. */
const TRIES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18]
const STEP = 2
const MOST_STEPS = 200
/** What covering each of these costs. Of a lesser kind there may be several at a place. */
const OVER_TEXT = 1000
const OVER_LOOP = 100
const OVER_SIGN = 10
const OVER_DELAY = 1

/** What delay marks keep clear of. */
export interface DelayObstacles {
  readonly texts: Field<Box>
  readonly signs: Field<Point>
  /** Centres of the marks of loops. */
  readonly loops: readonly Point[]
}

/** Whether a delay mark drawn before stands too near to a place. */
export type HoldsDelay = (x: number, y: number) => boolean

function covered({ x, y }: Point, { texts, signs, loops }: DelayObstacles, holdsDelay: HoldsDelay): number {
  const overText = (box: Box) => distanceToBox(box, x, y) < REACH
  if (anyNear(texts, x - REACH, y - REACH, x + REACH, y + REACH, overText)) return OVER_TEXT
  const overSign = (sign: Point) => far(sign.x - x, sign.y - y) < TO_SIGN
  const bySign = anyNear(signs, x - TO_SIGN, y - TO_SIGN, x + TO_SIGN, y + TO_SIGN, overSign) ? OVER_SIGN : 0
  const byLoop = loops.some((loop) => far(loop.x - x, loop.y - y) < TO_LOOP) ? OVER_LOOP : 0
  return bySign + byLoop + (holdsDelay(x, y) ? OVER_DELAY : 0)
}

/** The shares of the way at which a mark may stand, the best first; all but the first leave the head alone. */
function* sharesOf(length: number): Generator<number> {
  const last = 1 - (MARKS.headLength + MARKS.delayApart) / Math.max(1e-6, length)
  for (const t of TRIES) if (t === 0.5 || t <= last) yield t
  const step = Math.max(STEP / Math.max(1e-6, length), 1 / MOST_STEPS)
  for (let away = step; away < 0.5; away += step) {
    if (0.5 - away <= last) yield 0.5 - away
    if (0.5 + away <= last) yield 0.5 + away
  }
}

/**
 * The delay mark of an arc: at its middle, or as near to that as no text, mark of a loop, sign and other delay is in the way. Where all of the arc is taken,
 * it covers what is least.
 */
export function placeDelay(
  arc: Arc,
  obstacles: DelayObstacles,
  holdsDelay: HoldsDelay,
): LinkDrawing['delay'] {
  let best = 0.5
  let least = Number.POSITIVE_INFINITY
  for (const t of sharesOf(lengthOf(arc))) {
    const cost = covered(pointAt(arc, t), obstacles, holdsDelay)
    if (cost >= least) continue
    best = t
    least = cost
    if (cost === 0) break
  }
  return delayStrokes(arc, best)
}

/** The middle of a delay mark: halfway between opposite ends of its two strokes. Null where there is none. */
export function middleOfDelay([one, other]: LinkDrawing['delay']): Point | null {
  if (!one || !other) return null
  return { x: (one[0].x + other[1].x) / 2, y: (one[0].y + other[1].y) / 2 }
}
