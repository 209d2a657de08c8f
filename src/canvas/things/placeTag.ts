import {
  type Box,
  type Drawing,
  type LinkDrawing,
  type Point,
  pointsAlong,
  type TextDrawing,
} from '../../layout/index.ts'
import type { Id, Link } from '../../model/index.ts'
import { lengthInside } from './lengthInside.ts'

/** Between a name and its tag, px. */
const GAP = 4
/** Height of a tag, px. */
const HEIGHT = 16
/** So much of a tag that stands slanting to a name lies over or under it still, px. */
const SHARED = 16
/** What a sign, an arrowhead, the beginning of a link and the mark of a loop take to each side of their points, px. */
const REACH = { head: 9, sign: 8, start: 2, mark: 16 } as const

/** What it costs to lie on a name, near one, or on another tag, a mark, the name of a loop, an arrowhead, a sign, the beginning of a link, or on an arc at all and for each px of it, less where the arc is faded. */
const COST = {
  name: 12,
  near: 3,
  tag: 12,
  mark: 8,
  loopName: 8,
  head: 8,
  sign: 6,
  start: 1,
  arc: 1.5,
  arcPx: 0.06,
  faded: 0.6,
  fadedPx: 0.02,
} as const
/** What it costs to stand elsewhere than under the name: over it, beside it, or slanting. */
const AWAY = { over: 0.2, slanting: 1.2, aside: 1.6 } as const
/** How far a tag may be slid along its name, as shares of the furthest. */
const SLIDES = [0, -0.25, 0.25, -0.5, 0.5, -0.75, 0.75, -1, 1] as const
/** Closer to another name, px, a tag reads as that one's. */
const NEAR = 12

/** Where a tag stands, and what it costs there. */
export interface TagPlace {
  readonly at: Point
  readonly cost: number
}

/** The middle of a tag of this width beside the name of a variable, as `bestPlace` finds it. Null when the variable is not drawn. */
export function placeTag(
  drawing: Drawing,
  id: Id,
  links: readonly Pick<Link, 'id'>[],
  width: number,
): Point | null {
  return bestPlace(drawing, id, links, width)?.at ?? null
}

/**
 * Where a tag of this width stands best around the name of a variable: under it, over it, at its sides or slanting, wherever it covers
 * least of other names, of marks, of these links and of those that are `missing`, of all other arcs, which are faded, and of the boxes that are `taken` by other tags. Null when the variable is not drawn.
 */
export function bestPlace(
  drawing: Drawing,
  id: Id,
  links: readonly Pick<Link, 'id'>[],
  width: number,
  missing: readonly LinkDrawing[] = [],
  taken: readonly Box[] = [],
): TagPlace | null {
  const text = drawing.variables.get(id)
  if (text === undefined) return null
  const drawn = [...links.flatMap((link) => drawing.links.get(link.id) ?? []), ...missing]
  const lit = new Set(drawn)
  const faded = [...drawing.links.values()].flatMap((link) => (lit.has(link) ? [] : [pointsAlong(link.arc)]))
  let best: TagPlace | null = null
  for (const { at, away } of placesAround(text, width)) {
    const box = boxOfTag(at, width)
    const cost =
      away +
      costOf(drawing, id, drawn, box) +
      costOfFaded(faded, box) +
      COST.tag * taken.filter((one) => overlap(box, one)).length
    if (best === null || cost < best.cost) best = { at, cost }
  }
  return best
}

/** What a tag of this width covers with its middle there. */
export function boxOfTag(at: Point, width: number): Box {
  return boxAround(at, width, HEIGHT)
}

function placesAround(
  { centre: { x, y }, width, height }: TextDrawing,
  tag: number,
): readonly { readonly at: Point; readonly away: number }[] {
  const down = height / 2 + GAP + HEIGHT / 2
  const aside = width / 2 + 2 * GAP + tag / 2
  const slant = Math.max(0, (width + tag) / 2 - SHARED)
  const row = (dy: number, over: number) =>
    SLIDES.map((share) => ({
      at: { x: x + share * slant, y: y + dy },
      away: over + Math.abs(share) * AWAY.slanting,
    }))
  return [
    ...row(down, 0),
    ...row(-down, AWAY.over),
    { at: { x: x + aside, y }, away: AWAY.aside },
    { at: { x: x - aside, y }, away: AWAY.aside },
  ]
}

function costOf(drawing: Drawing, id: Id, links: readonly LinkDrawing[], box: Box): number {
  let cost = 0
  for (const [other, { centre, width, height }] of drawing.variables) {
    if (other === id || !overlap(box, boxAround(centre, width + 2 * NEAR, height))) continue
    cost += overlap(box, boxAround(centre, width, height)) ? COST.name : COST.near
  }
  const lieOn = (part: keyof typeof REACH, point: Point): void => {
    if (overlap(box, boxAround(point, 2 * REACH[part], 2 * REACH[part]))) cost += COST[part]
  }
  for (const { centre, name } of drawing.marks.values()) {
    lieOn('mark', centre)
    if (name && overlap(box, boxAround(name.centre, name.width, name.height))) cost += COST.loopName
  }
  for (const drawn of links) {
    lieOn('head', drawn.arc.to)
    lieOn('sign', drawn.sign)
    lieOn('start', drawn.arc.from)
    const hidden = lengthInside(pointsAlong(drawn.arc), box)
    if (hidden > 0) cost += COST.arc + COST.arcPx * hidden
  }
  return cost
}

function costOfFaded(arcs: readonly (readonly Point[])[], box: Box): number {
  let cost = 0
  for (const arc of arcs) {
    const hidden = lengthInside(arc, box)
    if (hidden > 0) cost += COST.faded + COST.fadedPx * hidden
  }
  return cost
}

function boxAround({ x, y }: Point, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
