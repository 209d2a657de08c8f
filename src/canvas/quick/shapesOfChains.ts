import type { Box, Point } from '../../layout/index.ts'

/** Places for the variables of a chain, in its order. */
export type Shape = readonly Point[]

/** From the middle of a name to that of the next one in a chain, px: room for both names and an arc that shows its sign. */
const STEP = 190
/** The same one above the other: names are wider than high. */
const STEP_DOWN = 130
/** Rings are drawn so much wider and lower than round. */
const WIDER = 1.15
const LOWER = 0.9
/** Where else than in the middle of what is seen a new shape may stand: so far away, px, in eight directions. */
const AWAY = [220, 440, 700] as const
/** Longer tails curl, so that they stay in sight. */
const STRAIGHT = 4

/** Right, down, left, up, and between them. */
const DIRECTIONS = [0, 2, 4, 6, 1, 3, 5, 7].map((eighth) => (eighth * Math.PI) / 4)

/** A closed chain with nothing on the map: a ring that begins at the top and turns clockwise. */
export function rings(seen: Box, count: number): readonly Shape[] {
  const start = -Math.PI / 2 - (count % 2 === 0 ? Math.PI / count : 0)
  return centresIn(seen).map((centre) => ring(centre, radiusFor(count), start, count))
}

/** A chain with nothing on the map: rows, every other one running back, so that neighbours stay neighbours. */
export function chains(seen: Box, count: number): readonly Shape[] {
  const room = Math.floor((seen.right - seen.left) / STEP)
  const columns = Math.min(count, Math.max(2, Math.min(6, room)))
  const rows = Math.ceil(count / columns)
  return centresIn(seen).map((centre) =>
    Array.from({ length: count }, (_, at) => {
      const row = Math.floor(at / columns)
      const along = row % 2 === 0 ? at % columns : columns - 1 - (at % columns)
      return {
        x: centre.x + (along - (columns - 1) / 2) * STEP,
        y: centre.y + (row - (rows - 1) / 2) * STEP_DOWN,
      }
    }),
  )
}

/** A chain that hangs on one variable: straight away from it, or curled when it is long. */
export function tails(from: Point, count: number): readonly Shape[] {
  if (count > STRAIGHT) return ringThrough(from, count + 1).map((shape) => shape.slice(0, count))
  return DIRECTIONS.map((angle) =>
    Array.from({ length: count }, (_, at) => ({
      x: from.x + (at + 1) * STEP * Math.cos(angle),
      y: from.y + (at + 1) * STEP_DOWN * Math.sin(angle),
    })),
  )
}

/** A chain that leads from a variable back to it: a ring on which that variable stands. */
export function ringThrough(from: Point, count: number): readonly Shape[] {
  const radius = radiusFor(count + 1)
  return DIRECTIONS.map((angle) => {
    const centre = {
      x: from.x + radius * WIDER * Math.cos(angle),
      y: from.y + radius * LOWER * Math.sin(angle),
    }
    return ring(centre, radius, angle + Math.PI, count + 1).slice(1)
  })
}

/**
 * A chain that leads from one variable to another: evenly between them where there is room, else along an arc of a circle
 * that passes through both, to either side.
 */
export function ways(from: Point, to: Point, count: number): readonly Shape[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const chord = Math.hypot(dx, dy)
  const heading = Math.atan2(dy, dx)
  const straight = Array.from({ length: count }, (_, at) => {
    const share = (at + 1) / (count + 1)
    return { x: from.x + dx * share, y: from.y + dy * share }
  })
  const arcs = [-1, 1].map((side) => arcOf(from, heading, chord, count, side))
  return chord / (count + 1) >= STEP * 0.8 ? [straight, ...arcs] : arcs
}

/** Walks along a circle in equal steps so that the walk ends `chord` px away in the direction of `heading`. */
function arcOf(from: Point, heading: number, chord: number, count: number, side: number): Shape {
  const steps = count + 1
  const step = Math.max(STEP * 0.85, chord / steps)
  // chord / step = sin(steps · turn / 2) / sin(turn / 2), which falls from `steps` to 0 as the turn grows to a full circle.
  let least = 0
  let most = (2 * Math.PI) / steps
  for (let halving = 0; halving < 40; halving++) {
    const turn = (least + most) / 2
    const reached = Math.sin((steps * turn) / 2) / Math.sin(turn / 2)
    if (reached > chord / step) least = turn
    else most = turn
  }
  const turn = least
  const shape: Point[] = []
  let { x, y } = from
  for (let at = 0; at < count; at++) {
    const angle = heading + side * (turn * (steps / 2 - 0.5 - at))
    x += step * Math.cos(angle)
    y += step * Math.sin(angle)
    shape.push({ x, y })
  }
  return shape
}

function ring(centre: Point, radius: number, start: number, count: number): Shape {
  return Array.from({ length: count }, (_, at) => {
    const angle = start + (2 * Math.PI * at) / count
    return {
      x: centre.x + radius * WIDER * Math.cos(angle),
      y: centre.y + radius * LOWER * Math.sin(angle),
    }
  })
}

/** The radius at which the places of a ring are a step apart. */
function radiusFor(count: number): number {
  return Math.max(STEP / 2, STEP / (2 * Math.sin(Math.PI / Math.max(2, count))))
}

function centresIn(seen: Box): readonly Point[] {
  const [x, y] = [(seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2]
  const around = AWAY.flatMap((away) =>
    DIRECTIONS.map((angle) => ({ x: x + away * Math.cos(angle), y: y + away * Math.sin(angle) })),
  )
  return [{ x, y }, ...around]
}
