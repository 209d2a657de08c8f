import type { Id } from '../../model/index.ts'
import { distanceTo, far, roundOf } from '../geometry/near.ts'
import { MARKS } from '../look/style.ts'
import type { Drawing, Point } from '../types.ts'

/**
 * The link that is drawn nearest to a point: the one on whose sign the point lies, else the one whose arc is nearest. Where arcs cross or run side by side, the bands by which
 * they are pressed overlap, and which band lies on top says nothing about what a person meant. Null on a map without links.
 */
export function nearestLink({ links }: Pick<Drawing, 'links'>, { x, y }: Point): Id | null {
  let best: { readonly id: Id; readonly distance: number } | null = null
  for (const { id, arc, sign } of links.values()) {
    const toSign = far(x - sign.x, y - sign.y) - MARKS.signKnockOut
    const distance = toSign <= 0 ? toSign : distanceTo(roundOf(arc), x, y)
    if (best === null || distance < best.distance) best = { id, distance }
  }
  return best?.id ?? null
}
