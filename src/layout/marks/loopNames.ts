import type { Line } from '../arcs/lines.ts'
import { around, boxAbout, distanceToBox, grow, overlap, sameBox } from '../geometry/box.ts'
import { anyNear } from '../geometry/field.ts'
import { distanceTo } from '../geometry/near.ts'
import { LARGER_MARK, LOOP_NAME_STYLE } from '../look/loopNameStyle.ts'
import { MARKS } from '../look/style.ts'
import { drawLoopName, type LoopNameWays, type SetLoopName } from '../text/drawLoopName.ts'
import type { Box, LoopMarkDrawing, LoopNameDrawing, MarkedLoop, Point } from '../types.ts'
import { anyIn, type Changed } from './loopMarks.ts'
import type { MarkObstacles } from './marks.ts'

/** Between a mark and its name, px. */
const GAP = 2
/** Kept free about a name, px: from words, from signs and arcs, and from the marks of other loops, so that it seems to be none of theirs. */
const CLEAR = { words: 3, lines: 3, marks: 7 } as const
/** How far along its mark a name may be moved, in its own widths. */
const NEAR_MIDDLE = [0, -0.25, 0.25]
const OFF_MIDDLE = [-0.42, 0.42]
/** Steps of a name round its mark, px, and, where its corner is nearest to it, the angles from right below it. */
const ROUND_STEP = 10
const CORNERS = [0, 22.5, 45, 67.5].map((degrees) => (degrees * Math.PI) / 180)
/** Steps along a name when it is asked how near an arc comes, px. */
const STEP = 6

/** What names of loops keep clear of besides marks and one another. */
export interface NameObstacles extends Omit<MarkObstacles, 'outlines'> {
  readonly groupNames: readonly Box[]
}

/** The drawing before, and where anything came, went or moved since. */
export interface NamesBefore {
  readonly marked: readonly MarkedLoop[]
  readonly marks: ReadonlyMap<string, LoopMarkDrawing>
  readonly changed: readonly Changed[]
}

/**
 * Writes the names of loops beside their marks: below, else above, else at a side, else anywhere round about it, at the first place where a name lies over nothing. Marks are drawn before, and do not move for a
 * name. Where there is no room for all of one its beginning is written, and where there is none for that it is left out, since a name that cannot be read helps nobody; those of loops marked
 * first come first. A mark stays the same object while its name does.
 */
export function nameLoops(
  marked: readonly MarkedLoop[],
  marks: ReadonlyMap<string, LoopMarkDrawing>,
  obstacles: NameObstacles,
  isLarge: boolean,
  before: NamesBefore | undefined,
): ReadonlyMap<string, LoopMarkDrawing> {
  const isNamed = marked.some(({ name }) => name) || [...marks.values()].some(({ name }) => name)
  if (!isNamed) return marks
  const changed = before && isAlike(marked, before.marked) ? changedWith(marks, before) : null
  const taken: Box[] = []
  const named = new Map<string, LoopMarkDrawing>()
  let isSame = true
  for (const { loop, name: wanted = '' } of marked) {
    const mark = marks.get(loop.key)
    if (mark === undefined) continue
    const ways = drawLoopName(wanted, isLarge)
    const old = mark.name
    const region = grow(regionOf(mark, [...ways.whole, ...ways.cut], isLarge), CLEAR.marks)
    const stays = changed !== null && !anyIn(changed, region)
    const found = stays ? old : freeName(mark, ways, { ...obstacles, marks, taken }, isLarge)
    const name = isAs(found, old) ? old : found
    if (name !== old) {
      isSame = false
      for (const each of [old, name]) if (each) changed?.push({ box: boxOf(each) })
    }
    if (name) taken.push(boxOf(name))
    named.set(loop.key, name === old ? mark : { ...mark, name })
  }
  return isSame ? marks : named
}

/** Whether the same loops are marked, in the same order and by the same names. */
function isAlike(now: readonly MarkedLoop[], before: readonly MarkedLoop[]): boolean {
  if (now === before) return true
  return (
    now.length === before.length &&
    now.every(({ loop, name }, at) => loop.key === before[at]?.loop.key && name === before[at]?.name)
  )
}

/** What changed, with where marks were and are that did. */
function changedWith(marks: ReadonlyMap<string, LoopMarkDrawing>, before: NamesBefore): Changed[] {
  const changed = [...before.changed]
  for (const key of new Set([...marks.keys(), ...before.marks.keys()])) {
    const [now, then] = [marks.get(key)?.centre, before.marks.get(key)?.centre]
    const isAlike = marks.get(key)?.clockwise === before.marks.get(key)?.clockwise
    if (isAlike && now?.x === then?.x && now?.y === then?.y) continue
    for (const centre of [now, then])
      if (centre) changed.push({ box: boxAbout(centre, 2 * MARKS.loopDiameter, 2 * MARKS.loopDiameter) })
  }
  return changed
}

function boxOf({ centre, width, height }: LoopNameDrawing): Box {
  return boxAbout(centre, width, height)
}

function isAs(one: LoopNameDrawing | undefined, other: LoopNameDrawing | undefined): boolean {
  if (one === undefined || other === undefined) return one === other
  return (
    one.size === other.size &&
    sameBox(boxOf(one), boxOf(other)) &&
    one.lines.length === other.lines.length &&
    one.lines.every((line, at) => line === other.lines[at])
  )
}

/** How far a mark reaches down, and up to the tip of its arrow, px. */
function reachOf(isLarge: boolean): { readonly down: number; readonly up: number } {
  const scale = isLarge ? LARGER_MARK : 1
  const down = ((MARKS.loopDiameter + MARKS.loopWidth) / 2) * scale
  return { down, up: down + MARKS.loopHeadHalfWidth * scale }
}

