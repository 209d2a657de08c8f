import type { SearchGraph } from './graph.ts'
import { entersBox } from './hits.ts'
import type { RingShape } from './rings.ts'
import { type Places, placeOnArc, type Shapes } from './shapes.ts'

/**
 * Small boxes that should be free: two for each link, for its sign on either side (numbers 2i and 2i + 1 for link i), and one in
 * the middle of each loop, for its mark (after those of the links).
 */
export interface Spots {
  readonly left: Float64Array
  readonly top: Float64Array
  readonly right: Float64Array
  readonly bottom: Float64Array
  /** How many lines and names come into each. */
  readonly hits: Float64Array
}

/** Half the width of a sign, and how far its middle is from the end of the arc and from the arc, px. */
const SIGN_HALF = 6
const SIGN_BACK = 16
const SIGN_ASIDE = 11
/** Half the width of the box a loop's mark needs, px. */
const MARK_HALF = 15
/** Names keep so much room around them, px. */
const NAME_ROOM = 1

/** Spots of so many, nowhere yet. */
export function newSpots({ links, loops }: SearchGraph): Spots {
  const count = 2 * links + loops.length
  const some = () => new Float64Array(count)
  return { left: some(), top: some(), right: some(), bottom: some(), hits: some() }
}

const end = { x: 0, y: 0 }
const before = { x: 0, y: 0 }

/** Puts the two spots of a link's sign where its line is now. */
export function moveSignSpots(spots: Spots, shapes: Shapes, link: number): void {
  const length = shapes.length[link] ?? 0
  const back = Math.min(SIGN_BACK, length * 0.4)
  placeOnArc(shapes, link, back, true, end)
  placeOnArc(shapes, link, back + 4, true, before)
  const dx = end.x - before.x
  const dy = end.y - before.y
  const distance = Math.sqrt(dx * dx + dy * dy) || 1
  const acrossX = (-dy / distance) * SIGN_ASIDE
  const acrossY = (dx / distance) * SIGN_ASIDE
  putSpot(spots, 2 * link, end.x + acrossX, end.y + acrossY, SIGN_HALF)
  putSpot(spots, 2 * link + 1, end.x - acrossX, end.y - acrossY, SIGN_HALF)
}

/** Puts the spot of a loop's mark where its middle is now. */
export function moveMarkSpot(spots: Spots, graph: SearchGraph, loop: number, { x, y }: RingShape): void {
  putSpot(spots, 2 * graph.links + loop, x, y, MARK_HALF)
}

function putSpot(spots: Spots, spot: number, x: number, y: number, half: number): void {
  spots.left[spot] = x - half
  spots.top[spot] = y - half
  spots.right[spot] = x + half
  spots.bottom[spot] = y + half
}

/** Whether the line of a link comes into a spot. Its own sign's it may touch. */
export function lineHits(spots: Spots, shapes: Shapes, spot: number, link: number): boolean {
  return (
    spot >> 1 !== link &&
    shapes.length[link] !== 0 &&
    entersBox(
      shapes,
      link,
      spots.left[spot] ?? 0,
      spots.top[spot] ?? 0,
      spots.right[spot] ?? 0,
      spots.bottom[spot] ?? 0,
    )
  )
}

/** Whether a name comes into a spot. */
export function nameHits(
  spots: Spots,
  graph: SearchGraph,
  places: Places,
  spot: number,
  variable: number,
): boolean {
  const x = places.x[variable] ?? 0
  const y = places.y[variable] ?? 0
  const width = (graph.halfWidth[variable] ?? 0) + NAME_ROOM
  const height = (graph.halfHeight[variable] ?? 0) + NAME_ROOM
  return (
    (spots.left[spot] ?? 0) < x + width &&
    (spots.right[spot] ?? 0) > x - width &&
    (spots.top[spot] ?? 0) < y + height &&
    (spots.bottom[spot] ?? 0) > y - height
  )
}
