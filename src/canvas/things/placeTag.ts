import type { Box, Drawing, LinkDrawing, Point, TextDrawing } from '../../layout/index.ts'
import type { Id, Link } from '../../model/index.ts'

/** Between a name and its tag, px. */
const GAP = 4
/** Height of a tag, px. */
const HEIGHT = 16
/** What a sign, an arrowhead, the beginning of a link and the mark of a loop take to each side of their points, px. */
const REACH = { head: 8, sign: 8, start: 2, mark: 16 } as const

/** What it costs to lie on a name, a mark, the name of a loop, an arrowhead, a sign or the beginning of a link, and to stand at the side of the name. */
const COST = { name: 9, mark: 5, loopName: 5, head: 3, sign: 3, start: 1, aside: 1.5 } as const

/**
 * The middle of a tag of this width beside the name of a variable: under it, or over it, or at its right or left, wherever it covers
 * least of other names, of marks, of these links and of those that are `missing`. Null when the variable is not drawn.
 */
export function placeTag(
  drawing: Drawing,
  id: Id,
  links: readonly Link[],
  width: number,
  missing: readonly LinkDrawing[] = [],
): Point | null {
  const text = drawing.variables.get(id)
  if (text === undefined) return null
  const drawn = [...links.flatMap((link) => drawing.links.get(link.id) ?? []), ...missing]
  let best: Point | null = null
  let least = Number.POSITIVE_INFINITY
  for (const place of placesBeside(text, width)) {
    const aside = place.y === text.centre.y ? COST.aside : 0
    const cost = aside + costOf(drawing, id, drawn, boxAround(place, width, HEIGHT))
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

function costOf(drawing: Drawing, id: Id, links: readonly LinkDrawing[], box: Box): number {
  let cost = 0
  for (const [other, { centre, width, height }] of drawing.variables) {
    if (other !== id && overlap(box, boxAround(centre, width, height))) cost += COST.name
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
  }
  return cost
}

function boxAround({ x, y }: Point, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
