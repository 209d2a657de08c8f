import type { Box, Point } from '../types.ts'

/** The box with every edge moved outwards by so many px. */
export function grow(box: Box, by: number): Box {
  return { left: box.left - by, top: box.top - by, right: box.right + by, bottom: box.bottom + by }
}

/** The box of a size about its centre. */
export function boxAbout(centre: Point, width: number, height: number): Box {
  return {
    left: centre.x - width / 2,
    top: centre.y - height / 2,
    right: centre.x + width / 2,
    bottom: centre.y + height / 2,
  }
}

/** Whether a point lies in a box or on its edge. */
export function holds(box: Box, point: Point): boolean {
  return point.x >= box.left && point.x <= box.right && point.y >= box.top && point.y <= box.bottom
}

/** Whether two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** The smallest box around both. */
export function around(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  }
}

/** How far a place lies outside a box; negative inside, by the way to the nearest edge. px. */
export function distanceToBox(box: Box, x: number, y: number): number {
  const dx = Math.max(box.left - x, x - box.right)
  const dy = Math.max(box.top - y, y - box.bottom)
  return dx > 0 && dy > 0 ? Math.sqrt(dx * dx + dy * dy) : Math.max(dx, dy)
}

/** Whether two boxes are equal. */
export function sameBox(a: Box, b: Box): boolean {
  return a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom
}

/** Boxes that came, went or moved between two lists: where they were and where they are. Of lists of other lengths all. */
export function changedBoxes(now: readonly Box[], before: readonly Box[]): readonly Box[] {
  if (now.length !== before.length) return [...before, ...now]
  return now.flatMap((box, at) => {
    const old = before[at]
    return old && !sameBox(old, box) ? [old, box] : []
  })
}
