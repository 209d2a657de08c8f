import type { Box, Point } from '../types.ts'

/** All bends between two, neither included. */
export type Span = readonly [low: number, high: number]

/** Every bend there is. */
const ALL: Span = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]

/**
 * The bends with which an arc between two points would run through a box. Through every place but those on the line through both ends runs one arc
 * only, so these are one span, or two that go on without end where the box lies on that line beyond an end. The ends of
 * a span belong to arcs that pass through a corner or touch an edge, which are all tried. A box that holds an end is in every arc's way.
 */
export function blockedBends(from: Point, to: Point, box: Box): readonly Span[] {
  const { left, top, right, bottom } = box
  const dx = to.x - from.x
  const dy = to.y - from.y
  const square = dx * dx + dy * dy
  const places = [left, top, right, top, left, bottom, right, bottom]
  addTouches(places, left, from.x, dx, from.y, dy, top, bottom, true)
  addTouches(places, right, from.x, dx, from.y, dy, top, bottom, true)
  addTouches(places, top, from.y, dy, from.x, dx, left, right, false)
  addTouches(places, bottom, from.y, dy, from.x, dx, left, right, false)

  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  let leastRight = Number.POSITIVE_INFINITY
  let leastLeft = Number.NEGATIVE_INFINITY
  for (let at = 0; at < places.length; at += 2) {
    const ax = (places[at] ?? 0) - from.x
    const ay = (places[at + 1] ?? 0) - from.y
    const bx = ax - dx
    const by = ay - dy
    // From every place of an arc its ends are seen at half the angle of the rest of the circle (Euclid III, 20).
    const cross = dx * ay - dy * ax
    const seen = Math.sqrt((ax * ax + ay * ay) * (bx * bx + by * by)) + ax * bx + ay * by
    const bend = cross === 0 ? 0 : seen / (2 * cross)
    if (bend < least) least = bend
    if (bend > most) most = bend
    if (bend > 0 && bend < leastRight) leastRight = bend
    if (bend < 0 && bend > leastLeft) leastLeft = bend
  }

  // The shares of the way at which the straight line through the ends comes into the box and leaves it (Liang & Barsky 1984).
  const across = dx === 0 ? 1e-9 : dx
  const down = dy === 0 ? 1e-9 : dy
  const [x1, x2] = [(left - from.x) / across, (right - from.x) / across]
  const [y1, y2] = [(top - from.y) / down, (bottom - from.y) / down]
  const enters = Math.max(Math.min(x1, x2), Math.min(y1, y2))
  const leaves = Math.min(Math.max(x1, x2), Math.max(y1, y2))
  if (square === 0 || enters >= leaves || (enters > 0 && leaves < 1)) return [[least, most]]
  if (leaves >= 0 && enters <= 1) return [ALL]
  return [
    [Number.NEGATIVE_INFINITY, leastLeft],
    [leastRight, Number.POSITIVE_INFINITY],
  ]
}

/**
 * Adds where an arc may touch an edge between its corners, `low` and `high`: on both sides of where the chord meets the line of the edge, as far as the root of the product
 * of what is from there to either end (Euclid III, 36). `start` and `step` are where the chord begins and how far it goes across the edge, `startAlong` and `along`
 * along it.
 */
function addTouches(
  places: number[],
  edge: number,
  start: number,
  step: number,
  startAlong: number,
  along: number,
  low: number,
  high: number,
  isUpright: boolean,
): void {
  const add = (touch: number) => {
    if (touch > low && touch < high) places.push(isUpright ? edge : touch, isUpright ? touch : edge)
  }
  if (step === 0) add(startAlong + along / 2)
  else {
    const share = (edge - start) / step
    const power = share * (share - 1) * (step * step + along * along)
    if (power <= 0) return
    add(startAlong + share * along - Math.sqrt(power))
    add(startAlong + share * along + Math.sqrt(power))
  }
}

/** What bends beyond this cost more than by being far from what is wanted: arcs of more than half a circle. */
const HALF_CIRCLE = 0.5
const STEEP = 3
const SLACK = 1e-9

/** How much worse a bend is than the one that is wanted. */
export function detour(bend: number, wanted: number): number {
  return (
    Math.abs(bend - wanted) + STEEP * Math.max(0, Math.abs(bend) - Math.max(HALF_CIRCLE, Math.abs(wanted)))
  )
}

/** The best bend for one that is wanted that lies in no span, within ±`most`; null when there is none. */
export function nearestFree(wanted: number, blocked: readonly Span[], most: number): number | null {
  let best: number | null = null
  let least = Number.POSITIVE_INFINITY
  let from = -most
  for (const [low, high] of [...blocked].sort((a, b) => a[0] - b[0]).concat([[most, most]])) {
    const end = Math.min(low, most)
    if (end >= from - SLACK) {
      const bend = Math.max(from, Math.min(end, wanted))
      const cost = detour(bend, wanted)
      const closer = least - cost
      if (closer > SLACK || (closer > -SLACK && Math.abs(bend) < Math.abs(best ?? bend))) {
        best = bend
        least = cost
      }
    }
    from = Math.max(from, high)
  }
  return best
}
