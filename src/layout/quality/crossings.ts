import type { Box, Point } from '../types.ts'
import { distance, middleOf, type Polyline } from './polyline.ts'
import type { DrawnLink, SeenLink } from './scene.ts'

/** Links between the same two names lie on one another when their middles are nearer than this, px. */
const MERGED = 10

/** What links do to one another. */
interface Meetings {
  /** Points in which two links cross; two arcs can have two. */
  readonly crossings: number
  /** Pairs of links between the same two names that can hardly be told apart. */
  readonly merged: number
}

/**
 * Counts where links meet, by sweeping from left to right over all whose boxes share some of the width. Links whose boxes do not
 * are neither crossing nor merged. With `isAsked` only the meetings that one of these is in.
 */
export function countMeetings(
  links: readonly SeenLink[],
  isAsked: (link: SeenLink) => boolean = () => true,
): Meetings {
  const sorted = [...links].sort((a, b) => a.seen.box.left - b.seen.box.left)
  let crossings = 0
  let merged = 0
  sorted.forEach((link, at) => {
    const isOne = isAsked(link)
    for (let next = at + 1; next < sorted.length; next++) {
      const other = sorted[next]
      if (!other || other.seen.box.left > link.seen.box.right) break
      if (!isOne && !isAsked(other)) continue
      crossings += countCrossings(link.seen, other.seen)
      if (joinSame(link, other) && distance(middleOf(link.seen.points), middleOf(other.seen.points)) < MERGED)
        merged++
    }
  })
  return { crossings, merged }
}

function joinSame(a: DrawnLink, b: DrawnLink): boolean {
  return (a.source === b.source && a.target === b.target) || (a.source === b.target && a.target === b.source)
}

/** How often two lines cross. Touching is no crossing. */
export function countCrossings(line: Polyline, other: Polyline): number {
  if (line.box.top > other.box.bottom || other.box.top > line.box.bottom) return 0
  let count = 0
  let from: Point | undefined
  for (const to of line.points) {
    if (from && mayMeet(from, to, other.box)) count += crossingsOfPiece(from, to, other.points)
    from = to
  }
  return count
}

/** Whether the box around a piece comes to another box. */
function mayMeet(from: Point, to: Point, box: Box): boolean {
  return (
    Math.min(from.x, to.x) <= box.right &&
    Math.max(from.x, to.x) >= box.left &&
    Math.min(from.y, to.y) <= box.bottom &&
    Math.max(from.y, to.y) >= box.top
  )
}

/** How often a line crosses a straight piece: the ends of each lie on different sides of the other. */
function crossingsOfPiece(from: Point, to: Point, points: readonly Point[]): number {
  let count = 0
  let before: Point | undefined
  let sideBefore = 0
  for (const point of points) {
    const side = sideOf(from, to, point)
    if (before && sideBefore * side < 0 && sideOf(before, point, from) * sideOf(before, point, to) < 0)
      count++
    before = point
    sideBefore = side
  }
  return count
}

/** Positive where a point lies to the right of the way, negative to the left, 0 on it: twice the area of the triangle, px². */
function sideOf(from: Point, to: Point, point: Point): number {
  return (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x)
}
