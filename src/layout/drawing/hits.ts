import type { Id } from '../../model/index.ts'
import { boxAbout, holds, overlap } from '../geometry/box.ts'
import { distanceTo, roundOf } from '../geometry/near.ts'
import { MARKS } from '../look/style.ts'
import { boxOf } from '../text/texts.ts'
import type { Box, Drawing, Point } from '../types.ts'

/** The links whose whole line lies in a box. */
export function linksIn(drawing: Drawing, box: Box): Id[] {
  const found: Id[] = []
  for (const { id, arc } of drawing.links.values()) {
    const { left, top, right, bottom } = roundOf(arc).box
    if (holds(box, { x: left, y: top }) && holds(box, { x: right, y: bottom })) found.push(id)
  }
  return found
}

/** The variables whose name a box touches. */
export function variablesIn(drawing: Drawing, box: Box): Id[] {
  return [...drawing.variables.values()].filter((text) => overlap(boxOf(text), box)).map(({ id }) => id)
}

const STEP = 24
const RINGS = 40
/** Room kept around a new name, px. */
const CLEAR = 14

/**
 * The place for a new name of a size nearest to where it is wanted, clear of names, links, groups, and loop marks with their names. Looks in
 * widening rings; when all are full, beside the whole drawing.
 */
export function freePlace(
  drawing: Drawing,
  near: Point,
  size: { readonly width: number; readonly height: number },
): Point {
  const texts = [...drawing.variables.values(), ...drawing.labels.values()].map(boxOf)
  // What is new is in no group.
  const frames = [...drawing.groups.values()].map(({ box }) => box)
  const marks = [...drawing.marks.values()].flatMap(({ centre, name }) => [
    boxAbout(centre, MARKS.loopDiameter, MARKS.loopDiameter),
    ...(name ? [boxAbout(name.centre, name.width, name.height)] : []),
  ])
  const rounds = [...drawing.links.values()].map(({ arc }) => roundOf(arc))
  const isFree = (place: Point) => {
    const box = boxAbout(place, size.width + 2 * CLEAR, size.height + 2 * CLEAR)
    if (texts.some((text) => overlap(text, box)) || marks.some((mark) => overlap(mark, box))) return false
    if (frames.some((frame) => overlap(frame, boxAbout(place, size.width, size.height)))) return false
    return !rounds.some((round) => overlap(round.box, box) && touches(round, place, size))
  }
  if (isFree(near)) return near
  for (let ring = 1; ring <= RINGS; ring++) {
    const count = Math.max(8, Math.round(2 * Math.PI * ring * 0.75))
    for (let turn = 0; turn < count; turn++) {
      const angle = (2 * Math.PI * turn) / count
      const place = {
        x: near.x + ring * STEP * Math.cos(angle),
        y: near.y + ring * STEP * Math.sin(angle),
      }
      if (isFree(place)) return place
    }
  }
  return { x: drawing.bounds.right + CLEAR + size.width / 2, y: near.y }
}

/** Whether a link runs through a name: some point of the name's middle lines or edges is near its line. */
function touches(
  round: ReturnType<typeof roundOf>,
  { x, y }: Point,
  { width, height }: { readonly width: number; readonly height: number },
): boolean {
  const across = Math.max(1, Math.ceil(width / CLEAR))
  const down = Math.max(1, Math.ceil(height / CLEAR))
  for (let column = 0; column <= across; column++)
    for (let row = 0; row <= down; row++) {
      const px = x - width / 2 + (width * column) / across
      const py = y - height / 2 + (height * row) / down
      if (distanceTo(round, px, py) < CLEAR / 2 + 1) return true
    }
  return false
}
