import type { Point } from '../../layout/index.ts'
import type { Id } from '../../model/index.ts'

/** A way to go on the paper. */
export type Direction = 'left' | 'right' | 'up' | 'down'

/** Something that one can go to. */
export interface Place {
  readonly id: Id
  readonly centre: Point
}

const AHEAD: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
}

/** Beside the cone a place counts as this much farther for each px that it lies off the straight way. */
const DETOUR = 4

/**
 * The nearest place in a direction: of those within 45 degrees of straight ahead the nearest; when there are none, of those
 * that are ahead at all the one that is least far off. Null when nothing lies ahead. The first of equals wins.
 */
export function nearestTowards(places: Iterable<Place>, from: Point, direction: Direction): Id | null {
  const way = AHEAD[direction]
  let best: { readonly id: Id; readonly inCone: boolean; readonly distance: number } | null = null
  for (const { id, centre } of places) {
    const dx = centre.x - from.x
    const dy = centre.y - from.y
    const ahead = dx * way.x + dy * way.y
    const aside = Math.abs(dx * way.y) + Math.abs(dy * way.x)
    if (ahead < 1) continue
    const inCone = aside <= ahead
    const distance = inCone ? Math.hypot(ahead, aside) : ahead + DETOUR * aside
    const better =
      best === null || (inCone && !best.inCone) || (inCone === best.inCone && distance < best.distance)
    if (better) best = { id, inCone, distance }
  }
  return best?.id ?? null
}
