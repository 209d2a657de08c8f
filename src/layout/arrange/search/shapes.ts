import type { SearchGraph } from './graph.ts'

/** Where variables are and how links bend: what a search changes. */
export interface Places {
  readonly x: Float64Array
  readonly y: Float64Array
  /** Signed sagitta over chord, never 0: every link is part of a circle. */
  readonly bend: Float64Array
}

/** The visible arc of each link, cut at the boxes of both its names. All px. */
export interface Shapes {
  readonly centreX: Float64Array
  readonly centreY: Float64Array
  readonly radius: Float64Array
  /** 1 where the arc bows to the right of travel, -1 to the left. */
  readonly side: Float64Array
  readonly fromX: Float64Array
  readonly fromY: Float64Array
  readonly toX: Float64Array
  readonly toY: Float64Array
  /** The box around it. Of a link that is not seen: a box that nothing touches. */
  readonly left: Float64Array
  readonly top: Float64Array
  readonly right: Float64Array
  readonly bottom: Float64Array
  /** 0 when nothing of it is seen. */
  readonly length: Float64Array
  /** Of the whole arc, from centre to centre: the direction of its chord and how far it turns against the clock, radians. */
  readonly heading: Float64Array
  readonly sweep: Float64Array
  /** Its length, and the area between it and its chord, positive to the right of travel. */
  readonly whole: Float64Array
  readonly segment: Float64Array
  /** Directions from the middle of each name to the arc a little outside it, radians. */
  readonly leaves: Float64Array
  readonly arrives: Float64Array
}

/** Every array of the shapes, for copying. */
export const SHAPE_PARTS = [
  'centreX',
  'centreY',
  'radius',
  'side',
  'fromX',
  'fromY',
  'toX',
  'toY',
  'left',
  'top',
  'right',
  'bottom',
  'length',
  'heading',
  'sweep',
  'whole',
  'segment',
  'leaves',
  'arrives',
] as const satisfies readonly (keyof Shapes)[]

/** A straighter link than this is drawn as one with so small a bend: its circle is then still a circle. */
const LEAST_BEND = 0.002
/** Between a name and the arcs at it, px. */
const GAP = 3
/** Where the direction of an arc at a name is taken, px from its end. */
const AHEAD = 24
/** A box that touches no other. */
const NOWHERE = 1e12

/** Shapes of so many links, of none yet. */
export function newShapes(links: number): Shapes {
  const some = () => new Float64Array(links)
  return {
    centreX: some(),
    centreY: some(),
    radius: some(),
    side: some(),
    fromX: some(),
    fromY: some(),
    toX: some(),
    toY: some(),
    left: some(),
    top: some(),
    right: some(),
    bottom: some(),
    length: some(),
    heading: some(),
    sweep: some(),
    whole: some(),
    segment: some(),
    leaves: some(),
    arrives: some(),
  }
}