/** Where a mark stands and to which side of it the tip of its arrow is. */
type Turning = Pick<LoopMarkDrawing, 'centre' | 'clockwise'>

/** The places for a name, the best first. */
function* placesFor(
  { centre: { x, y }, clockwise }: Turning,
  ways: readonly SetLoopName[],
  isLarge: boolean,
): Generator<LoopNameDrawing> {
  const { down, up } = reachOf(isLarge)
  const row = function* (side: 1 | -1, shifts: readonly number[]): Generator<LoopNameDrawing> {
    for (const set of ways)
      for (const shift of shifts) {
        const away = (side > 0 ? down : up) + GAP + set.height / 2
        yield { ...set, centre: { x: x + shift * set.width, y: y + side * away } }
      }
  }
  yield* row(1, NEAR_MIDDLE)
  yield* row(-1, NEAR_MIDDLE)
  for (const set of ways)
    for (const side of [1, -1]) yield { ...set, centre: { x: x + side * (up + 2 * GAP + set.width / 2), y } }
  yield* row(1, OFF_MIDDLE)
  yield* row(-1, OFF_MIDDLE)
  // The tip of the arrow is above, on the side from which it comes.
  const tip = clockwise ? -1 : 1
  for (const set of ways)
    for (const side of [1, -1] as const)
      for (const hand of [1, -1] as const) {
        const isAtTip = side === -1 && hand === tip
        yield* roundAbout({ x, y }, set, [hand, side], {
          along: (side === 1 ? down : up) + GAP,
          round: (isAtTip ? up : down) + GAP,
        })
      }
}

/** The places in which a name just does not touch its mark: from right below or above it, with so much between `along` it, and then `round` a corner of the name to its side. */
function* roundAbout(
  { x, y }: Point,
  set: SetLoopName,
  [hand, side]: readonly [1 | -1, 1 | -1],
  away: { readonly along: number; readonly round: number },
): Generator<LoopNameDrawing> {
  const [across, along] = [set.width / 2, set.height / 2]
  const quarter: Point[] = []
  for (let dx = 0; dx < across; dx += ROUND_STEP) quarter.push({ x: dx, y: along + away.along })
  for (const angle of CORNERS)
    quarter.push({ x: across + Math.sin(angle) * away.round, y: along + Math.cos(angle) * away.round })
  for (let dy = along; dy > 0; dy -= ROUND_STEP) quarter.push({ x: across + away.round, y: dy })
  for (const at of quarter) yield { ...set, centre: { x: x + hand * at.x, y: y + side * at.y } }
}

/** All that the places for a name cover. */
function regionOf(mark: Turning, ways: readonly SetLoopName[], isLarge: boolean): Box {
  let region = boxAbout(mark.centre, 0, 0)
  for (const place of placesFor(mark, ways, isLarge)) region = around(region, boxOf(place))
  return region
}

interface Near extends NameObstacles {
  readonly marks: ReadonlyMap<string, LoopMarkDrawing>
  /** The names of other loops. */
  readonly taken: readonly Box[]
}

function freeName(
  mark: LoopMarkDrawing,
  ways: LoopNameWays,
  near: Near,
  isLarge: boolean,
): LoopNameDrawing | undefined {
  const fromMarks = reachOf(isLarge).up + CLEAR.marks
  for (const set of [ways.whole, ways.cut])
    for (const place of placesFor(mark, set, isLarge)) {
      const box = boxOf(place)
      const isOver = ({ key: other, centre: { x, y } }: LoopMarkDrawing) =>
        other !== mark.key && distanceToBox(box, x, y) < fromMarks
      if (isFree(box, near) && ![...near.marks.values()].some(isOver)) return place
    }
  return undefined
}

/** Whether a box lies over no word, sign or line. */
function isFree(box: Box, { texts, signs, lines, groupNames, taken }: Near): boolean {
  const wide = grow(box, CLEAR.words)
  const reach = grow(box, MARKS.signKnockOut + CLEAR.lines)
  const { left, top, right, bottom } = reach
  const isOver = (other: Box) => overlap(other, wide)
  if (groupNames.some(isOver) || taken.some(isOver)) return false
  if (anyNear(texts, left, top, right, bottom, isOver)) return false
  const isSignOver = ({ x, y }: Point) => distanceToBox(box, x, y) < MARKS.signKnockOut
  if (anyNear(signs, left, top, right, bottom, isSignOver)) return false
  return !anyNear(lines, left, top, right, bottom, (line) => isCrossed(box, line))
}

/** Whether an arc, or the strokes of its delay, comes to a box: asked along its middle, or that of each of its halves when it is high, in steps as long as the arc is away. */
function isCrossed({ left, top, right, bottom }: Box, { round, link }: Line): boolean {
  const clear = CLEAR.lines + (link.delay ? MARKS.delayStroke / 2 : 0)
  const rows = Math.max(1, Math.round((bottom - top) / LOOP_NAME_STYLE.lineHeight))
  const half = (bottom - top) / rows / 2
  // A point of the box is no farther from the nearest place that is asked.
  const least = Math.sqrt(half * half + (STEP / 2) ** 2) + clear
  for (let row = 0; row < rows; row++) {
    const y = top + (2 * row + 1) * half
    for (let x = left; ; x = Math.min(right, x)) {
      const away = distanceTo(round, x, y) - least
      if (away < 0) return true
      if (x >= right) break
      x += Math.max(STEP, away)
    }
  }
  return false
}
