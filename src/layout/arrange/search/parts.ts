import type { SearchGraph } from './graph.ts'
import { entersBox } from './hits.ts'
import { type Places, placeOnArc, type Shapes } from './shapes.ts'

/** Names closer than this, across and down, are too close, px. */
const ROOM_ACROSS = 12
const ROOM_DOWN = 8
/** Arcs keep so far from names that are not theirs, px. */
const NAME_ROOM = 4
/** A visible arc shorter than this shows too little, px. */
const SHORT = 44
/** Midpoints nearer than this make two arcs one, px. */
const MERGED = 16

/** How much two names lie on one another: 0 not at all, 1 and more when they touch, in between when they are close. */
export function overlapOf(graph: SearchGraph, { x, y }: Places, a: number, b: number): number {
  const width = (graph.halfWidth[a] ?? 0) + (graph.halfWidth[b] ?? 0)
  const across = Math.abs((x[a] ?? 0) - (x[b] ?? 0)) - width
  if (across >= ROOM_ACROSS) return 0
  const height = (graph.halfHeight[a] ?? 0) + (graph.halfHeight[b] ?? 0)
  const down = Math.abs((y[a] ?? 0) - (y[b] ?? 0)) - height
  if (down >= ROOM_DOWN) return 0
  const close = Math.min((ROOM_ACROSS - across) / ROOM_ACROSS, (ROOM_DOWN - down) / ROOM_DOWN)
  if (across >= 0 || down >= 0) return Math.min(1, close) * 0.5
  return 1 + Math.min(-across / width, -down / height)
}

/** Whether the line of a link comes over a name. */
export function isOverName(
  graph: SearchGraph,
  { x, y }: Places,
  shapes: Shapes,
  link: number,
  variable: number,
): boolean {
  const cx = x[variable] ?? 0
  const cy = y[variable] ?? 0
  const width = (graph.halfWidth[variable] ?? 0) + NAME_ROOM
  const height = (graph.halfHeight[variable] ?? 0) + NAME_ROOM
  return entersBox(shapes, link, cx - width, cy - height, cx + width, cy + height)
}

/** How much too short what is seen of a link is: 0 for long enough, 1 for a third of that, 2 for nothing. */
export function shortness({ length }: Shapes, link: number): number {
  const seen = length[link] ?? 0
  if (seen >= SHORT) return 0
  return seen === 0 ? 2 : 1.5 * (1 - seen / SHORT)
}

const one = { x: 0, y: 0 }
const other = { x: 0, y: 0 }

/** Whether two arcs between the same variables lie on one another. */
export function isMerged(shapes: Shapes, a: number, b: number): boolean {
  placeOnArc(shapes, a, (shapes.length[a] ?? 0) / 2, false, one)
  placeOnArc(shapes, b, (shapes.length[b] ?? 0) / 2, false, other)
  return Math.hypot(one.x - other.x, one.y - other.y) < MERGED
}

const angles: number[] = []

/** How far from the best the smallest angle between links at a variable is: 0 for the best, 1 for none at all. */
export function angleLoss(graph: SearchGraph, shapes: Shapes, variable: number): number {
  const links = graph.linksAt[variable]
  if (!links || links.length < 2) return 0
  let count = 0
  for (let each = 0; each < links.length; each++) {
    const link = links[each] ?? 0
    if (shapes.length[link] === 0) continue
    const angle = (graph.source[link] === variable ? shapes.leaves[link] : shapes.arrives[link]) ?? 0
    // Put where it belongs among those before it.
    let at = count++
    for (; at > 0 && (angles[at - 1] ?? 0) > angle; at--) angles[at] = angles[at - 1] ?? 0
    angles[at] = angle
  }
  if (count < 2) return 1
  let least = (angles[0] ?? 0) + 2 * Math.PI - (angles[count - 1] ?? 0)
  for (let at = 1; at < count; at++) least = Math.min(least, (angles[at] ?? 0) - (angles[at - 1] ?? 0))
  return 1 - (least * count) / (2 * Math.PI)
}
