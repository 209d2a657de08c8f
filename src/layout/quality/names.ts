import { overlap } from '../geometry/box.ts'
import type { Places } from './places.ts'
import { runsThrough } from './polyline.ts'
import type { DrawnName, SeenLink } from './scene.ts'

/** How many pairs of names overlap: a sweep from left to right. */
export function countOverlaps(names: readonly DrawnName[]): number {
  const boxes = names.map(({ box }) => box).sort((a, b) => a.left - b.left)
  let count = 0
  boxes.forEach((box, at) => {
    for (let next = at + 1; next < boxes.length; next++) {
      const other = boxes[next]
      if (!other || other.left >= box.right) break
      if (overlap(box, other)) count++
    }
  })
  return count
}

/** How often a link runs over a name that it does not join, or past it with no air between. */
export function countArcsOverNames(links: readonly SeenLink[], names: Places<DrawnName>): number {
  let count = 0
  for (const { source, target, seen } of links)
    for (const name of names.near(seen.box)) {
      if (name === source || name === target || !overlap(name.near, seen.box)) continue
      if (runsThrough(seen.points, name.near)) count++
    }
  return count
}
