import type { Box, Point } from '../types.ts'

/** Corners of a box and where arcs touch it, by turns x and y: at most four and eight. Filled anew for each box, as a drag asks for thousands. */
const places = new Float64Array(24)

/**
 * Adds to `spans`, by turns low and high, the bends with which an arc between two points would run through a box with so much air about it, px. Through every place but those on
 * the line through both ends runs one arc only, so these are one span, or two that go on without end where the box lies on that line beyond an end. The ends of
 * a span, which are free, belong to arcs that pass through a corner or touch an edge, which are all tried. A box that holds an end is in every arc's way.
 */
export function addBlocked(spans: number[], from: Point, to: Point, box: Box, air: number): void {
  const left = box.left - air
  const top = box.top - air
  const right = box.right + air
  const bottom = box.bottom + air
  const { x, y } = from
  const dx = to.x - x
  const dy = to.y - y
  const square = dx * dx + dy * dy
  const count = fillPlaces(from, to, left, top, right, bottom)

  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  let leastRight = Number.POSITIVE_INFINITY
  let leastLeft = Number.NEGATIVE_INFINITY
  for (let at = 0; at < count; at += 2) {
    const bend = bendTo(from, to, places[at] ?? 0, places[at + 1] ?? 0)
    if (bend < least) least = bend
    if (bend > most) most = bend
    if (bend > 0 && bend < leastRight) leastRight = bend
    if (bend < 0 && bend > leastLeft) leastLeft = bend
  }

  // The shares of the way at which the straight line through the ends comes into the box and leaves it (Liang & Barsky 1984).
  const across = dx === 0 ? 1e-9 : dx
  const down = dy === 0 ? 1e-9 : dy
  const x1 = (left - x) / across
  const x2 = (right - x) / across
  const y1 = (top - y) / down
  const y2 = (bottom - y) / down
  const enters = Math.max(Math.min(x1, x2), Math.min(y1, y2))
  const leaves = Math.min(Math.max(x1, x2), Math.max(y1, y2))
  if (square === 0 || enters >= leaves || (enters > 0 && leaves < 1)) spans.push(least, most)
  else if (leaves >= 0 && enters <= 1) spans.push(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)
  else spans.push(Number.NEGATIVE_INFINITY, leastLeft, leastRight, Number.POSITIVE_INFINITY)
}

/** The bend of the arc from one point to another that passes a place; 0 where that is on the line through both. */
export function bendTo(from: Point, to: Point, x: number, y: number): number {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const ax = x - from.x
  const ay = y - from.y
  const bx = ax - dx
  const by = ay - dy
  // From every place of an arc its ends are seen at half the angle of the rest of the circle (Euclid III, 20).
  const cross = dx * ay - dy * ax
  const seen = Math.sqrt((ax * ax + ay * ay) * (bx * bx + by * by)) + ax * bx + ay * by
  return cross === 0 ? 0 : seen / (2 * cross)
}

/** Fills `places` with the corners of a box and where arcs between two points touch its edges, and tells how far it is filled then. */
function fillPlaces(
  from: Point,
  to: Point,
  left: number,
  top: number,
  right: number,
  bottom: number,
): number {
  const { x, y } = from
  const dx = to.x - x
  const dy = to.y - y
  places[0] = places[4] = left
  places[2] = places[6] = right
  places[1] = places[3] = top
  places[5] = places[7] = bottom
  let count = addTouches(8, left, x, dx, y, dy, top, bottom, 0)
  count = addTouches(count, right, x, dx, y, dy, top, bottom, 0)
  count = addTouches(count, top, y, dy, x, dx, left, right, 1)
  return addTouches(count, bottom, y, dy, x, dx, left, right, 1)
}

/** Adds the bends of the arcs between two points that pass a corner of a box or touch an edge: only there an arc begins or ceases to run through it. */
export function addTurns(bends: number[], from: Point, to: Point, box: Box): void {
  const count = fillPlaces(from, to, box.left, box.top, box.right, box.bottom)
  for (let at = 0; at < count; at += 2) bends.push(bendTo(from, to, places[at] ?? 0, places[at + 1] ?? 0))
}

/**
 * Adds where an arc may touch an edge between its corners, `low` and `high`, and tells how far `places` then is filled: on both sides of where the chord meets the line of the edge, as
 * far as the root of the product of what is from there to either end (Euclid III, 36). `start` and `step` are where the chord begins and how far it goes across the edge,
 * `startAlong` and `along` along it; `axis` is 0 for an upright edge and 1 for a level one.
 */
function addTouches(
  filled: number,
  edge: number,
  start: number,
  step: number,
  startAlong: number,
  along: number,
  low: number,
  high: number,
  axis: 0 | 1,
): number {
  if (step === 0) return addTouch(filled, edge, startAlong + along / 2, low, high, axis)
  const share = (edge - start) / step
  const power = share * (share - 1) * (step * step + along * along)
  if (power <= 0) return filled
  const root = Math.sqrt(power)
  const next = addTouch(filled, edge, startAlong + share * along - root, low, high, axis)
  return addTouch(next, edge, startAlong + share * along + root, low, high, axis)
}

function addTouch(
  filled: number,
  edge: number,
  touch: number,
  low: number,
  high: number,
  axis: 0 | 1,
): number {
  if (!(touch > low && touch < high)) return filled
  places[filled + axis] = edge
  places[filled + 1 - axis] = touch
  return filled + 2
}

/** Whether spans, by turns low and high, hold a bend that is more than `low` and less than `high`. */
export function isAnyWithin(spans: readonly number[], low: number, high: number): boolean {
  for (let at = 0; at < spans.length; at += 2)
    if ((spans[at] ?? 0) < high && (spans[at + 1] ?? 0) > low) return true
  return false
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

/** The best bend for one that is wanted that lies in none of the spans, by turns low and high, from `least` to `most`; null when there is none. */
export function nearestFree(
  wanted: number,
  blocked: readonly number[],
  least: number,
  most: number,
): number | null {
  const lower = freeBelow(Math.min(wanted, most), blocked)
  const higher = freeAbove(Math.max(wanted, least), blocked)
  const below = lower < least - SLACK ? null : Math.max(least, lower)
  if (higher > most + SLACK) return below
  if (below === null) return higher
  const closer = detour(below, wanted) - detour(higher, wanted)
  return closer > SLACK || (closer > -SLACK && Math.abs(higher) < Math.abs(below)) ? higher : below
}

/** The first bend from here on upwards that lies in no span. Where one span ends as another begins there is room for a bend. */
function freeAbove(bend: number, blocked: readonly number[]): number {
  let free = bend
  let slack = 0
  let isPushed = true
  while (isPushed) {
    isPushed = false
    for (let at = 0; at < blocked.length; at += 2) {
      const high = blocked[at + 1] ?? 0
      if (!((blocked[at] ?? 0) < free - slack && high > free)) continue
      free = high
      slack = SLACK
      isPushed = true
    }
  }
  return free
}

/** The same downwards. */
function freeBelow(bend: number, blocked: readonly number[]): number {
  let free = bend
  let slack = 0
  let isPushed = true
  while (isPushed) {
    isPushed = false
    for (let at = 0; at < blocked.length; at += 2) {
      const low = blocked[at] ?? 0
      if (!(low < free && (blocked[at + 1] ?? 0) > free + slack)) continue
      free = low
      slack = SLACK
      isPushed = true
    }
  }
  return free
}
