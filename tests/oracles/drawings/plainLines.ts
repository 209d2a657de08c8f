import type { Point } from '../../../src/layout/index.ts'
import { sum } from './plainLists.ts'

/** A rectangle by its edges, px, y down. */
export interface Rectangle {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A straight piece of a line. */
export type Piece = readonly [from: Point, to: Point]

/** The straight pieces of a line through these corners. */
export function pieces(corners: readonly Point[]): readonly Piece[] {
  return corners.slice(1).map((to, at): Piece => [corners[at] ?? to, to])
}

/** px. */
export function lengthOf(corners: readonly Point[]): number {
  return sum(pieces(corners).map(([from, to]) => apart(from, to)))
}

/** How far two points are apart, px. */
export function apart(one: Point, other: Point): number {
  return Math.sqrt((other.x - one.x) ** 2 + (other.y - one.y) ** 2)
}

/** The point so far along a line, px. */
export function along(corners: readonly Point[], far: number): Point {
  let left = far
  for (const [from, to] of pieces(corners)) {
    const length = apart(from, to)
    if (left <= length) {
      const part = length === 0 ? 0 : left / length
      return { x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) }
    }
    left -= length
  }
  return corners.at(-1) ?? { x: 0, y: 0 }
}

/** The corner half way, or what is between the two that are. */
export function middle(corners: readonly Point[]): Point {
  const half = (corners.length - 1) / 2
  const [one, other] = [corners[Math.floor(half)], corners[Math.ceil(half)]]
  return { x: ((one?.x ?? 0) + (other?.x ?? 0)) / 2, y: ((one?.y ?? 0) + (other?.y ?? 0)) / 2 }
}

/** How often two lines cross. */
export function crossings(one: readonly Point[], other: readonly Point[]): number {
  return sum(pieces(one).map((piece) => pieces(other).filter((second) => cross(piece, second)).length))
}

/** Two pieces cross where both their equations have one solution within both. */
function cross([a, b]: Piece, [c, d]: Piece): boolean {
  const [ux, uy, vx, vy] = [b.x - a.x, b.y - a.y, d.x - c.x, d.y - c.y]
  const determinant = ux * vy - uy * vx
  if (determinant === 0) return false
  const onOne = ((c.x - a.x) * vy - (c.y - a.y) * vx) / determinant
  const onOther = ((c.x - a.x) * uy - (c.y - a.y) * ux) / determinant
  return onOne > 0 && onOne < 1 && onOther > 0 && onOther < 1
}

/** Whether a line comes into a rectangle: a piece ends in it, or cuts it, and so one of its diagonals. */
export function runsInto(corners: readonly Point[], { left, top, right, bottom }: Rectangle): boolean {
  const diagonals: readonly Piece[] = [
    [
      { x: left, y: top },
      { x: right, y: bottom },
    ],
    [
      { x: left, y: bottom },
      { x: right, y: top },
    ],
  ]
  const isInside = ({ x, y }: Point): boolean => x > left && x < right && y > top && y < bottom
  return pieces(corners).some(
    (piece) => piece.some(isInside) || diagonals.some((diagonal) => cross(piece, diagonal)),
  )
}

/** Whether two rectangles share more than an edge. */
export function overlaps(one: Rectangle, other: Rectangle): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
  return across > 0 && down > 0
}

/** The rectangle of a size about its middle. */
export function rectangleAt({ x, y }: Point, width: number, height: number): Rectangle {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 }
}

/** The rectangle with so much more on every side, px. */
export function wider({ left, top, right, bottom }: Rectangle, by: number): Rectangle {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by }
}
