import { far } from '../geometry/near.ts'
import type { Box, Point } from '../types.ts'

/** What makes a place good. */
export interface Taste {
  /** The worth of a place, apart from where the middle is. May answer anything lower when it is below `least`. */
  readonly worth: (x: number, y: number, least: number) => number
  /** Worth above this counts no more. */
  readonly enough: number
  /** The most that `worth` changes with one px. */
  readonly slope: number
  /** What each px away from `middle` costs. */
  readonly fromMiddle: number
  readonly middle: Point
}

/** A square of places: its middle, half its side, and the most that any place in it can score. */
interface Square extends Point {
  readonly half: number
  readonly most: number
}

/** A better score by less than this is not looked for. */
const PRECISION = 0.5
/** Squares looked at before the best so far is taken: far more than usual. */
const MOST_SQUARES = 500

/**
 * The best place in a box. Squares that cannot hold a better place than the best so far are left out, the others are
 * quartered, the most promising first (branch and bound, as Agafonkin's polylabel finds the pole of inaccessibility).
 * Gives the worth of the place beside it.
 */
export function bestPlace(box: Box, taste: Taste): Point & { readonly worth: number } {
  const { worth, enough, slope, fromMiddle, middle } = taste
  const width = box.right - box.left
  const height = box.bottom - box.top
  const waiting: Square[] = []
  let best = { x: middle.x, y: middle.y, worth: worth(middle.x, middle.y, Number.NEGATIVE_INFINITY) }
  let highest = Math.min(enough, best.worth)

  const look = (x: number, y: number, half: number) => {
    const away = far(x - middle.x, y - middle.y)
    const corner = half * Math.SQRT2
    const atMost = (value: number) =>
      Math.min(enough, value) - fromMiddle * Math.max(0, away - corner) - PRECISION
    if (atMost(enough) <= highest) return
    const value = worth(x, y, highest + fromMiddle * Math.max(0, away - corner) - slope * corner)
    const score = Math.min(enough, value) - fromMiddle * away
    if (score > highest) {
      best = { x, y, worth: value }
      highest = score
    }
    const most = atMost(value + slope * corner)
    if (most <= highest) return
    let at = waiting.length
    while (at > 0 && (waiting[at - 1]?.most ?? 0) > most) at--
    waiting.splice(at, 0, { x, y, half, most })
  }

  const half = Math.max(1, Math.min(width, height), Math.max(width, height) / 8) / 2
  for (let y = box.top + half; y - half < box.bottom; y += 2 * half)
    for (let x = box.left + half; x - half < box.right; x += 2 * half) look(x, y, half)
  for (let looked = 0; looked < MOST_SQUARES; looked += 4) {
    const square = waiting.pop()
    if (!square || square.most <= highest) break
    const quarter = square.half / 2
    look(square.x - quarter, square.y - quarter, quarter)
    look(square.x + quarter, square.y - quarter, quarter)
    look(square.x - quarter, square.y + quarter, quarter)
    look(square.x + quarter, square.y + quarter, quarter)
  }
  return best
}
