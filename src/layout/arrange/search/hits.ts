import { isOnArc, type Shapes } from './shapes.ts'

/** Circles whose centres are nearer than this are one circle, px. */
const SAME = 1e-6

/** How often two visible arcs cross: 0, 1 or 2 times. */
export function crossingsOf(shapes: Shapes, a: number, b: number): number {
  if (
    (shapes.left[a] ?? 0) > (shapes.right[b] ?? 0) ||
    (shapes.right[a] ?? 0) < (shapes.left[b] ?? 0) ||
    (shapes.top[a] ?? 0) > (shapes.bottom[b] ?? 0) ||
    (shapes.bottom[a] ?? 0) < (shapes.top[b] ?? 0)
  )
    return 0
  const ax = shapes.centreX[a] ?? 0
  const ay = shapes.centreY[a] ?? 0
  const dx = (shapes.centreX[b] ?? 0) - ax
  const dy = (shapes.centreY[b] ?? 0) - ay
  const distance = Math.sqrt(dx * dx + dy * dy)
  if (distance < SAME) return 0
  const ra = shapes.radius[a] ?? 0
  const rb = shapes.radius[b] ?? 0
  // How far from the first centre, towards the second, the line through both places lies where the circles meet.
  const along = (distance + ((ra - rb) * (ra + rb)) / distance) / 2
  const square = ra * ra - along * along
  if (square <= 0) return 0
  const across = Math.sqrt(square) / distance
  const middleX = ax + (dx * along) / distance
  const middleY = ay + (dy * along) / distance
  return (
    meetAt(shapes, a, b, middleX + dy * across, middleY - dx * across) +
    meetAt(shapes, a, b, middleX - dy * across, middleY + dx * across)
  )
}

/** 1 when a place on the circles of two links is on the visible arcs of both. */
function meetAt(shapes: Shapes, a: number, b: number, x: number, y: number): number {
  return isOnArc(shapes, a, x, y) && isOnArc(shapes, b, x, y) ? 1 : 0
}

/** Whether a visible arc comes into a box. */
export function entersBox(
  shapes: Shapes,
  link: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): boolean {
  if (
    (shapes.left[link] ?? 0) > right ||
    (shapes.right[link] ?? 0) < left ||
    (shapes.top[link] ?? 0) > bottom ||
    (shapes.bottom[link] ?? 0) < top
  )
    return false
  const fromX = shapes.fromX[link] ?? 0
  const fromY = shapes.fromY[link] ?? 0
  if (fromX > left && fromX < right && fromY > top && fromY < bottom) return true
  return (
    cutsLine(shapes, link, left, top, bottom, true) ||
    cutsLine(shapes, link, right, top, bottom, true) ||
    cutsLine(shapes, link, top, left, right, false) ||
    cutsLine(shapes, link, bottom, left, right, false)
  )
}

/** Whether a visible arc cuts an upright (or level) edge between two places on it. */
function cutsLine(
  shapes: Shapes,
  link: number,
  edge: number,
  first: number,
  last: number,
  isUpright: boolean,
): boolean {
  const cx = shapes.centreX[link] ?? 0
  const cy = shapes.centreY[link] ?? 0
  const radius = shapes.radius[link] ?? 0
  const across = edge - (isUpright ? cx : cy)
  const square = radius * radius - across * across
  if (square < 0) return false
  const root = Math.sqrt(square)
  const middle = isUpright ? cy : cx
  const low = middle - root
  const high = middle + root
  if (
    low > first &&
    low < last &&
    (isUpright ? isOnArc(shapes, link, edge, low) : isOnArc(shapes, link, low, edge))
  )
    return true
  return (
    high > first &&
    high < last &&
    (isUpright ? isOnArc(shapes, link, edge, high) : isOnArc(shapes, link, high, edge))
  )
}
