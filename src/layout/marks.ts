import { distanceToBox, grow } from './box.ts'
import type { Grid } from './grid.ts'
import { isInside, type LoopCurve } from './loopCurve.ts'
import { distanceTo, type Round } from './near.ts'
import { MARKS } from './style.ts'
import type { Box, Point } from './types.ts'

const RADIUS = MARKS.loopDiameter / 2
/** Distance from a mark's centre at which other things leave it alone, px. */
const ROOM = RADIUS + 2
/** More room than this makes a place no better, px: then the middle of the loop counts. */
const ENOUGH = 42
/** What a px from the middle of the loop costs, in px of room. */
const FROM_MIDDLE = 0.05
/** How far outside a loop without room a mark may stand, px. */
const OUTSIDE = 44
/** Below this much room, px, it does not matter how little there is. */
const HOPELESS = 2
const CELL = 14
const MOST_CELLS = 14
const REFINED = 3

/** What loop marks keep clear of. */
export interface MarkObstacles {
  readonly rounds: readonly Round[]
  readonly roundGrid: Grid
  readonly texts: readonly Box[]
  readonly textGrid: Grid
  readonly signs: readonly Point[]
  readonly signGrid: Grid
}

/** The obstacles near one loop. */
interface Near {
  readonly rounds: readonly Round[]
  readonly texts: readonly Box[]
  readonly signs: readonly Point[]
  readonly marks: readonly Point[]
}

type Score = (x: number, y: number) => number

/** What a mark's place depends on reaches no farther than this. */
export function regionOf(loop: LoopCurve): Box {
  return grow(loop.box, OUTSIDE + ENOUGH)
}

function collect<T>(grid: Grid, items: readonly T[], region: Box): T[] {
  const found = new Set<number>()
  grid.query(region.left, region.top, region.right, region.bottom, (index) => {
    found.add(index)
    return false
  })
  return [...found]
    .sort((a, b) => a - b)
    .flatMap((index) => {
      const item = items[index]
      return item === undefined ? [] : [item]
    })
}

function inRegion(region: Box, { x, y }: Point): boolean {
  return x > region.left && x < region.right && y > region.top && y < region.bottom
}

/** Room at a place: distance to the nearest thing, as from the edge of a sign or mark. Gives up below `least`. */
function roomAt(near: Near, x: number, y: number, least: number): number {
  let room = Number.POSITIVE_INFINITY
  for (const box of near.texts) {
    room = Math.min(room, distanceToBox(box, { x, y }))
    if (room < least) return room
  }
  for (const mark of near.marks) room = Math.min(room, Math.hypot(x - mark.x, y - mark.y) - RADIUS)
  for (const sign of near.signs) room = Math.min(room, Math.hypot(x - sign.x, y - sign.y) - MARKS.signHalf)
  if (room < least) return room
  for (const round of near.rounds) {
    const { left, top, right, bottom } = round.box
    if (x - room > right || x + room < left || y - room > bottom || y + room < top) continue
    room = Math.min(room, distanceTo(round, x, y))
    if (room < least) return room
  }
  return room
}

/** Walks from the best cells of a grid over `box` to the best place nearby. */
function search(box: Box, score: Score): { readonly place: Point; readonly score: number } {
  const columns = Math.max(3, Math.min(MOST_CELLS, Math.ceil((box.right - box.left) / CELL)))
  const rows = Math.max(3, Math.min(MOST_CELLS, Math.ceil((box.bottom - box.top) / CELL)))
  const width = (box.right - box.left) / columns
  const height = (box.bottom - box.top) / rows
  let best: { x: number; y: number; score: number }[] = []
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const x = box.left + (column + 0.5) * width
      const y = box.top + (row + 0.5) * height
      const here = score(x, y)
      if (best.length === REFINED && here <= (best[REFINED - 1]?.score ?? 0)) continue
      best.push({ x, y, score: here })
      best = best.sort((a, b) => b.score - a.score).slice(0, REFINED)
    }
  let winner = {
    x: (box.left + box.right) / 2,
    y: (box.top + box.bottom) / 2,
    score: Number.NEGATIVE_INFINITY,
  }
  for (const start of best) {
    let at = start
    for (let step = Math.max(width, height) / 2; step > 0.5; ) {
      let better: typeof at | null = null
      for (let turn = 0; turn < 8; turn++) {
        const x = at.x + step * Math.cos((turn * Math.PI) / 4)
        const y = at.y + step * Math.sin((turn * Math.PI) / 4)
        const here = score(x, y)
        if (here > (better ?? at).score + 1e-9) better = { x, y, score: here }
      }
      if (better) at = better
      else step /= 2
    }
    if (at.score > winner.score) winner = at
  }
  return { place: { x: winner.x, y: winner.y }, score: winner.score }
}

/** When nothing fits: rather over a line than over a sign, rather over that than over a mark or a text. */
function crowdedScore(loop: LoopCurve, near: Near): Score {
  const lacking = (room: number) => Math.max(0, RADIUS + 1 - room)
  return (x, y) => {
    let score = isInside(loop.points, x, y) ? 0 : -6
    for (const box of near.texts) score -= 20 * lacking(distanceToBox(box, { x, y }))
    for (const mark of near.marks) score -= 20 * lacking(Math.hypot(x - mark.x, y - mark.y) - RADIUS)
    for (const sign of near.signs) score -= 4 * lacking(Math.hypot(x - sign.x, y - sign.y) - MARKS.signHalf)
    for (const round of near.rounds) {
      const { left, top, right, bottom } = round.box
      if (x - ROOM > right || x + ROOM < left || y - ROOM > bottom || y + ROOM < top) continue
      score -= lacking(distanceTo(round, x, y))
    }
    return score - 0.15 * Math.hypot(x - loop.centre.x, y - loop.centre.y)
  }
}

/**
 * Where a loop's mark stands: the middle of the largest free disc inside the loop, more than enough room counting no
 * more than nearness to the loop's middle. When no disc is large enough, the place with most room in or by the loop,
 * not over text if that can be. Found by a coarse grid, then by walking uphill from its best cells (compass search),
 * the same for the same drawing. `marks` are the centres of marks placed before.
 */
export function placeMark(loop: LoopCurve, obstacles: MarkObstacles, marks: readonly Point[]): Point {
  const region = regionOf(loop)
  const near: Near = {
    rounds: collect(obstacles.roundGrid, obstacles.rounds, region),
    texts: collect(obstacles.textGrid, obstacles.texts, region),
    signs: collect(obstacles.signGrid, obstacles.signs, region).filter((sign) => inRegion(region, sign)),
    marks: marks.filter((mark) => inRegion(region, mark)),
  }
  const free = search(loop.box, (x, y) => {
    if (!isInside(loop.points, x, y)) return Number.NEGATIVE_INFINITY
    const room = Math.min(ENOUGH, roomAt(near, x, y, HOPELESS))
    return room - FROM_MIDDLE * Math.hypot(x - loop.centre.x, y - loop.centre.y)
  })
  if (free.score > Number.NEGATIVE_INFINITY && roomAt(near, free.place.x, free.place.y, 0) >= ROOM)
    return free.place
  return search(grow(loop.box, OUTSIDE), crowdedScore(loop, near)).place
}
