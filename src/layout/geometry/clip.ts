import type { Box, Point } from '../types.ts'
import { type Curve, centreOf, radiusOf } from './curve.ts'

const FULL_TURN = 2 * Math.PI

/** Shares of the way at which a straight line passes the box's edges. */
function straightCuts({ from, to }: Curve, box: Box): number[] {
  const cuts: number[] = []
  for (const x of [box.left, box.right]) if (to.x !== from.x) cuts.push((x - from.x) / (to.x - from.x))
  for (const y of [box.top, box.bottom]) if (to.y !== from.y) cuts.push((y - from.y) / (to.y - from.y))
  return cuts
}

/** Shares of the way at which an arc passes the lines of the box's edges, by the circle's equation. */
function roundCuts(curve: Curve, centre: Point, box: Box): number[] {
  const radius = radiusOf(curve)
  const start = Math.atan2(curve.from.y - centre.y, curve.from.x - centre.x)
  const cuts: number[] = []
  const add = (dx: number, dy: number) => {
    const turn = (Math.atan2(dy, dx) - start) * Math.sign(curve.sweep)
    const positive = ((turn % FULL_TURN) + FULL_TURN) % FULL_TURN
    cuts.push(positive / Math.abs(curve.sweep))
  }
  for (const x of [box.left - centre.x, box.right - centre.x]) {
    const square = radius * radius - x * x
    if (square < 0) continue
    add(x, Math.sqrt(square))
    add(x, -Math.sqrt(square))
  }
  for (const y of [box.top - centre.y, box.bottom - centre.y]) {
    const square = radius * radius - y * y
    if (square < 0) continue
    add(Math.sqrt(square), y)
    add(-Math.sqrt(square), y)
  }
  return cuts
}

/** Shares of the way, between 0 and 1, at which a curve passes the (lengthened) edges of a box: it goes in or out only there. */
export function edgeCuts(curve: Curve, box: Box): number[] {
  const centre = centreOf(curve)
  const cuts = centre ? roundCuts(curve, centre, box) : straightCuts(curve, box)
  return cuts.filter((t) => t > 0 && t < 1)
}
