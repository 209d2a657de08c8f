import type { Placement } from '../quality/types.ts'
import type { Point } from '../types.ts'

/** How a drawing may be turned: any way, by half a turn only, which changes no bend, or not at all. */
export type Turns = 'all' | 'half' | 'none'

/** The ways a drawing can be turned without changing how good it is, as names stay level: by what x and y are multiplied. */
const TURNS: Readonly<Record<Turns, readonly (readonly [number, number])[]>> = {
  all: [
    [1, 1],
    [-1, 1],
    [1, -1],
    [-1, -1],
  ],
  half: [
    [1, 1],
    [-1, -1],
  ],
  none: [[1, 1]],
}

/**
 * Turns a new drawing over, upside down, both or not at all, so that variables come as near as they can to where they were, and
 * puts it where the old one was. The drawings' variables have the same numbers.
 */
export function turnToMatch(placement: Placement, old: readonly Point[], turns: Turns): Placement {
  const from = middleOf(placement.centres)
  const to = middleOf(old)
  const distance = ([sx, sy]: readonly [number, number]): number => {
    let sum = 0
    placement.centres.forEach(({ x, y }, variable) => {
      const was = old[variable]
      if (was) sum += (sx * (x - from.x) - (was.x - to.x)) ** 2 + (sy * (y - from.y) - (was.y - to.y)) ** 2
    })
    return sum
  }
  let best: readonly [number, number] = [1, 1]
  // A turn must be clearly better: on equal terms nothing is turned.
  for (const turn of TURNS[turns]) if (distance(turn) < distance(best) * (1 - 1e-9)) best = turn
  const [sx, sy] = best
  return {
    centres: placement.centres.map(({ x, y }) => ({
      x: to.x + sx * (x - from.x),
      y: to.y + sy * (y - from.y),
    })),
    bends: placement.bends.map((bend) => (sx * sy < 0 ? -bend : bend)),
  }
}

function middleOf(points: readonly Point[]): Point {
  let [x, y] = [0, 0]
  for (const point of points) {
    x += point.x / points.length
    y += point.y / points.length
  }
  return { x, y }
}
