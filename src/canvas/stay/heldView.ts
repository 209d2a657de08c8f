import type { Box } from '../../layout/index.ts'
import { centredOn, marginOf, readIn, revealing, roomAbove, type Seen, type Size, wholeZoom } from '../fit.ts'

/** The names of a loop that is held on a small screen, and of what somebody goes to by a list, are at least so large, px, or as large as there is room for. */
export const LEAST = 13

/**
 * The view in which the names of a loop can be read, which stand in these boxes: unchanged where they can already and all of it is in sight. Where little height is free, as beside a panel on
 * a low screen, not all of a large loop is. `nameSize` is how large a name is at 100 %, px.
 */
export function heldView(boxes: readonly [Box, ...Box[]], size: Size, seen: Seen, nameSize: number): Seen {
  const free = roomAbove(size)
  const box = readIn(boxes, size, LEAST / nameSize)
  const legible = Math.min(LEAST / nameSize, wholeZoom(box, free, marginOf(size)))
  if (seen.zoom < legible - 1e-6) return centredOn(box, free, legible)
  const next = revealing(box, size, seen)
  return next.x === seen.x && next.y === seen.y && next.zoom === seen.zoom ? seen : next
}
