import type { SearchGraph } from './graph.ts'
import type { Places, Shapes } from './shapes.ts'

/** How much of a ring a loop is. */
export interface RingShape {
  /** 4πA/P²: 1 is a circle. */
  round: number
  /** Share of its turning that goes one way; 0 when it goes round more or less than once. */
  oneWay: number
  /** The middle of its variables, px. */
  x: number
  y: number
}

/**
 * The shape of the closed curve that the whole arcs of a loop make, from centre to centre, exactly: the area of the polygon of
 * the centres with the segments of the circles, and the turning along the arcs and at the variables. Written to `shape`.
 */
export function shapeRing(
  graph: SearchGraph,
  { x, y }: Places,
  { heading, sweep, whole, segment }: Shapes,
  loop: number,
  shape: RingShape,
): void {
  const links = graph.loops[loop]
  if (!links) return
  const last = links[links.length - 1] ?? 0
  let comes = (heading[last] ?? 0) - (sweep[last] ?? 0) / 2
  let area = 0
  let round = 0
  let turn = 0
  let turning = 0
  let sumX = 0
  let sumY = 0
  for (let at = 0; at < links.length; at++) {
    const link = links[at] ?? 0
    const source = graph.source[link] ?? 0
    const target = graph.target[link] ?? 0
    const ax = x[source] ?? 0
    const ay = y[source] ?? 0
    area += (ax * (y[target] ?? 0) - ay * (x[target] ?? 0)) / 2 - (segment[link] ?? 0)
    round += whole[link] ?? 0
    const turned = sweep[link] ?? 0
    const corner = brought((heading[link] ?? 0) + turned / 2 - comes)
    turn += corner - turned
    turning += Math.abs(corner) + Math.abs(turned)
    comes = (heading[link] ?? 0) - turned / 2
    sumX += ax
    sumY += ay
  }
  shape.round = round > 0 ? Math.min(1, (4 * Math.PI * Math.abs(area)) / (round * round)) : 0
  const isOnce = Math.abs(Math.abs(turn) - 2 * Math.PI) < 0.5
  shape.oneWay = isOnce && turning > 0 ? Math.min(1, Math.abs(turn) / turning) : 0
  shape.x = sumX / links.length
  shape.y = sumY / links.length
}

/** An angle brought between -π and π. */
function brought(angle: number): number {
  return angle - 2 * Math.PI * Math.round(angle / (2 * Math.PI))
}

/** The bend that a link on no loop is given. */
const ALONE = 0.1
/** The bend of both links of a loop of two. */
const LENS = 0.3

/** The bend of a link by the loop rule: away from the middle of its ring, as the circle through that ring would. */
export function ruledBend(graph: SearchGraph, places: Places, link: number): number {
  const ring = graph.loops[graph.ringOf[link] ?? -1]
  if (ring === undefined) return ALONE
  if (ring.length === 2) return LENS
  let x = 0
  let y = 0
  let radius = 0
  for (const each of ring) {
    x += (places.x[graph.source[each] ?? 0] ?? 0) / ring.length
    y += (places.y[graph.source[each] ?? 0] ?? 0) / ring.length
  }
  for (const each of ring) {
    const variable = graph.source[each] ?? 0
    const [ex, ey] = [(places.x[variable] ?? 0) - x, (places.y[variable] ?? 0) - y]
    radius += Math.sqrt(ex * ex + ey * ey) / ring.length
  }
  const source = graph.source[link] ?? 0
  const target = graph.target[link] ?? 0
  const [ax, ay] = [places.x[source] ?? 0, places.y[source] ?? 0]
  const [dx, dy] = [(places.x[target] ?? 0) - ax, (places.y[target] ?? 0) - ay]
  const chord = Math.sqrt(dx * dx + dy * dy)
  if (chord < 1) return ALONE
  const half = Math.min(chord / 2, radius * 0.98)
  const bend = (radius - Math.sqrt(radius * radius - half * half)) / chord
  const isRight = dx * (y - ay) - dy * (x - ax) > 0
  return (isRight ? -1 : 1) * Math.max(0.08, Math.min(bend, 0.45))
}
