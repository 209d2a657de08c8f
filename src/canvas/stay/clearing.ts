import type { Box, Point } from '../../layout/index.ts'

/**
 * The least way by which a box comes to lie within a room and clear of all that covers parts of it, with `around` px of the screen left free about it. Found among the places beside the covers and at the edges of the room: one of
 * these is the nearest, since what could go nearer would touch a cover or an edge. No way at all where the box is clear as it is; null where nothing in the room is large enough for it.
 */
export function clearing(box: Box, room: Box, covers: readonly Box[], around: number): Point | null {
  const [width, height] = [box.right - box.left, box.bottom - box.top]
  const across = [box.left, room.left + around, room.right - around - width]
  const down = [box.top, room.top + around, room.bottom - around - height]
  for (const { left, right, top, bottom } of covers) {
    across.push(left - around - width, right + around)
    down.push(top - around - height, bottom + around)
  }
  let nearest: Point | null = null
  for (const left of across)
    for (const top of down) {
      const there = { left, top, right: left + width, bottom: top + height }
      const way = { x: left - box.left, y: top - box.top }
      if (nearest !== null && Math.hypot(way.x, way.y) >= Math.hypot(nearest.x, nearest.y)) continue
      if (isWithin(there, room) && !covers.some((cover) => meets(there, cover))) nearest = way
    }
  return nearest
}

/** Whether two boxes have a part in common. */
export function meets(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}

function isWithin(one: Box, room: Box): boolean {
  return one.left >= room.left && one.right <= room.right && one.top >= room.top && one.bottom <= room.bottom
}
