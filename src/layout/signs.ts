import { distanceToBox } from './box.ts'
import { headingAt, lengthOf, pointAt } from './curve.ts'
import type { Grid } from './grid.ts'
import { distanceTo, type Round } from './near.ts'
import { MARKS } from './style.ts'
import type { Arc, Box, Point } from './types.ts'

/** A sign goes no farther back than this share of a short arc. */
const FARTHEST_SHARE = 0.4
/** How much farther back a sign goes, px, when both sides are blocked. */
const FARTHER = [0, 11, 22] as const
/** What blocks a place, by how much it hurts. */
const OVER_TEXT = 4
const OVER_SIGN = 2
const OVER_LINK = 1

/** What signs keep clear of. */
export interface SignObstacles {
  readonly rounds: readonly Round[]
  readonly roundGrid: Grid
  readonly texts: readonly Box[]
  readonly textGrid: Grid
}

/** The places of a sign in the order of liking: outside the bow, on the other side, then the same farther back. */
function signPlaces(arc: Arc): Point[] {
  const length = Math.max(1e-6, lengthOf(arc))
  return FARTHER.flatMap((farther) => {
    const t = 1 - Math.min(FARTHEST_SHARE, (MARKS.signBack + farther) / length)
    const foot = pointAt(arc, t)
    const heading = headingAt(arc, t)
    const outward = arc.sweep > 0 ? -1 : 1
    const x = -Math.sin(heading) * MARKS.signAside * outward
    const y = Math.cos(heading) * MARKS.signAside * outward
    return [
      { x: foot.x + x, y: foot.y + y },
      { x: foot.x - x, y: foot.y - y },
    ]
  })
}

/** How much a sign at a place would be in the way: 0 when it is free. */
function blocked(place: Point, own: number, obstacles: SignObstacles, placed: SignPattern): number {
  const { x, y } = place
  const reach = MARKS.signHalf
  let cost = placed.holds(place) ? OVER_SIGN : 0
  const overText = obstacles.textGrid.query(x - reach, y - reach, x + reach, y + reach, (index) => {
    const box = obstacles.texts[index]
    return box !== undefined && distanceToBox(box, x, y) < reach
  })
  if (overText) cost += OVER_TEXT
  const overLink = obstacles.roundGrid.query(x - reach, y - reach, x + reach, y + reach, (index) => {
    const round = obstacles.rounds[index]
    if (index === own || !round) return false
    const { left, top, right, bottom } = round.box
    if (x + reach < left || x - reach > right || y + reach < top || y - reach > bottom) return false
    return distanceTo(round, x, y) < reach
  })
  return overLink ? cost + OVER_LINK : cost
}

/** Signs already placed, found by where they are. */
interface SignPattern {
  add(place: Point): void
  holds(place: Point): boolean
}

/** Remembers signs in square cells of a sign's size. */
function makePattern(): SignPattern {
  const size = 2 * MARKS.signHalf
  const cells = new Map<number, Point[]>()
  const key = (column: number, row: number) => column * 4_194_304 + row
  return {
    add(place) {
      const at = key(Math.floor(place.x / size), Math.floor(place.y / size))
      const cell = cells.get(at)
      if (cell) cell.push(place)
      else cells.set(at, [place])
    },
    holds(place) {
      const column = Math.floor(place.x / size)
      const row = Math.floor(place.y / size)
      for (let x = column - 1; x <= column + 1; x++)
        for (let y = row - 1; y <= row + 1; y++)
          for (const other of cells.get(key(x, y)) ?? [])
            if (Math.abs(other.x - place.x) < size && Math.abs(other.y - place.y) < size) return true
      return false
    },
  }
}

/**
 * Where each link's sign goes, in the order of the links: outside the bow; on the other side when that is blocked by a
 * text, a sign placed before or another link; farther back along the link when both sides are. When all is blocked,
 * where least is in the way.
 */
export function placeSigns(arcs: readonly Arc[], obstacles: SignObstacles): Point[] {
  const placed = makePattern()
  return arcs.map((arc, index) => {
    let best = arc.middle
    let least = Number.POSITIVE_INFINITY
    for (const place of signPlaces(arc)) {
      const cost = blocked(place, index, obstacles, placed)
      if (cost >= least) continue
      best = place
      least = cost
      if (cost === 0) break
    }
    placed.add(best)
    return best
  })
}
