import type { CausalMap, Id } from '../../model/index.ts'
import { boxAbout, distanceToBox, overlap } from '../geometry/box.ts'
import { pointAt } from '../geometry/curve.ts'
import { LARGER_MARK } from '../look/loopNameStyle.ts'
import { MARKS } from '../look/style.ts'
import type { Box, Drawing, LinkDrawing, LoopMarkDrawing, TextDrawing } from '../types.ts'
import { boxAround, runsThrough } from './polyline.ts'

/** Two things of a drawing that lie on one another. */
export interface Clash {
  readonly kind: 'arcOnName' | 'nameOnName' | 'markOnName' | 'markOnMark'
  /** The link, name or mark that is over the other. */
  readonly one: Id
  readonly other: Id
}

/** The pieces that an arc is taken for, each straight. */
const PIECES = 48
/** What a mark takes up, from its middle: its circle, with the stroke. px */
function radiusOf({ isLarger = false }: LoopMarkDrawing): number {
  return ((MARKS.loopDiameter + MARKS.loopWidth) / 2) * (isLarger ? LARGER_MARK : 1)
}

/** All that is drawn over a name or a mark: arcs through names, and names and marks on one another. Labels count as names. */
export function clashesOf(map: CausalMap, drawing: Drawing): readonly Clash[] {
  const texts = [...drawing.variables.values(), ...drawing.labels.values()]
  const marks = [...drawing.marks.values()]
  return [
    ...[...drawing.links.values()].flatMap((link) => arcOnNames(map, link, texts)),
    ...texts.flatMap((one, at) => texts.slice(at + 1).flatMap((other) => nameOnName(one, other))),
    ...marks.flatMap((mark) => texts.flatMap((text) => markOnName(mark, text))),
    ...marks.flatMap((one, at) => marks.slice(at + 1).flatMap((other) => markOnMark(one, other))),
  ]
}

function arcOnNames({ links }: CausalMap, link: LinkDrawing, texts: readonly TextDrawing[]): Clash[] {
  const { source, target } = links[link.id] ?? {}
  const points = Array.from({ length: PIECES + 1 }, (_, at) => pointAt(link.arc, at / PIECES))
  const reach = boxAround(points)
  return texts.flatMap((text) => {
    const box = boxOf(text)
    const isOwn = text.id === source || text.id === target
    if (isOwn || !overlap(box, reach) || !runsThrough(points, box)) return []
    return [{ kind: 'arcOnName' as const, one: link.id, other: text.id }]
  })
}

function nameOnName(one: TextDrawing, other: TextDrawing): Clash[] {
  const across = (one.width + other.width) / 2 - Math.abs(one.centre.x - other.centre.x)
  const down = (one.height + other.height) / 2 - Math.abs(one.centre.y - other.centre.y)
  return across > 0 && down > 0 ? [{ kind: 'nameOnName', one: one.id, other: other.id }] : []
}

function markOnName(mark: LoopMarkDrawing, text: TextDrawing): Clash[] {
  const { x, y } = mark.centre
  const isOver = distanceToBox(boxOf(text), x, y) < radiusOf(mark)
  return isOver ? [{ kind: 'markOnName', one: mark.key, other: text.id }] : []
}

function markOnMark(one: LoopMarkDrawing, other: LoopMarkDrawing): Clash[] {
  const apart = Math.hypot(one.centre.x - other.centre.x, one.centre.y - other.centre.y)
  return apart < radiusOf(one) + radiusOf(other)
    ? [{ kind: 'markOnMark', one: one.key, other: other.key }]
    : []
}

function boxOf({ centre, width, height }: TextDrawing): Box {
  return boxAbout(centre, width, height)
}
