import { boxAbout, overlap } from '../geometry/box.ts'
import { isInside } from '../marks/loopCurve.ts'
import type { Box, Point } from '../types.ts'
import type { Places } from './places.ts'
import { boxAround, runsThrough } from './polyline.ts'
import type { DrawnName, SeenLink } from './scene.ts'

/** A mark needs a free square so wide and high, px. */
const SIZE = 28
/** Places are tried on a grid that divides the loop's box into so many columns and rows. */
const DIVISIONS = 8

/** Whether the mark of a loop has room inside it, away from all names and links: its middle is tried, then a grid of places. */
export function hasRoomForMark(
  corners: readonly Point[],
  names: Places<DrawnName>,
  lines: Places<SeenLink>,
): boolean {
  const box = boxAround(corners)
  const nearNames = names.near(box).filter((name) => overlap(name.box, box))
  const nearLinks = lines.near(box).filter(({ seen }) => overlap(seen.box, box))
  const isFree = (place: Point): boolean => {
    const square = boxAbout(place, SIZE, SIZE)
    return (
      !nearNames.some((name) => overlap(name.box, square)) &&
      !nearLinks.some(({ seen }) => reaches(seen.box, square) && runsThrough(seen.points, square))
    )
  }
  return placesIn(corners, box).some((place) => isInside(corners, place.x, place.y) && isFree(place))
}

function placesIn(corners: readonly Point[], box: Box): readonly Point[] {
  let x = 0
  let y = 0
  for (const corner of corners) {
    x += corner.x
    y += corner.y
  }
  const places = [{ x: x / corners.length, y: y / corners.length }]
  for (let column = 1; column < DIVISIONS; column++)
    for (let row = 1; row < DIVISIONS; row++)
      places.push({
        x: box.left + ((box.right - box.left) * column) / DIVISIONS,
        y: box.top + ((box.bottom - box.top) * row) / DIVISIONS,
      })
  return places
}

/** Whether two boxes share anything, be it an edge. */
function reaches(a: Box, b: Box): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom
}
