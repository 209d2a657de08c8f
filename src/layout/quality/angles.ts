import { pointAlong } from './polyline.ts'
import type { DrawnName, SeenLink } from './scene.ts'

/** How well the links of names can be told apart by their directions. */
interface Angles {
  /** Mean over names of the smallest angle between links over the largest it could be; 1 where no name has two links. */
  readonly resolution: number
  /** Names with two links less than 10 degrees apart. */
  readonly tight: number
}

/** A link's direction is that of the point so far outside the name, px, or of its middle when the link is short. */
const OUTSIDE = 24
const FULL_TURN = 2 * Math.PI
const TIGHT = (10 * Math.PI) / 180

/** Measures the angles between links as seen from the middles of the names that they join. */
export function measureAngles(names: readonly DrawnName[], links: readonly SeenLink[]): Angles {
  let sum = 0
  let count = 0
  let tight = 0
  for (const directions of directionsByName(names, links).values()) {
    if (directions.length < 2) continue
    const angle = smallestAngle(directions)
    sum += angle / (FULL_TURN / directions.length)
    count++
    if (angle < TIGHT) tight++
  }
  return { resolution: count === 0 ? 1 : sum / count, tight }
}

/** By name, the directions in which its links leave it or come from, radians. */
function directionsByName(
  names: readonly DrawnName[],
  links: readonly SeenLink[],
): ReadonlyMap<DrawnName, readonly number[]> {
  const directions = new Map(names.map((name): [DrawnName, number[]] => [name, []]))
  for (const { source, target, seen } of links) {
    const far = Math.min(OUTSIDE, seen.length / 2)
    const leaving = pointAlong(seen.points, far)
    const coming = pointAlong([...seen.points].reverse(), far)
    for (const [name, point] of [
      [source, leaving],
      [target, coming],
    ] as const)
      directions.get(name)?.push(Math.atan2(point.y - name.centre.y, point.x - name.centre.x))
  }
  return directions
}

/** The smallest angle between neighbours of at least two directions, all around. */
function smallestAngle(directions: readonly number[]): number {
  const sorted = [...directions].sort((a, b) => a - b)
  const first = sorted[0] ?? 0
  let smallest = FULL_TURN
  sorted.forEach((direction, at) => {
    const next = sorted[at + 1] ?? first + FULL_TURN
    smallest = Math.min(smallest, next - direction)
  })
  return smallest
}
