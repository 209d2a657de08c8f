import type { ById, Group, Id } from '../../model/index.ts'
import type { Line } from '../arcs/lines.ts'
import { around, boxAbout, overlap, sameBox } from '../geometry/box.ts'
import { allNear, type Field } from '../geometry/field.ts'
import { distanceTo, type Round } from '../geometry/near.ts'
import { MARKS } from '../look/style.ts'
import { measureText } from '../text/measure.ts'
import type { Box, GroupDrawing, Point } from '../types.ts'

/** Between a group's box and its name above or below it, px. */
const NAME_GAP = 5
/** How far the letters of a name reach above its line, as a share of its size. */
const ASCENT = 0.75
/** So many places along the frame are tried besides the first. */
const PLACES = 8
/** What covering a name costs, and standing below the frame beside one; a line or a sign costs 1. */
const OVER_NAME = 10
const IN_ROW = 9
/** On the projector names of groups are larger, by so much at most. */
const LARGER = 1.16

/** What is drawn that a group's name is not to cover. */
interface There {
  readonly texts: Field<Box>
  readonly lines: Field<Line>
  readonly signs: Field<Point | undefined>
}

/** Groups in their frames, by id. The name of a group stands above its frame, or below it, where it covers no other name. */
export function drawGroups(
  groups: ById<Group>,
  frames: ReadonlyMap<Id, Box>,
  there: There,
  previous: ReadonlyMap<Id, GroupDrawing> | undefined,
): ReadonlyMap<Id, GroupDrawing> {
  const drawings = new Map<Id, GroupDrawing>()
  const taken: Box[] = []
  for (const [id, box] of frames) {
    const place = placeName(box, groups[id]?.name ?? '', there, taken)
    const old = previous?.get(id)
    const isAsBefore = old && sameBox(old.box, box) && old.name.x === place.x && old.name.y === place.y
    drawings.set(id, isAsBefore ? old : { id, box, name: place })
  }
  const same = previous?.size === drawings.size && [...drawings].every(([id, it]) => previous.get(id) === it)
  return same && previous ? previous : drawings
}

/** The first place for a group's name of those that cover least of what is there: names before all, then lines and signs. It is taken then. */
function placeName(box: Box, name: string, there: There, taken: Box[]): Point {
  const width = name.trim() === '' ? 0 : LARGER * widthOf(name)
  const above = box.top - NAME_GAP
  const below = box.bottom + NAME_GAP + LARGER * ASCENT * MARKS.groupNameSize
  const first = { x: box.left + 2, y: above }
  if (width === 0) return first
  const room = Math.max(0, box.right - box.left - 4 - width)
  let best = first
  let least = Number.POSITIVE_INFINITY
  for (const y of [above, below]) {
    const shared = y === below && sharesRow(box, reachOf({ x: first.x, y }, width), there) ? IN_ROW : 0
    for (let place = 0; place <= PLACES && shared < least; place++) {
      const at = { x: first.x + (room * place) / PLACES, y }
      const covered = shared + coveredBy(reachOf(at, width), there, taken)
      if (covered < least) {
        least = covered
        best = at
      }
    }
  }
  taken.push(reachOf(best, width))
  return best
}

/** Whether a name stands in the row below a frame in which the group's name would be written: it would seem to be within the group. */
function sharesRow(box: Box, reach: Box, { texts }: There): boolean {
  const row = {
    left: box.left,
    top: box.bottom,
    right: Math.max(box.right, reach.right),
    bottom: reach.bottom,
  }
  return allNear(texts, row).some((each) => overlap(each, row))
}

function coveredBy(reach: Box, { texts, lines, signs }: There, taken: readonly Box[]): number {
  const names = [...allNear(texts, reach), ...taken].filter((each) => overlap(each, reach)).length
  const arcs = allNear(lines, reach).filter(({ round }) => isCrossed(reach, round)).length
  const dots = allNear(signs, reach).filter(
    (sign) => sign && overlap(boxAbout(sign, 2 * MARKS.signHalf, 2 * MARKS.signHalf), reach),
  ).length
  return OVER_NAME * names + arcs + dots
}

/** Whether a line runs through a box as flat as a name is. */
function isCrossed({ left, top, right, bottom }: Box, round: Round): boolean {
  const half = (bottom - top) / 2
  const steps = Math.max(1, Math.ceil((right - left) / half))
  return Array.from({ length: steps + 1 }, (_, at) => left + ((right - left) * at) / steps).some(
    (x) => distanceTo(round, x, top + half) < half,
  )
}

function reachOf({ x, y }: Point, width: number): Box {
  return { left: x, top: y - LARGER * ASCENT * MARKS.groupNameSize, right: x + width, bottom: y + 4 }
}

function widthOf(name: string): number {
  return measureText(name, MARKS.groupNameSize, MARKS.groupNameWeight)
}

/** The boxes that the names of groups fill, of those that have one. */
export function groupNameBoxes(drawings: ReadonlyMap<Id, GroupDrawing>, groups: ById<Group>): Box[] {
  return [...drawings.values()].flatMap(({ id, name: at }) => {
    const name = groups[id]?.name ?? ''
    return name.trim() === '' ? [] : [reachOf(at, LARGER * widthOf(name))]
  })
}

/** A group's box together with its name. */
export function groupReach({ box, name: { x, y } }: GroupDrawing, name: string): Box {
  if (name.trim() === '') return box
  const top = y - MARKS.groupNameSize
  // Below its line a name reaches no farther than what is kept free of it.
  return around(box, { left: x, top, right: x + widthOf(name), bottom: y > box.bottom ? y + 4 : y })
}
