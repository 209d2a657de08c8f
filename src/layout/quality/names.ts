import { overlap } from '../geometry/box.ts'
import type { Places } from './places.ts'
import { runsThrough } from './polyline.ts'
import type { DrawnName, SeenLink } from './scene.ts'

/** How many pairs of names overlap: a sweep from left to right. With `isAsked` only the pairs that one of these is in. */
export function countOverlaps(
  names: readonly DrawnName[],
  isAsked: (name: DrawnName) => boolean = () => true,
): number {
  const sorted = [...names].sort((a, b) => a.box.left - b.box.left)
  let count = 0
  sorted.forEach((name, at) => {
    const isOne = isAsked(name)
    for (let next = at + 1; next < sorted.length; next++) {
      const other = sorted[next]
      if (!other || other.box.left >= name.box.right) break
      if ((isOne || isAsked(other)) && overlap(name.box, other.box)) count++
    }
  })
  return count
}

/** How often a link runs over a name that it does not join, or past it with no air between. With `isAsked` only where the link or the name is one of these. */
export function countArcsOverNames(
  links: readonly SeenLink[],
  names: Places<DrawnName>,
  isAsked: (thing: SeenLink | DrawnName) => boolean = () => true,
): number {
  let count = 0
  for (const link of links) {
    const { source, target, seen } = link
    const isOne = isAsked(link)
    for (const name of names.near(seen.box)) {
      if (!isOne && !isAsked(name)) continue
      if (name === source || name === target || !overlap(name.near, seen.box)) continue
      if (runsThrough(seen.points, name.near)) count++
    }
  }
  return count
}
