import { grow, holds, overlap } from '../geometry/box.ts'
import { roundOf } from '../geometry/near.ts'
import { MARKS } from '../look/style.ts'
import type { Box, Point } from '../types.ts'
import { arcOfShare, LEAST_LENGTH, SHRINK, shrink } from './arc.ts'
import { addBlocked, addTurns, bendTo } from './blocked.ts'
import { runsOver } from './names.ts'

/** An arc keeps at least this far off a name, px. */
const TOUCH = 0.05
/** A bend keeps so far from the ends of the window in which it is, or stands in its middle. */
const INSET = 0.02
/** Windows narrower than this are none. */
const NARROWEST = 1e-6

/** Two ends, the bends that are taken, and what is in the way. */
export interface Sought {
  readonly from: Point
  readonly fromBox: Box
  readonly to: Point
  readonly toBox: Box
  readonly boxes: readonly Box[]
  /** Spans of bends that are not to be had, by turns low and high. */
  readonly taken: readonly number[]
  readonly wanted: number
  /** The least and the most bend that may be. */
  readonly range: readonly [number, number]
}

/**
 * The bend nearest to the one that is wanted whose arc, as far as it is seen, crosses no box; null when there is none. Boxes at the rims of the ends may
 * lie over a part of the arc that is hidden under these, so what is seen is asked. The answer changes only at bends whose arc passes a corner of a box, touches an edge, or comes to where
 * edges of two boxes meet; and where names stand so close that more or less of an arc is shown, which is looked for by halving. Between two such bends one arc tells of
 * all, so that no window is too narrow to be found.
 */
export function nearestSeenClear(sought: Sought): number | null {
  const { from, fromBox, to, toBox, taken, wanted, range } = sought
  const inTheWay = sought.boxes.map((box) => grow(box, TOUCH))
  const rims = [grow(fromBox, MARKS.gap), grow(toBox, MARKS.gap)] as const
  const isAtRim = (box: Box): boolean => rims.some((rim) => overlap(rim, box))
  const isShrunk = overlap(grow(rims[0], LEAST_LENGTH), grow(rims[1], LEAST_LENGTH))
  const blocked = [...taken]
  for (const box of inTheWay) if (!isAtRim(box)) addBlocked(blocked, from, to, box, 0)

  const shareOf = (bend: number): number | null => arcOfShare(from, fromBox, to, toBox, bend).share
  const isClear = (bend: number): boolean => {
    const round = roundOf(arcOfShare(from, fromBox, to, toBox, bend).arc)
    return !inTheWay.some((box) => runsOver(round, box))
  }

  const [least, most] = range
  const turns = [
    least,
    most,
    ...blocked,
    ...turningBends(sought, inTheWay.filter(isAtRim), rims, isShrunk ? SHRINK : [1]),
  ]
    .filter((bend) => bend >= least && bend <= most)
    .sort((a, b) => a - b)

  let best: number | null = null
  let nearest = Number.POSITIVE_INFINITY
  for (const window of freeWindows(turns, blocked, wanted)) {
    if (awayFrom(window, wanted) > nearest) break
    const parts: Window[] = []
    // Names that stand apart show the whole of every arc.
    if (isShrunk) addEven(parts, window[0], window[1], shareOf)
    else parts.push(window)
    for (const [low, high] of parts) {
      const inset = Math.min(INSET, (high - low) / 2)
      const bend = Math.min(Math.max(wanted, low + inset), high - inset)
      const away = Math.abs(bend - wanted)
      const isNearer = away < nearest || (away === nearest && best !== null && bend < best)
      if (!isNearer || !isClear(bend)) continue
      best = bend
      nearest = away
    }
  }
  return best
}

type Window = readonly [low: number, high: number]

/** How far a bend is from the nearest in a window, at least. */
function awayFrom([low, high]: Window, bend: number): number {
  return Math.max(0, low - bend, bend - high)
}

/** The windows between turns, in rising order, that lie in no span, nearest first: what lies beyond one that is clear need not be looked at. */
function freeWindows(turns: readonly number[], blocked: readonly number[], wanted: number): Window[] {
  const windows: Window[] = []
  const spans = inRisingOrder(blocked)
  let begun = 0
  let covered = Number.NEGATIVE_INFINITY
  turns.forEach((high, at) => {
    const low = turns[at - 1]
    if (low === undefined || high - low <= NARROWEST) return
    const middle = (low + high) / 2
    for (let span = spans[begun]; span && span[0] < middle; span = spans[++begun])
      covered = Math.max(covered, span[1])
    if (covered <= middle) windows.push([low, high])
  })
  return windows.sort((one, other) => awayFrom(one, wanted) - awayFrom(other, wanted))
}

function inRisingOrder(blocked: readonly number[]): Window[] {
  const spans: Window[] = []
  for (let at = 0; at < blocked.length; at += 2) spans.push([blocked[at] ?? 0, blocked[at + 1] ?? 0])
  // Two without a beginning have no difference.
  return spans.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
}

/** Bends at which what is seen of an arc may begin or cease to cross one of these boxes. */
function turningBends(
  { from, to }: Sought,
  boxes: readonly Box[],
  rims: readonly [first: Box, last: Box],
  shares: readonly number[],
): number[] {
  const bends: number[] = []
  const addMeeting = (one: Box, other: Box): void => {
    for (const [upright, level] of [
      [one, other],
      [other, one],
    ] as const)
      for (const x of [upright.left, upright.right])
        for (const y of [level.top, level.bottom])
          if (holds(upright, { x, y }) && holds(level, { x, y })) bends.push(bendTo(from, to, x, y))
  }
  for (const share of shares) {
    const first = shrink(rims[0], from, share)
    const last = shrink(rims[1], to, share)
    addTurns(bends, from, to, first)
    addTurns(bends, from, to, last)
    addMeeting(first, last)
    for (const box of boxes) {
      addMeeting(box, first)
      addMeeting(box, last)
    }
  }
  for (const box of boxes) addTurns(bends, from, to, box)
  return bends
}

/** Adds the parts of a window in each of which as much of the arcs is shown. */
function addEven(
  windows: Window[],
  low: number,
  high: number,
  shareOf: (bend: number) => number | null,
): void {
  const edge = Math.min(NARROWEST, (high - low) / 4)
  const middle = (low + high) / 2
  const share = shareOf(middle)
  const isEven = shareOf(low + edge) === share && shareOf(high - edge) === share
  if (isEven || high - low < 2 * NARROWEST) windows.push([low, high])
  else {
    addEven(windows, low, middle, shareOf)
    addEven(windows, middle, high, shareOf)
  }
}
