import type { Point, Quality } from '../../../src/layout/index.ts'
import { lengthOf, overlaps, type Rectangle, rectangleAt, runsInto } from './plainLines.ts'
import { listOf, share, sum } from './plainLists.ts'
import type { PlainScene } from './plainScene.ts'

type LoopMeasures = Pick<Quality, 'roundness' | 'oneWay' | 'goodLoops' | 'roomForMarks'>

/** Corners that stand for one arc of a loop. */
const CORNERS = 12
/** A mark needs a free square of so many px. */
const MARK = 28

/** How round the loops are, how they turn, and whether their marks have room; null for none. */
export function loopMeasures(loops: readonly (readonly number[])[], scene: PlainScene): LoopMeasures {
  if (loops.length === 0) return { roundness: null, oneWay: null, goodLoops: null, roomForMarks: null }
  const rings = loops.map((loop) =>
    loop.flatMap((link) => listOf(CORNERS, (at) => scene.links[link]?.at(at / CORNERS) ?? { x: 0, y: 0 })),
  )
  const shapes = rings.map((ring) => ({ round: roundness(ring), oneWay: oneWay(ring) }))
  return {
    roundness: share(sum(shapes.map(({ round }) => round)), rings.length),
    oneWay: share(sum(shapes.map((shape) => shape.oneWay)), rings.length),
    goodLoops: share(
      shapes.filter((shape) => shape.round >= 0.6 && shape.oneWay >= 0.6).length,
      rings.length,
    ),
    roomForMarks: share(rings.filter((ring) => hasRoom(ring, scene)).length, rings.length),
  }
}

/** The area over that of the circle of the same circumference: as a fan of triangles from the middle of the corners. */
function roundness(ring: readonly Point[]): number {
  const centre = centreOf(ring)
  const closed = [...ring, ...ring.slice(0, 1)]
  const area = sum(
    ring.map((from, at) => {
      const to = closed[at + 1] ?? from
      return ((from.x - centre.x) * (to.y - centre.y) - (to.x - centre.x) * (from.y - centre.y)) / 2
    }),
  )
  const radius = lengthOf(closed) / (2 * Math.PI)
  return radius === 0 ? 0 : Math.min(1, Math.abs(area) / (Math.PI * radius ** 2))
}

/** The share of all turning that goes one way, of a ring that goes around once, within half a radian. */
function oneWay(ring: readonly Point[]): number {
  const turns = ring.map((corner, at) => {
    const [before, after] = [ring.at(at - 1) ?? corner, ring[(at + 1) % ring.length] ?? corner]
    const [ux, uy, vx, vy] = [
      corner.x - before.x,
      corner.y - before.y,
      after.x - corner.x,
      after.y - corner.y,
    ]
    return Math.atan2(ux * vy - uy * vx, ux * vx + uy * vy)
  })
  const around = Math.abs(sum(turns))
  if (Math.abs(around - 2 * Math.PI) >= 0.5) return 0
  return Math.min(1, around / sum(turns.map(Math.abs)))
}

/** Whether a mark has room at the middle of the corners or at one of 49 places inside the ring, away from names and links. */
function hasRoom(ring: readonly Point[], { names, links }: PlainScene): boolean {
  const [xs, ys] = [ring.map(({ x }) => x), ring.map(({ y }) => y)]
  const between = (values: readonly number[], part: number): number =>
    Math.min(...values) + ((Math.max(...values) - Math.min(...values)) * part) / 8
  const grid = listOf(49, (at) => ({ x: between(xs, 1 + (at % 7)), y: between(ys, 1 + Math.floor(at / 7)) }))
  const isFree = (square: Rectangle): boolean =>
    !names.some((name) => overlaps(name, square)) &&
    !links.some((link) => link !== null && runsInto(link.corners, square))
  return [centreOf(ring), ...grid].some(
    (place) => isWithin(ring, place) && isFree(rectangleAt(place, MARK, MARK)),
  )
}

/** Whether a line from a point straight down crosses the ring an odd number of times. */
function isWithin(ring: readonly Point[], { x, y }: Point): boolean {
  const below = ring.filter((from, at) => {
    const to = ring[(at + 1) % ring.length] ?? from
    if (from.x < x === to.x < x) return false
    return from.y + ((x - from.x) / (to.x - from.x)) * (to.y - from.y) > y
  })
  return below.length % 2 === 1
}

function centreOf(ring: readonly Point[]): Point {
  return {
    x: share(sum(ring.map(({ x }) => x)), ring.length),
    y: share(sum(ring.map(({ y }) => y)), ring.length),
  }
}
