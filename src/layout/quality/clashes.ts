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
/** So many of them are looked at together. */
const STRETCH = 8
/** What a mark takes up, from its middle: its circle, with the stroke. px */
function radiusOf({ isLarger = false }: LoopMarkDrawing): number {
  return ((MARKS.loopDiameter + MARKS.loopWidth) / 2) * (isLarger ? LARGER_MARK : 1)
}

/** A name or label with the box that it fills. */
interface Boxed {
  readonly id: Id
  readonly box: Box
}

/** All that is drawn over a name or a mark: arcs through names, and names and marks on one another. Labels count as names. */
export function clashesOf(map: CausalMap, drawing: Drawing): readonly Clash[] {
  const texts = [...drawing.variables.values(), ...drawing.labels.values()].map(boxed)
  const marks = [...drawing.marks.values()]
  return [
    ...[...drawing.links.values()].flatMap((link) => arcOnNames(map, link, texts)),
    ...namesOnNames(texts),
    ...marks.flatMap((mark) => texts.flatMap((text) => markOnName(mark, text))),
    ...marks.flatMap((one, at) => marks.slice(at + 1).flatMap((other) => markOnMark(one, other))),
  ]
}

function boxed({ id, centre, width, height }: TextDrawing): Boxed {
  return { id, box: boxAbout(centre, width, height) }
}

function arcOnNames({ links }: CausalMap, link: LinkDrawing, texts: readonly Boxed[]): readonly Clash[] {
  const { source, target } = links[link.id] ?? {}
  const points = Array.from({ length: PIECES + 1 }, (_, at) => pointAt(link.arc, at / PIECES))
  const reach = boxAround(points)
  const stretches = Array.from({ length: PIECES / STRETCH }, (_, at) => {
    const own = points.slice(at * STRETCH, (at + 1) * STRETCH + 1)
    return { points: own, reach: boxAround(own) }
  })
  const found: Clash[] = []
  for (const { id, box } of texts) {
    if (!overlap(box, reach) || id === source || id === target) continue
    const isOver = stretches.some((part) => overlap(box, part.reach) && runsThrough(part.points, box))
    if (isOver) found.push({ kind: 'arcOnName', one: link.id, other: id })
  }
  return found
}

/** Those that stand to the right are looked at only as far as a name reaches. */
function namesOnNames(texts: readonly Boxed[]): readonly Clash[] {
  const places = new Map(texts.map((text, at) => [text, at]))
  const placeOf = (text: Boxed): number => places.get(text) ?? 0
  const across = [...texts].sort((a, b) => a.box.left - b.box.left)
  const found: (readonly [Boxed, Boxed])[] = []
  for (const [at, one] of across.entries()) {
    for (let next = at + 1; next < across.length; next++) {
      const other = across[next]
      if (other === undefined || other.box.left >= one.box.right) break
      if (!overlap(one.box, other.box)) continue
      found.push(placeOf(one) < placeOf(other) ? [one, other] : [other, one])
    }
  }
  return found
    .sort((a, b) => placeOf(a[0]) - placeOf(b[0]) || placeOf(a[1]) - placeOf(b[1]))
    .map(([one, other]) => ({ kind: 'nameOnName', one: one.id, other: other.id }))
}

function markOnName(mark: LoopMarkDrawing, text: Boxed): Clash[] {
  const { x, y } = mark.centre
  const isOver = distanceToBox(text.box, x, y) < radiusOf(mark)
  return isOver ? [{ kind: 'markOnName', one: mark.key, other: text.id }] : []
}

function markOnMark(one: LoopMarkDrawing, other: LoopMarkDrawing): Clash[] {
  const apart = Math.hypot(one.centre.x - other.centre.x, one.centre.y - other.centre.y)
  return apart < radiusOf(one) + radiusOf(other)
    ? [{ kind: 'markOnMark', one: one.key, other: other.key }]
    : []
}
