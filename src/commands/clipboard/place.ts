import { type Box, type Drawing, drawLabel, drawName, freePlace, type Point } from '../../layout/index.ts'
import { type CausalMap, type Id, nameOrRole } from '../../model/index.ts'

/** How far a copy stands from what it was copied from, px each way: it covers no name of one line. */
const SHIFT = 30
const MOST_SHIFTS = 24
/** Kept free around each name of a copy, px. */
const ROOM = 12
/** Room between new things and the drawing beside which they are put, px. */
const GAP = 60
/** Above so many questions whether a point is near a link, the free place for a block of things is not looked for among links. */
const MOST_EFFORT = 200_000
const POINT_AREA = 14 * 14

/** The boxes of the names and labels of a part of a map. */
export function boxesOf(part: CausalMap): readonly Box[] {
  return [
    ...Object.values(part.variables).map((each) => boxAt(each, drawName(nameOrRole(each)))),
    ...Object.values(part.labels).map((each) => boxAt(each, drawLabel(each.text))),
  ]
}

function boxAt({ x, y }: Point, { width, height }: { readonly width: number; readonly height: number }): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 }
}

/**
 * By how much a copy is shifted where it came from: not at all when its place is free again, else step by step until no
 * name stands on another, else beside the drawing.
 */
export function shiftFromOrigin(drawing: Drawing, boxes: readonly Box[]): Point {
  const there = [...drawing.variables.values(), ...drawing.labels.values()].map((text) =>
    boxAt(text.centre, text),
  )
  for (let step = 0; step <= MOST_SHIFTS; step += 1) {
    const shift = step * SHIFT
    // Where it stood it stands as it did; beside it, not so near that two names read as one.
    const room = step === 0 ? 0 : ROOM
    const isFree = boxes.every(({ left, top, right, bottom }) => {
      const box = {
        left: left + shift - room,
        top: top + shift - room,
        right: right + shift + room,
        bottom: bottom + shift + room,
      }
      return !there.some((other) => overlap(other, box))
    })
    if (isFree) return { x: shift, y: shift }
  }
  return { x: drawing.bounds.right + GAP - around(boxes).left, y: 0 }
}

/** By how much things are shifted so that all of them together stand free, as near to a point as may be. */
export function shiftTo(drawing: Drawing, boxes: readonly Box[], near: Point): Point {
  const { left, top, right, bottom } = around(boxes)
  const centre = placeForBlock(drawing, near, { width: right - left, height: bottom - top })
  return { x: centre.x - (left + right) / 2, y: centre.y - (top + bottom) / 2 }
}

/** Where the middle of a block of things may stand, clear of what is drawn. */
export function placeForBlock(
  drawing: Drawing,
  near: Point,
  size: { readonly width: number; readonly height: number },
): Point {
  const effort = (size.width * size.height * drawing.links.size) / POINT_AREA
  if (effort < MOST_EFFORT) return freePlace(drawing, near, size)
  const isFree = !overlap(drawing.bounds, boxAt(near, size))
  return isFree ? near : { x: drawing.bounds.right + GAP + size.width / 2, y: near.y }
}

/**
 * Places for new names about a point: few that are linked in a ring, in which a loop shows as one; others in rows, to be read as they
 * were written.
 */
export function placesFor(
  drawing: Drawing,
  near: Point,
  names: ReadonlyMap<Id, string>,
  areLinked: boolean,
): ReadonlyMap<Id, Point> {
  const ids = [...names.keys()]
  const sizes = [...names.values()].map(drawName)
  const cell = {
    width: Math.max(...sizes.map(({ width }) => width)) + (areLinked ? 90 : 36),
    height: Math.max(...sizes.map(({ height }) => height)) + (areLinked ? 80 : 24),
  }
  const inRing = areLinked && ids.length > 2 && ids.length <= MOST_IN_RING
  const points = inRing ? ring(ids.length, cell.width) : rows(ids.length, cell, areLinked)
  const boxes = points.map((point, index) => boxAt(point, sizes[index] ?? { width: 0, height: 0 }))
  const shift = ids.length === 0 ? near : shiftTo(drawing, boxes, near)
  return new Map(
    ids.map((id, index) => {
      const { x, y } = points[index] ?? near
      return [id, { x: x + shift.x, y: y + shift.y }]
    }),
  )
}

const MOST_IN_RING = 12

function ring(count: number, apart: number): Point[] {
  const radius = apart / (2 * Math.sin(Math.PI / count))
  return Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * index) / count - Math.PI / 2
    return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) }
  })
}

function rows(
  count: number,
  cell: { readonly width: number; readonly height: number },
  areLinked: boolean,
): Point[] {
  const columns = areLinked && count === 2 ? 2 : Math.ceil(Math.sqrt((count * cell.height) / cell.width))
  return Array.from({ length: count }, (_, index) => ({
    x: (index % columns) * cell.width,
    y: Math.floor(index / columns) * cell.height,
  }))
}

function around(boxes: readonly Box[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const box of boxes) {
    left = Math.min(left, box.left)
    top = Math.min(top, box.top)
    right = Math.max(right, box.right)
    bottom = Math.max(bottom, box.bottom)
  }
  return boxes.length === 0 ? { left: 0, top: 0, right: 0, bottom: 0 } : { left, top, right, bottom }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
