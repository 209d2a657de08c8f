import { headingAt, lengthOf, pointAt } from '../geometry/curve.ts'
import { far } from '../geometry/near.ts'
import { MARKS } from '../look/style.ts'
import type { Arc, Point } from '../types.ts'

/** A sign goes no farther back than this share of a short arc. */
const FARTHEST_SHARE = 0.5
/** How much farther back a sign goes, px, when both sides are blocked, and how far from the arc it then stands. */
const FARTHER = [
  [0, MARKS.signAside],
  [11, MARKS.signAside],
  [22, MARKS.signAside],
  [0, MARKS.signClose],
  [11, MARKS.signClose],
  [22, MARKS.signClose],
  [36, MARKS.signAside],
  [36, MARKS.signClose],
  [52, MARKS.signClose],
  [70, MARKS.signClose],
] as const

/** The places of a sign in the order of liking: outside the bow, on the other side, then the same farther back and closer to the arc. */
export function signPlaces(arc: Arc): Point[] {
  const length = Math.max(1e-6, lengthOf(arc))
  const places: Point[] = []
  for (const [farther, aside] of FARTHER) {
    const t = 1 - Math.min(FARTHEST_SHARE, (MARKS.signBack + farther) / length)
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
