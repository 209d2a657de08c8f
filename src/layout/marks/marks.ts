import type { Line } from '../arcs/lines.ts'
import { distanceToBox, grow, holds, overlap } from '../geometry/box.ts'
import { allNear, type Field } from '../geometry/field.ts'
import { distanceTo, far, type Round } from '../geometry/near.ts'
import { MARKS } from '../look/style.ts'
import type { Box, Point } from '../types.ts'
import { bestPlace, type Taste } from './bestPlace.ts'
import { isInside, type LoopCurve } from './loopCurve.ts'

const RADIUS = MARKS.loopDiameter / 2
/** Distance from a mark's centre at which other things leave it alone, px. */
const ROOM = RADIUS + 2
/** More room than this makes a place no better, px: then the middle of the loop counts. */
const ENOUGH = 34
/** What a px from the middle of the loop costs, in px of room. */
const FROM_MIDDLE = 0.05
/** How far outside a loop without room a mark may stand, px. */
const OUTSIDE = 44
const CROWDED_FROM_MIDDLE = 0.1
const OUTSIDE_COST = 6
/** How much a px may change the worth of a crowded place: what is in the way on one side, twice. */
const CROWDED_SLOPE = 6

/** What loop marks keep clear of. */
export interface MarkObstacles {
  readonly lines: Field<Line>
  readonly texts: Field<Box>
  readonly signs: Field<Point>
  /** Edges of the frames of groups, and their names: left where there is room elsewhere. */
  readonly outlines: readonly Box[]
}

/** The obstacles near one loop. */
interface Near {
  readonly rounds: Round[]
  readonly texts: Box[]
  readonly signs: readonly Point[]
  readonly marks: readonly Point[]
}

/** What a mark's place depends on reaches no farther than this. */
export function regionOf(loop: LoopCurve): Box {
  return grow(loop.box, OUTSIDE + ROOM + RADIUS)
}

/** Puts what was in the way first: it will often be in the way of the next place, which is mostly near. */
function toFront<T>(items: T[], index: number): void {
  const item = items[index]
  const first = items[0]
  if (item === undefined || first === undefined) return
  items[index] = first
  items[0] = item
}

/** Room at a place: distance to the nearest thing, as from the edge of a sign or mark. Gives up below `least`. */
function roomAt({ texts, marks, signs, rounds }: Near, x: number, y: number, least: number): number {
  let room = Number.POSITIVE_INFINITY
  for (let index = 0; index < texts.length; index++) {
    const box = texts[index]
    if (!box) break
    room = Math.min(room, distanceToBox(box, x, y))
    if (room < least) {
      toFront(texts, index)
      return room
    }
  }
  for (let index = 0; index < rounds.length; index++) {
    const round = rounds[index]
    if (!round) break
    const { left, top, right, bottom } = round.box
    if (x - room > right || x + room < left || y - room > bottom || y + room < top) continue
    room = Math.min(room, distanceTo(round, x, y))
    if (room < least) {
      toFront(rounds, index)
      return room
    }
  }
  for (const mark of marks) room = Math.min(room, far(x - mark.x, y - mark.y) - RADIUS)
  for (const sign of signs) room = Math.min(room, far(x - sign.x, y - sign.y) - MARKS.signHalf)
  return room
}

/** Room inside the loop; outside, how far it is to the loop at least, below zero. */
function freeTaste(loop: LoopCurve, near: Near): Taste {
  return {
    worth: (x, y, least) => {
      const inside = isInside(loop.points, x, y)
      if (!inside && least > 0) return -ENOUGH
      const room = roomAt(near, x, y, inside ? least : 0)
      return inside ? room : -Math.max(0, room)
    },
    enough: ENOUGH,
    slope: 1,
    fromMiddle: FROM_MIDDLE,
    middle: loop.centre,
  }
}

/** When nothing fits: rather over a line than over a sign, rather over that than over a mark or a text. */
function crowdedTaste(loop: LoopCurve, near: Near): Taste {
  const lacking = (room: number) => Math.max(0, RADIUS + 1 - room)
  return {
    worth: (x, y, least) => {
      let worth = isInside(loop.points, x, y) ? 0 : -OUTSIDE_COST
      for (const box of near.texts) worth -= 3 * lacking(distanceToBox(box, x, y))
      for (const mark of near.marks) worth -= 3 * lacking(far(x - mark.x, y - mark.y) - RADIUS)
      if (worth < least) return worth
      for (const sign of near.signs) worth -= lacking(far(x - sign.x, y - sign.y) - MARKS.signHalf)
      for (const round of near.rounds) {
        const { left, top, right, bottom } = round.box
        if (x - ROOM > right || x + ROOM < left || y - ROOM > bottom || y + ROOM < top) continue
        worth -= 0.3 * lacking(distanceTo(round, x, y))
      }
      return worth
    },
    enough: 0,
    slope: CROWDED_SLOPE,
    fromMiddle: CROWDED_FROM_MIDDLE,
    middle: loop.centre,
  }
}

/** The obstacles within so many px of a loop. */
function nearTo(loop: LoopCurve, reach: number, obstacles: MarkObstacles, marks: readonly Point[]): Near {
  const region = grow(loop.box, reach)
  return {
    rounds: allNear(obstacles.lines, region)
      .map((line) => line.round)
      .filter((round) => overlap(round.box, region)),
    texts: allNear(obstacles.texts, region).filter((box) => overlap(box, region)),
    signs: allNear(obstacles.signs, region).filter((sign) => holds(region, sign)),
    marks: marks.filter((mark) => holds(region, mark)),
  }
}

/**
 * Where a loop's mark stands: the middle of the largest free disc inside the loop, more than enough room counting no
 * more than nearness to the loop's middle. When no disc is large enough, the place with most room in or by the loop,
 * not over text if that can be. Off the frames of groups and their names where there is room for it. `marks` are the centres of marks placed before.
 */
export function placeMark(loop: LoopCurve, obstacles: MarkObstacles, marks: readonly Point[]): Point {
  const near = nearTo(loop, ENOUGH + RADIUS, obstacles, marks)
  const free = bestPlace(loop.box, freeTaste(loop, near))
  if (free.worth >= ROOM) return offOutlines(free, loop, near, obstacles.outlines)
  const crowd = nearTo(loop, OUTSIDE + ROOM + RADIUS, obstacles, marks)
  const { x, y } = bestPlace(grow(loop.box, OUTSIDE), crowdedTaste(loop, crowd))
  return { x, y }
}

/** A free place, or another that is free and off the outlines of groups where that lies on one. */
function offOutlines({ x, y }: Point, loop: LoopCurve, near: Near, outlines: readonly Box[]): Point {
  if (!outlines.some((box) => distanceToBox(box, x, y) < ROOM)) return { x, y }
  const region = grow(loop.box, ENOUGH + RADIUS)
  const texts = [...near.texts, ...outlines.filter((box) => overlap(box, region))]
  const off = bestPlace(loop.box, freeTaste(loop, { ...near, texts }))
  return off.worth >= ROOM ? { x: off.x, y: off.y } : { x, y }
}
