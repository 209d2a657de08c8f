import type { Place } from '../../checks/index.ts'
import {
  type Box,
  boxAround,
  type Drawing,
  type LinkDrawing,
  type Point,
  pointsAlong,
} from '../../layout/index.ts'

/** The radius of a dot, px. */
export const DOT = 3.5
/** From the box of a name to the middle of its dot, px; of what is selected outside of its frame. */
const BESIDE = 11
const BESIDE_FRAME = 20
/** From an arc to the middle of the dot beside it, px. */
const OFF_ARC = 10
/** From the middle of a dot to anything of another kind that it may not touch, px. */
const CLEAR = { name: 5, arc: 6, sign: 12, mark: 18, delay: 10 } as const

/**
 * Where the dot of a finding stands: in the margin of a name, at its left where that is free; beside the middle of a link; at the mark of a loop. Never over a name, an
 * arc, a sign or a mark: null where no place is free of them, or the thing is not drawn. `isFramed` of what is selected; `width` of a name that is shown wider than it is, px.
 */
export function placeDot(
  drawing: Drawing,
  place: Place,
  { isFramed = false, width = 0 }: { readonly isFramed?: boolean; readonly width?: number } = {},
): Point | null {
  return (
    placesOf(drawing, place, isFramed ? BESIDE_FRAME : BESIDE, width).find((at) => isFree(drawing, at)) ??
    null
  )
}

function placesOf(drawing: Drawing, place: Place, beside: number, width: number): readonly Point[] {
  switch (place.kind) {
    case 'variable':
    case 'label': {
      const text = drawing[place.kind === 'variable' ? 'variables' : 'labels'].get(place.id)
      return text ? aroundText({ ...text, width: Math.max(width, text.width) }, beside) : []
    }
    case 'link': {
      const drawn = drawing.links.get(place.id)
      return drawn ? alongArc(drawn) : []
    }
    case 'group': {
      const group = drawing.groups.get(place.id)
      return group ? [{ x: group.box.left - BESIDE, y: group.box.top + BESIDE }] : []
    }
    case 'loop': {
      const mark = drawing.marks.get(place.key)
      return mark ? aroundText({ centre: mark.centre, width: 16, height: 16 }, BESIDE) : []
    }
    default:
      return []
  }
}

function aroundText(
  text: { readonly centre: Point; readonly width: number; readonly height: number },
  beside: number,
): readonly Point[] {
  const { x, y } = text.centre
  const [left, right] = [x - text.width / 2 - beside, x + text.width / 2 + beside]
  const [top, bottom] = [y - text.height / 2, y + text.height / 2]
  const ys = [y, top + 4, bottom - 4, top - 4, bottom + 4]
  const sides = [left, right].flatMap((side) => ys.map((at): Point => ({ x: side, y: at })))
  const corners = [top - beside, bottom + beside].flatMap((at) =>
    [left + beside, right - beside, x].map((side): Point => ({ x: side, y: at })),
  )
  return [...sides, ...corners]
}

/** The middle first, then to both ends; on the outer side first. */
const ALONG = [4, 3, 5, 2, 6] as const

function alongArc(drawn: LinkDrawing): readonly Point[] {
  const { points } = sampledOf(drawn)
  const side = drawn.arc.sweep > 0 ? -1 : 1
  return ALONG.flatMap((at) => {
    const [before, here, after] = [points[at - 1], points[at], points[at + 1]]
    if (!before || !here || !after) return []
    const length = Math.hypot(after.x - before.x, after.y - before.y) || 1
    const [nx, ny] = [-(after.y - before.y) / length, (after.x - before.x) / length]
    return [side, -side].map((way) => ({ x: here.x + nx * way * OFF_ARC, y: here.y + ny * way * OFF_ARC }))
  })
}

function isFree(drawing: Drawing, at: Point): boolean {
  for (const texts of [drawing.variables, drawing.labels])
    for (const text of texts.values()) if (isWithin(at, boxOf(text), CLEAR.name)) return false
  for (const { centre } of drawing.marks.values()) if (distance(at, centre) < CLEAR.mark) return false
  for (const link of drawing.links.values()) {
    if (distance(at, link.sign) < CLEAR.sign) return false
    if (isOnArc(at, link)) return false
    if (link.delay.some(([from, to]) => toSegment(at, from, to) < CLEAR.delay)) return false
  }
  return true
}

function isOnArc(at: Point, link: LinkDrawing): boolean {
  const { points, box } = sampledOf(link)
  // Most links are far away, and on a map with many findings this is asked of each.
  if (!isWithin(at, box, CLEAR.arc)) return false
  return points.some((end, index) => {
    const start = points[index - 1]
    return start !== undefined && toSegment(at, start, end) < CLEAR.arc
  })
}

interface Sampled {
  readonly points: readonly Point[]
  readonly box: Box
}

const sampled = new WeakMap<LinkDrawing, Sampled>()

function sampledOf(link: LinkDrawing): Sampled {
  const known = sampled.get(link)
  if (known) return known
  const points = pointsAlong(link.arc)
  const made = { points, box: boxAround(points, 0) }
  sampled.set(link, made)
  return made
}

function boxOf({ centre, width, height }: { centre: Point; width: number; height: number }): Box {
  return {
    left: centre.x - width / 2,
    right: centre.x + width / 2,
    top: centre.y - height / 2,
    bottom: centre.y + height / 2,
  }
}

function isWithin({ x, y }: Point, box: Box, by: number): boolean {
  return x > box.left - by && x < box.right + by && y > box.top - by && y < box.bottom + by
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

function toSegment(at: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const square = dx * dx + dy * dy
  const share = square === 0 ? 0 : ((at.x - from.x) * dx + (at.y - from.y) * dy) / square
  const t = Math.min(1, Math.max(0, share))
  return distance(at, { x: from.x + t * dx, y: from.y + t * dy })
}
