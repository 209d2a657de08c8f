import type { Point } from '../types.ts'

/** How much of the picture in the head survives a new drawing. */
export interface Stability {
  /** Mean move of the variables, after the translation that suits them best, in units given. */
  readonly move: number
  /** Share of pairs that are still left of or right of one another, and above or below; 1 when there are no pairs. */
  readonly order: number
}

/**
 * Compares the places of the same variables, in the same order, in two drawings. `unit` is what moves are told in, usually the mean
 * length of a link, px. Takes time in the order of all pairs.
 */
export function stability(before: readonly Point[], after: readonly Point[], unit: number): Stability {
  const pairs = before.map((from, at) => ({ from, to: placeIn(after, at) }))
  const count = pairs.length
  if (count === 0) return { move: 0, order: 1 }
  let shiftX = 0
  let shiftY = 0
  for (const { from, to } of pairs) {
    shiftX += (to.x - from.x) / count
    shiftY += (to.y - from.y) / count
  }
  let moved = 0
  for (const { from, to } of pairs) moved += Math.hypot(to.x - from.x - shiftX, to.y - from.y - shiftY)
  return { move: moved / count / unit, order: orderKept(pairs) }
}

function placeIn(places: readonly Point[], at: number): Point {
  const place = places[at]
  if (place === undefined) throw new Error(`The variable ${at} has no place in the later drawing.`)
  return place
}

/** Share of the orders between two variables, across and down, that are as before. */
function orderKept(pairs: readonly { readonly from: Point; readonly to: Point }[]): number {
  let kept = 0
  let all = 0
  pairs.forEach((one, at) => {
    for (const other of pairs.slice(at + 1)) {
      all += 2
      if (Math.sign(one.from.x - other.from.x) === Math.sign(one.to.x - other.to.x)) kept++
      if (Math.sign(one.from.y - other.from.y) === Math.sign(one.to.y - other.to.y)) kept++
    }
  })
  return all === 0 ? 1 : kept / all
}
