import { type ById, type Group, type Id, inOrder, type Variable } from '../../model/index.ts'
import { around, grow, overlap, sameBox } from '../geometry/box.ts'
import { MARKS } from '../look/style.ts'
import { measureText } from '../text/measure.ts'
import { boxOf } from '../text/texts.ts'
import type { Box, GroupDrawing, Point, TextDrawing } from '../types.ts'

/** Between a group's box and its name above or below it, px. */
const NAME_GAP = 5
/** How far the letters of a name reach above its line, as a share of its size. */
const ASCENT = 0.75
/** On the projector names of groups are larger, by so much at most. */
const LARGER = 1.16

/**
 * Boxes around the names of each group's members, with some room; groups without members are not drawn. The name of a group stands above its box, or below it, where it covers no other
 * name.
 */
export function drawGroups(
  groups: ById<Group>,
  variables: ById<Variable>,
  texts: ReadonlyMap<Id, TextDrawing>,
  labels: ReadonlyMap<Id, TextDrawing>,
  previous: ReadonlyMap<Id, GroupDrawing> | undefined,
): ReadonlyMap<Id, GroupDrawing> {
  const boxes = new Map<Id, Box>()
  for (const group of inOrder(groups)) boxes.set(group.id, NOTHING)
  if (boxes.size > 0)
    for (const text of texts.values()) {
      const group = variables[text.id]?.group ?? ''
      const box = boxes.get(group)
      if (box) boxes.set(group, box === NOTHING ? boxOf(text) : around(box, boxOf(text)))
    }
  const drawings = new Map<Id, GroupDrawing>()
  const taken = boxes.size > 0 ? [...texts.values(), ...labels.values()].map(boxOf) : []
  for (const [id, members] of boxes) {
    if (members === NOTHING) continue
    const box = grow(members, MARKS.groupPadding)
    const place = placeName(box, groups[id]?.name ?? '', taken)
    const old = previous?.get(id)
    const isAsBefore = old && sameBox(old.box, box) && old.name.x === place.x && old.name.y === place.y
    drawings.set(id, isAsBefore ? old : { id, box, name: place })
  }
  const same = previous?.size === drawings.size && [...drawings].every(([id, it]) => previous.get(id) === it)
  return same && previous ? previous : drawings
}

const NOTHING: Box = { left: 0, top: 0, right: 0, bottom: 0 }

/** The first place for a group's name of those that cover least of what is there; it is taken then. */
function placeName(box: Box, name: string, taken: Box[]): Point {
  const width = name.trim() === '' ? 0 : LARGER * widthOf(name)
  const above = box.top - NAME_GAP
  const below = box.bottom + NAME_GAP + LARGER * ASCENT * MARKS.groupNameSize
  const [left, right] = [box.left + 2, box.right - 2 - width]
  const first = { x: left, y: above }
  if (width === 0) return first
  let best = first
  let least = Number.POSITIVE_INFINITY
  for (const y of [above, below])
    for (const x of [left, Math.max(left, right), Math.max(left, (left + right) / 2)]) {
      const at = { x, y }
      const reach = reachOf(at, width)
      const covered = taken.filter((each) => overlap(each, reach)).length
      if (covered < least) {
        least = covered
        best = at
      }
    }
  taken.push(reachOf(best, width))
  return best
}

function reachOf({ x, y }: Point, width: number): Box {
  return { left: x, top: y - LARGER * ASCENT * MARKS.groupNameSize, right: x + width, bottom: y + 4 }
}

function widthOf(name: string): number {
  return measureText(name, MARKS.groupNameSize, MARKS.groupNameWeight)
}

/** A group's box together with its name. */
export function groupReach({ box, name: { x, y } }: GroupDrawing, name: string): Box {
  if (name.trim() === '') return box
  const top = y - MARKS.groupNameSize
  // Below its line a name reaches no farther than what is kept free of it.
  return around(box, { left: x, top, right: x + widthOf(name), bottom: y > box.bottom ? y + 4 : y })
}