/** Works out the shape of one link: the circle through both centres, from where it leaves one box to where it comes to the other. */
export function shapeLink(graph: SearchGraph, places: Places, shapes: Shapes, link: number): void {
  const source = graph.source[link] ?? 0
  const target = graph.target[link] ?? 0
  const ax = places.x[source] ?? 0
  const ay = places.y[source] ?? 0
  const chordX = (places.x[target] ?? 0) - ax
  const chordY = (places.y[target] ?? 0) - ay
  // Not Math.hypot, which is several times as slow and guards against overflows that no map has.
  const chord = Math.sqrt(chordX * chordX + chordY * chordY)
  const wanted = places.bend[link] ?? 0
  const side = wanted < 0 ? -1 : 1
  const bend = Math.max(LEAST_BEND, Math.abs(wanted))
  const radius = (chord * (0.25 + bend * bend)) / (2 * bend)
  // Twice the bend is the tangent of a quarter of the turn: from it half and all of the turn without asking for angles.
  const tangent = 2 * bend
  const sinHalf = (2 * tangent) / (1 + tangent * tangent)
  const cosHalf = (1 - tangent * tangent) / (1 + tangent * tangent)
  const sweep = 4 * Math.atan(tangent)
  shapes.heading[link] = Math.atan2(chordY, chordX)
  shapes.sweep[link] = side * sweep
  shapes.whole[link] = radius * sweep
  shapes.segment[link] = (side * radius * radius * (sweep - 2 * sinHalf * cosHalf)) / 2
  if (chord < 1) {
    hide(shapes, link)
    return
  }
  const inward = side * (bend * chord - radius)
  circle.ux = chordX / chord
  circle.uy = chordY / chord
  circle.ax = ax
  circle.ay = ay
  circle.side = side
  circle.radius = radius
  circle.cx = ax + chordX / 2 - circle.uy * inward
  circle.cy = ay + chordY / 2 + circle.ux * inward
  cutAt(ax, ay, graph, source, -1)
  const start = cut.along
  const fromX = cut.x
  const fromY = cut.y
  cutAt(ax + chordX, ay + chordY, graph, target, 1)
  if (!(start < cut.along) || start === Infinity) {
    hide(shapes, link)
    return
  }
  shapes.centreX[link] = circle.cx
  shapes.centreY[link] = circle.cy
  shapes.radius[link] = radius
  shapes.side[link] = side
  shapes.fromX[link] = fromX
  shapes.fromY[link] = fromY
  shapes.toX[link] = cut.x
  shapes.toY[link] = cut.y
  const visibleX = cut.x - fromX
  const visibleY = cut.y - fromY
  const visible = Math.sqrt(visibleX * visibleX + visibleY * visibleY)
  const length = 2 * radius * Math.asin(Math.min(1, visible / (2 * radius)))
  shapes.length[link] = length
  boxShape(shapes, link)
  const ahead = Math.min(AHEAD, length / 2) / radius
  const cos = Math.cos(ahead)
  const sin = side * Math.sin(ahead)
  const [dx0, dy0] = [fromX - circle.cx, fromY - circle.cy]
  shapes.leaves[link] = Math.atan2(
    circle.cy - dx0 * sin + dy0 * cos - ay,
    circle.cx + dx0 * cos + dy0 * sin - ax,
  )
  const [dx1, dy1] = [cut.x - circle.cx, cut.y - circle.cy]
  shapes.arrives[link] = Math.atan2(
    circle.cy + dx1 * sin + dy1 * cos - ay - chordY,
    circle.cx + dx1 * cos - dy1 * sin - ax - chordX,
  )
}

function hide(shapes: Shapes, link: number): void {
  shapes.centreX[link] = NOWHERE
  shapes.centreY[link] = NOWHERE
  shapes.radius[link] = 1
  shapes.side[link] = 1
  shapes.fromX[link] = NOWHERE
  shapes.fromY[link] = NOWHERE
  shapes.toX[link] = NOWHERE
  shapes.toY[link] = NOWHERE
  shapes.left[link] = NOWHERE
  shapes.top[link] = NOWHERE
  shapes.right[link] = NOWHERE
  shapes.bottom[link] = NOWHERE
  shapes.length[link] = 0
}

/** The circle at hand: of which radius about (cx, cy), along the chord (ux, uy) from (ax, ay). One object, as it is made very often. */
const circle = { cx: 0, cy: 0, radius: 0, side: 1, ax: 0, ay: 0, ux: 0, uy: 0 }

/** Where the last box asked about was cut: how far along the chord, and the place. */
const cut = { along: 0, x: 0, y: 0 }

/** Where the circle first leaves the box of its source (`way` -1), or last comes to that of its target (1). */
function cutAt(x: number, y: number, graph: SearchGraph, variable: number, way: number): void {
  const width = (graph.halfWidth[variable] ?? 0) + GAP
  const height = (graph.halfHeight[variable] ?? 0) + GAP
  cut.along = -way * Infinity
  cutUpright(x - width, y, height, way)
  cutUpright(x + width, y, height, way)
  cutLevel(y - height, x, width, way)
  cutLevel(y + height, x, width, way)
}

