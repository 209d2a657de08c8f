import { headingAt, lengthOf, pointAt } from '../geometry/curve.ts'
import { far } from '../geometry/near.ts'
import { MARKS } from '../look/style.ts'
import type { Arc, Point } from '../types.ts'

/** A sign goes no farther back than this share of a short arc. */
const FARTHEST_SHARE = 0.4
/** How much farther back a sign goes, px, when both sides are blocked. */
const FARTHER = [0, 11, 22] as const

/** The places of a sign in the order of liking: outside the bow, on the other side, then the same farther back. */
export function signPlaces(arc: Arc): Point[] {
  const length = Math.max(1e-6, lengthOf(arc))
  const places: Point[] = []
  for (const farther of FARTHER) {
    const t = 1 - Math.min(FARTHEST_SHARE, (MARKS.signBack + farther) / length)
    const foot = pointAt(arc, t)
    const heading = headingAt(arc, t)
    const outward = arc.sweep > 0 ? -1 : 1
    const x = -Math.sin(heading) * MARKS.signAside * outward
    const y = Math.cos(heading) * MARKS.signAside * outward
    places.push({ x: foot.x + x, y: foot.y + y }, { x: foot.x - x, y: foot.y - y })
  }
  return places
}

/** No disc of the places of a sign is larger than this, px. */
export const LARGEST_DISC =
  Math.hypot(Math.max(...FARTHER), 2 * MARKS.signAside) + MARKS.signHalf * Math.SQRT2

/** All points nearer than `radius` px to a middle. */
export interface Disc extends Point {
  readonly radius: number
}

/** A disc that holds the signs at all of these places. */
export function discOf(places: readonly Point[]): Disc {
  let x = 0
  let y = 0
  for (const place of places) {
    x += place.x / places.length
    y += place.y / places.length
  }
  let radius = 0
  for (const place of places) radius = Math.max(radius, far(place.x - x, place.y - y))
  return { x, y, radius: radius + MARKS.signHalf * Math.SQRT2 }
}
