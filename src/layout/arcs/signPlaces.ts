import { headingAt, lengthOf, pointAt } from '../geometry/curve.ts'
import { far } from '../geometry/near.ts'
import { MARKS } from '../look/style.ts'
import type { Arc, Point } from '../types.ts'

/** A sign goes no farther back than this share of a short arc; where all is blocked as far as there, beyond the middle, but not to its start. */
const SHARE = 0.5
const BEYOND = 0.62
const FARTHEST_SHARE = 0.75
/** How much farther back a sign goes, px, when both sides are blocked, how far from the arc it then stands, and to which share of a short one it goes. */
const FARTHER = [
  [0, MARKS.signAside, SHARE],
  [11, MARKS.signAside, SHARE],
  [22, MARKS.signAside, SHARE],
  [0, MARKS.signClose, SHARE],
  [11, MARKS.signClose, SHARE],
  [22, MARKS.signClose, SHARE],
  [36, MARKS.signAside, SHARE],
  [36, MARKS.signClose, SHARE],
  [52, MARKS.signClose, BEYOND],
  [70, MARKS.signClose, FARTHEST_SHARE],
] as const

const USUAL = FARTHER.slice(0, 1)
const OTHERS = FARTHER.slice(1)

/** The places that a sign likes best: outside the bow, and on the other side. Most signs stand at one of them. */
export function usualPlaces(arc: Arc): Point[] {
  return placesAt(arc, USUAL)
}

/** Its other places in the order of liking: the same farther back and closer to the arc. */
export function otherPlaces(arc: Arc): Point[] {
  return placesAt(arc, OTHERS)
}

function placesAt(arc: Arc, steps: readonly (typeof FARTHER)[number][]): Point[] {
  const length = Math.max(1e-6, lengthOf(arc))
  const places: Point[] = []
  for (const [farther, aside, share] of steps) {
    const t = 1 - Math.min(share, (MARKS.signBack + farther) / length)
    const foot = pointAt(arc, t)
    const heading = headingAt(arc, t)
    const outward = arc.sweep > 0 ? -1 : 1
    const x = -Math.sin(heading) * aside * outward
    const y = Math.cos(heading) * aside * outward
    places.push({ x: foot.x + x, y: foot.y + y }, { x: foot.x - x, y: foot.y - y })
  }
  return places
}

/** No disc of the places of a sign is larger than this, px. */
export const LARGEST_DISC =
  Math.hypot(Math.max(...FARTHER.map(([farther]) => farther)), 2 * MARKS.signAside) + MARKS.signAside

/** All points nearer than `radius` px to a middle. */
export interface Disc extends Point {
  readonly radius: number
}

/** A disc that holds the signs at all of these places, and every arc that is nearer to one than its own. */
export function discOf(places: readonly Point[]): Disc {
  let x = 0
  let y = 0
  for (const place of places) {
    x += place.x / places.length
    y += place.y / places.length
  }
  let radius = 0
  for (const place of places) radius = Math.max(radius, far(place.x - x, place.y - y))
  return { x, y, radius: radius + MARKS.signAside + 1 }
}
