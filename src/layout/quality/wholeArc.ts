import type { Point } from '../types.ts'

/** The point of an arc at a share of the way, 0 to 1, from centre to centre. */
export type WholeArc = (share: number) => Point

/** A smaller sagitta than this, px, is a straight line. */
const STRAIGHT = 0.5

/** Whether an arc of this sagitta, px, is drawn as a straight line. */
export function isStraight(sagitta: number): boolean {
  return Math.abs(sagitta) < STRAIGHT
}

/**
 * The arc of a circle from one centre to another with this signed sagitta, px, positive to the right of travel. Unlike `pointAt` of
 * the drawing this goes by centre and radius: arcs that lie exactly on one another are told apart by their last bit only, and
 * other programs that measure drawings reckon so.
 */
export function wholeArc(from: Point, to: Point, sagitta: number): WholeArc {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const chord = Math.hypot(dx, dy) || 1e-9
  const alongX = dx / chord
  const alongY = dy / chord
  const place = (along: number, across: number): Point => ({
    x: from.x + along * alongX - across * alongY,
    y: from.y + along * alongY + across * alongX,
  })
  if (isStraight(sagitta)) return (share) => place(chord * share, 0)

  const middle = chord / 2
  const radius = ((chord * chord) / 4 + sagitta * sagitta) / (2 * Math.abs(sagitta))
  const depth = sagitta > 0 ? sagitta - radius : sagitta + radius
  const start = Math.atan2(-depth, -chord / 2)
  const apex = Math.atan2(sagitta - depth, 0)
  const turn = 2 * halfTurnOrLess(apex - start)
  return (share) => {
    const angle = start + turn * share
    return place(middle + radius * Math.cos(angle), depth + radius * Math.sin(angle))
  }
}

/** The angle within (-π, π] that leads to the same direction, radians; for angles of up to three half turns. */
export function halfTurnOrLess(angle: number): number {
  if (angle > Math.PI) return angle - 2 * Math.PI
  return angle <= -Math.PI ? angle + 2 * Math.PI : angle
}