function cutUpright(edge: number, y: number, height: number, way: number): void {
  const across = edge - circle.cx
  const square = circle.radius * circle.radius - across * across
  if (square < 0) return
  const root = Math.sqrt(square)
  if (Math.abs(circle.cy - root - y) <= height) offer(edge, circle.cy - root, way)
  if (Math.abs(circle.cy + root - y) <= height) offer(edge, circle.cy + root, way)
}

function cutLevel(edge: number, x: number, width: number, way: number): void {
  const across = edge - circle.cy
  const square = circle.radius * circle.radius - across * across
  if (square < 0) return
  const root = Math.sqrt(square)
  if (Math.abs(circle.cx - root - x) <= width) offer(circle.cx - root, edge, way)
  if (Math.abs(circle.cx + root - x) <= width) offer(circle.cx + root, edge, way)
}

function offer(x: number, y: number, way: number): void {
  const dx = x - circle.ax
  const dy = y - circle.ay
  if (circle.side * (circle.ux * dy - circle.uy * dx) < 0) return
  const along = circle.ux * dx + circle.uy * dy
  if (way * (along - cut.along) <= 0) return
  cut.along = along
  cut.x = x
  cut.y = y
}

function boxShape(shapes: Shapes, link: number): void {
  const fromX = shapes.fromX[link] ?? 0
  const fromY = shapes.fromY[link] ?? 0
  const toX = shapes.toX[link] ?? 0
  const toY = shapes.toY[link] ?? 0
  const cx = shapes.centreX[link] ?? 0
  const cy = shapes.centreY[link] ?? 0
  const radius = shapes.radius[link] ?? 0
  shapes.left[link] = isOnArc(shapes, link, cx - radius, cy) ? cx - radius : Math.min(fromX, toX)
  shapes.right[link] = isOnArc(shapes, link, cx + radius, cy) ? cx + radius : Math.max(fromX, toX)
  shapes.top[link] = isOnArc(shapes, link, cx, cy - radius) ? cy - radius : Math.min(fromY, toY)
  shapes.bottom[link] = isOnArc(shapes, link, cx, cy + radius) ? cy + radius : Math.max(fromY, toY)
}

/** Whether a place on the circle of a link is on its visible arc: on that side of the chord. Of less than half a circle only. */
export function isOnArc(shapes: Shapes, link: number, x: number, y: number): boolean {
  const fromX = shapes.fromX[link] ?? 0
  const fromY = shapes.fromY[link] ?? 0
  const cross =
    ((shapes.toX[link] ?? 0) - fromX) * (y - fromY) - ((shapes.toY[link] ?? 0) - fromY) * (x - fromX)
  return cross * (shapes.side[link] ?? 0) > 0
}

/** Where an arc is after so many px from one of its visible ends; written to `at`, as it is asked for very often. */
export function placeOnArc(
  shapes: Shapes,
  link: number,
  distance: number,
  fromEnd: boolean,
  at: { x: number; y: number },
): void {
  const radius = shapes.radius[link] ?? 1
  const x = (fromEnd ? shapes.toX[link] : shapes.fromX[link]) ?? 0
  const y = (fromEnd ? shapes.toY[link] : shapes.fromY[link]) ?? 0
  const cx = shapes.centreX[link] ?? 0
  const cy = shapes.centreY[link] ?? 0
  // An arc that bows to the right of its travel turns left: against the clock on a page whose y goes down.
  const angle = ((fromEnd ? 1 : -1) * (shapes.side[link] ?? 1) * distance) / radius
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  at.x = cx + (x - cx) * cos - (y - cy) * sin
  at.y = cy + (x - cx) * sin + (y - cy) * cos
}
