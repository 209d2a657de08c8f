import { type Box, type Drawing, freePlace, type Point } from '../../layout/index.ts'

/** From the middle of a name to the middle of the next linked one, px: room for both names and an arc that shows its sign; names are wider than high. */
const ACROSS = 190
const DOWN = 130
/** How far a chain turns, as it likes it: straight on, then clockwise, as loops are read. */
const TURNS = [0, 2, -2, 1, -1, 3, -3].map((eighth) => (eighth * Math.PI) / 4)
/** What a turn costs that is liked less, what it costs to lie out of sight, and to lead over something, in px of giving way. */
const LESS_LIKED = 12
const OUT_OF_SIGHT = 4
const CROSSED = 60
const DOT = { width: 4, height: 4 }

/**
 * A free place for the next variable of a chain: on in the direction from which the chain comes, so long as that is in sight, else round the corner.
 * `from` is where the chain comes from, null where it begins; `seen` what is seen of the map.
 */
export function nextPlace(
  drawing: Drawing,
  source: Point,
  from: Point | null,
  seen: Box,
  size: { readonly width: number; readonly height: number },
): Point {
  const heading = from === null ? 0 : Math.atan2((source.y - from.y) / DOWN, (source.x - from.x) / ACROSS)
  let best = source
  let least = Number.POSITIVE_INFINITY
  for (const [rank, turn] of TURNS.entries()) {
    const way = { x: Math.cos(heading + turn) * ACROSS, y: Math.sin(heading + turn) * DOWN }
    const near = { x: source.x + way.x, y: source.y + way.y }
    const free = freePlace(drawing, near, size)
    const isCrossed = [0.5, 0.75].some((part) => {
      const point = { x: source.x + (free.x - source.x) * part, y: source.y + (free.y - source.y) * part }
      return freePlace(drawing, point, DOT) !== point
    })
    const cost =
      rank * LESS_LIKED +
      Math.hypot(free.x - near.x, free.y - near.y) +
      OUT_OF_SIGHT * outside(seen, free, size) +
      (isCrossed ? CROSSED : 0)
    if (cost < least) {
      best = free
      least = cost
    }
  }
  return best
}

function outside(seen: Box, { x, y }: Point, { width, height }: { width: number; height: number }): number {
  const across = Math.max(0, seen.left - x + width / 2, x + width / 2 - seen.right)
  const down = Math.max(0, seen.top - y + height / 2, y + height / 2 - seen.bottom)
  return across + down
}
