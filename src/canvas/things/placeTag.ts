import type { Box, Drawing, Point, TextDrawing } from '../../layout/index.ts'
import type { Id, Link } from '../../model/index.ts'

/** Between a name and its tag, px. */
const GAP = 4
/** Height of a tag, px. */
const HEIGHT = 16
/** What a sign, an arrowhead and the beginning of a link take to each side of their points, px. */
const REACH = { head: 8, sign: 8, start: 2 } as const

/** What it costs to lie on a name, on an arrowhead or a sign, and on the beginning of a link. */
const COST = { name: 9, head: 3, sign: 3, start: 1 } as const

/**
 * The middle of a tag of this width beside the name of a variable: under it, or over it, or at its right or left, wherever it covers
 * least of other names and of these links. Null when the variable is not drawn.
 */
export function placeTag(drawing: Drawing, id: Id, links: readonly Link[], width: number): Point | null {
  const text = drawing.variables.get(id)
  if (text === undefined) return null
  let best: Point | null = null
  let least = Number.POSITIVE_INFINITY
  for (const place of placesBeside(text, width)) {
    const cost = costOf(drawing, id, links, boxAround(place, width, HEIGHT))
    if (cost >= least) continue
    best = place
    least = cost
  }
  return best
}

function placesBeside({ centre: { x, y }, width, height }: TextDrawing, tag: number): readonly Point[] {
  const down = height / 2 + GAP + HEIGHT / 2
  const aside = width / 2 + 2 * GAP + tag / 2
  return [
    { x, y: y + down },
    { x, y: y - down },
    { x: x + aside, y },
    { x: x - aside, y },
  ]
}

function costOf(drawing: Drawing, id: Id, links: readonly Link[], box: Box): number {
  let cost = 0
  for (const [other, { centre, width, height }] of drawing.variables) {
    if (other !== id && overlap(box, boxAround(centre, width, height))) cost += COST.name
  }
  for (const link of links) {
    const drawn = drawing.links.get(link.id)
    if (drawn === undefined) continue
    const points = { head: drawn.arc.to, sign: drawn.sign, start: drawn.arc.from }
    for (const part of ['head', 'sign', 'start'] as const) {
      if (overlap(box, boxAround(points[part], 2 * REACH[part], 2 * REACH[part]))) cost += COST[part]
    }
  }
  return cost
}

function boxAround({ x, y }: Point, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
