import { pointAt } from '../geometry/curve.ts'
import type { Drawing } from '../types.ts'
import { countCrossings } from './crossings.ts'
import { polyline } from './polyline.ts'

/** The straight pieces that stand for an arc as it is drawn. */
const PIECES = 24

/**
 * In how many points the arcs of a drawing cross; two arcs can have two. What only touches does not cross. Counting ends when there are more than `most`.
 */
export function crossingsOf(
  { links }: Pick<Drawing, 'links'>,
  most: number = Number.POSITIVE_INFINITY,
): number {
  const lines = [...links.values()]
    .map(({ arc }) => {
      const pieces = arc.sweep === 0 ? 1 : PIECES
      return polyline(Array.from({ length: pieces + 1 }, (_, at) => pointAt(arc, at / pieces)))
    })
    .sort((one, other) => one.box.left - other.box.left)
  let crossings = 0
  for (const [at, line] of lines.entries()) {
    for (let next = at + 1; next < lines.length; next++) {
      const other = lines[next]
      if (!other || other.box.left > line.box.right) break
      crossings += countCrossings(line, other)
    }
    if (crossings > most) break
  }
  return crossings
}
