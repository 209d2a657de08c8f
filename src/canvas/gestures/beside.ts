import type { Point } from '../../layout/index.ts'
import type { Standing } from './snap.ts'

/** Room that is left between names, px of the map: each keeps the rim by which links are drawn. */
const GAP = 12
/** So many places are looked at before things are left where they are, and no more than so many pairs of names. */
const MOST = 300
const MOST_PAIRS = 3_000_000

/**
 * By how much things that were dropped go on so that none of them stands on one of those that stay: the shortest way on which each step brings one clear of another. Nowhere when
 * they stand free, and where no way is found.
 */
export function shiftBeside(dropped: readonly Standing[], others: readonly Standing[]): Point {
  const ways: Point[] = [{ x: 0, y: 0 }]
  const seen = new Set<string>()
  const looks = Math.min(MOST, 1 + MOST_PAIRS / (1 + dropped.length * others.length))
  for (let look = 0; look < looks; look += 1) {
    const way = ways.shift()
    if (way === undefined) break
    const room = look === 0 ? 0 : GAP - 1
    const met = firstMet(dropped, others, way, room)
    if (met === null) return way
    for (const next of waysPast(met, way)) {
      const key = `${Math.round(next.x)} ${Math.round(next.y)}`
      if (seen.has(key)) continue
      seen.add(key)
      const at = ways.findIndex((other) => Math.hypot(other.x, other.y) > Math.hypot(next.x, next.y))
      ways.splice(at < 0 ? ways.length : at, 0, next)
    }
  }
  return { x: 0, y: 0 }
}

type Met = readonly [dropped: Standing, other: Standing]

function firstMet(
  dropped: readonly Standing[],
  others: readonly Standing[],
  way: Point,
  room: number,
): Met | null {
  for (const one of dropped)
    for (const other of others) {
      const [dx, dy] = [one.centre.x + way.x - other.centre.x, one.centre.y + way.y - other.centre.y]
      const isClear =
        Math.abs(dx) >= (one.width + other.width) / 2 + room ||
        Math.abs(dy) >= (one.height + other.height) / 2 + room
      if (!isClear) return [one, other]
    }
  return null
}

/** To the left of it, to the right, above and below. */
function waysPast([one, other]: Met, way: Point): readonly Point[] {
  const [across, down] = [(one.width + other.width) / 2 + GAP, (one.height + other.height) / 2 + GAP]
  const [x, y] = [other.centre.x - one.centre.x, other.centre.y - one.centre.y]
  return [
    { x: x - across, y: way.y },
    { x: x + across, y: way.y },
    { x: way.x, y: y - down },
    { x: way.x, y: y + down },
  ]
}
