import type { Id, Link } from '../../model/index.ts'
import { BETWEEN_PAUSES } from '../../pace/index.ts'
import { grow, overlap } from '../geometry/box.ts'
import { type Curve, lengthOf, pointAt, radiusOf } from '../geometry/curve.ts'
import type { Field } from '../geometry/field.ts'
import { CELL } from '../geometry/grid.ts'
import { type Round, roundOf } from '../geometry/near.ts'
import { boxOf, type TextChange, textBoxes } from '../text/texts.ts'
import type { Arc, Box, DrawingInput, Point, TextDrawing } from '../types.ts'
import { arcBetween } from './arc.ts'
import { type Bends, fillBends } from './bends.ts'
import { isCrowded, leaveBeside } from './ends.ts'
import { givenBends, givenOtherwise, type Instead, insteadOf } from './given.ts'
import { isTouched } from './pairs.ts'
import { headOf, linePath } from './shape.ts'
import type { Topology } from './topology.ts'

/** A link's line without its sign and delay mark, which depend on what is around it. */
export interface Line {
  readonly link: Link
  readonly bend: number
  readonly source: TextDrawing
  readonly target: TextDrawing
  readonly arc: Arc
  /** The same from centre to centre, which `arc` is not where it begins beside that. */
  readonly central: Arc
  readonly round: Round
  readonly path: string
  readonly head: readonly [Point, Point, Point]
}

/** All lines by the topology's indexes. */
export interface Lines extends Bends {
  readonly topology: Topology
  readonly list: readonly Line[]
  /** For links that leave where heads arrive the region of which it depends, by the texts there, whether they can begin beside their centre line. */
  readonly beside: readonly (Box | undefined)[]
  readonly instead: Instead
  /** Texts that have moved while a hand is at work on a large map, for which links were not looked at yet, each with where it was then. */
  readonly unseen: Readonly<Record<'names' | 'labels', readonly TextChange[]>>
  /** Indexes of the lines that run otherwise than before; null when the indexes are not those of before. */
  readonly changed: readonly number[] | null
}

/** On a map of more links those that a hand passes give way to it once it has let go: each picture of the drag is drawn in time. */
const MOST_PASSED = 150

/** Whether the same links, by their ends, have the same indexes. */
export function sameIndexes(a: Topology, b: Topology): boolean {
  return a.indexOf === b.indexOf
}

/** The links whose shape may have changed since the lines before, whole pairs of them; null for all. */
function affectedLinks(
  topology: Topology,
  instead: Instead,
  changes: readonly TextChange[],
  boxes: readonly Box[],
  before: Lines | undefined,
): Set<number> | null {
  if (!before || !sameIndexes(before.topology, topology)) return null
  const affected = new Set<number>()
  const add = (index: number) => {
    for (const other of topology.pairOf.get(index) ?? [index]) affected.add(other)
  }
  for (const { id } of changes) for (const index of topology.touched.get(id) ?? []) affected.add(index)
  if (topology !== before.topology)
    topology.links.forEach((link, index) => {
      const isSame =
        link === before.topology.links[index] && topology.rings[index] === before.topology.rings[index]
      if (!isSame) add(index)
    })
  for (const index of givenOtherwise(topology, instead, before.instead)) add(index)
  if (boxes.length > 0)
    for (const index of topology.links.keys()) {
      if (affected.has(index)) continue
      const watched = before.watched[index]
      const beside = before.beside[index]
      if (watched && boxes.some((box) => isTouched(watched, box))) add(index)
      else if (beside && boxes.some((box) => overlap(beside, box))) add(index)
    }
  return affected
}

/** Links between the same two names come no nearer to one another than this, px, for beginning beside their centre line. */
const APART = 15

function isNear(one: Point, other: Point): boolean {
  return Math.hypot(one.x - other.x, one.y - other.y) < APART
}

const NOTHING_UNSEEN: Lines['unseen'] = { names: [], labels: [] }

/** Moves one after the other as one of each text: from where it was at first to where it is at last. */
function joinedMoves(first: readonly TextChange[], then: readonly TextChange[]): readonly TextChange[] {
  if (first.length === 0) return then
  const joined = new Map(first.map((move) => [move.id, move]))
  for (const move of then) joined.set(move.id, { ...move, before: (joined.get(move.id) ?? move).before })
  return [...joined.values()]
}

function sameArc(a: Arc, b: Arc): boolean {
  if (a === b) return true
  return (
    a.sweep === b.sweep && samePoint(a.from, b.from) && samePoint(a.to, b.to) && samePoint(a.middle, b.middle)
  )
}

function samePoint(one: Point, other: Point): boolean {
  return one.x === other.x && one.y === other.y
}

/** A line as it runs from centre to centre. */
function drawLine(
  link: Link,
  bend: number,
  source: TextDrawing,
  target: TextDrawing,
  old: Line | undefined,
): Line {
  const arc = arcBetween(source.centre, boxOf(source), target.centre, boxOf(target), bend)
  if (old && old.bend === bend && sameArc(old.central, arc)) return { ...old, link, source, target }
  return withArc({ link, bend, source, target, central: arc }, arc)
}

function withArc(line: Pick<Line, 'link' | 'bend' | 'source' | 'target' | 'central'>, arc: Arc): Line {
  const { link, bend, source, target, central } = line
  return {
    link,
    bend,
    source,
    target,
    central,
    arc,
    round: roundOf(arc),
    path: linePath(arc),
    head: headOf(arc),
  }
}

/** Draws the lines of all links, keeping those whose bend and ends are as before. With pauses. */
export function* drawLines(
  topology: Topology,
  input: DrawingInput,
  names: ReadonlyMap<Id, TextDrawing>,
  texts: Field<Box>,
  nameChanges: readonly TextChange[],
  labelChanges: readonly TextChange[],
  before: Lines | undefined,
): Generator<void, Lines> {
  const instead = insteadOf(topology, input)
  // A name and a label may bear the same id.
  const moves = {
    names: joinedMoves(before?.unseen.names ?? [], nameChanges),
    labels: joinedMoves(before?.unseen.labels ?? [], labelChanges),
  }
  const boxes = textBoxes([...moves.names, ...moves.labels])
  const isPassing = input.isDragged === true && topology.links.length > MOST_PASSED
  const affected = affectedLinks(
    topology,
    instead,
    isPassing ? nameChanges : moves.names,
    isPassing ? [] : boxes,
    before,
  )
  const unseen = isPassing && affected ? moves : NOTHING_UNSEEN
  if (before && affected?.size === 0) return { ...before, topology, instead, unseen, changed: [] }
  const bends = affected && before ? before.bends.slice() : new Float64Array(topology.links.length)
  const watched = affected && before ? before.watched.slice() : []
  const around = { get: (id: Id) => names.get(id), texts }
  yield* fillBends(topology, around, givenBends(topology, instead), affected, { bends, watched })

  const list: Line[] = affected && before ? before.list.slice() : []
  const oldOf = ({ id }: Link) => before?.list[before.topology.indexOf.get(id) ?? -1]
  let count = 0
  for (const index of affected ?? topology.links.keys()) {
    if (++count % BETWEEN_PAUSES === 0) yield
    const link = topology.links[index]
    const source = link && names.get(link.source)
    const target = link && names.get(link.target)
    if (!link || !source || !target) continue
    const bend = bends[index] ?? 0
    const old = oldOf(link)
    const kept = old && old.bend === bend && old.source === source && old.target === target
    list[index] = !kept
      ? drawLine(link, bend, source, target, old)
      : old.link === link
        ? old
        : { ...old, link }
  }

  const leaving = affected && leavingAtHeads(topology, affected)
  const beside = affected && before ? before.beside.slice() : []
  const centralsOf = (indexes: readonly number[] | undefined, except: number): Arc[] => {
    const arcs: Arc[] = []
    for (const other of indexes ?? []) {
      const line = other === except ? undefined : list[other]
      if (line) arcs.push(line.central)
    }
    return arcs
  }
  for (const index of leaving ?? topology.links.keys()) {
    if (++count % BETWEEN_PAUSES === 0) yield
    const line = list[index]
    if (!line || line.source === line.target) continue
    const at = { arc: line.central, arriving: centralsOf(topology.arriving.get(line.link.source), -1) }
    let arc = line.central
    beside[index] = undefined
    if (isCrowded(at)) {
      beside[index] = grow(line.round.box, line.source.width)
      const moved = leaveBeside({ ...at, source: boxOf(line.source), target: boxOf(line.target), texts })
      const others = centralsOf(topology.pairOf.get(index), index)
      if (!others.some((other) => isNear(other.middle, moved.middle))) arc = moved
    }
    if (!sameArc(arc, line.arc)) list[index] = withArc(line, arc)
  }

  const changed: number[] = []
  let renewed = !affected
  for (const index of leaving ?? topology.links.keys()) {
    const line = list[index]
    const old = line && oldOf(line.link)
    if (line?.arc !== old?.arc || line?.bend !== old?.bend) changed.push(index)
    if (line !== old) renewed = true
  }
  if (!renewed && before) return { ...before, watched, beside, topology, instead, unseen, changed }
  return { topology, bends, watched, beside, list, instead, unseen, changed: affected && changed }
}

/** The links given, and those that leave where their heads arrive. */
function leavingAtHeads({ links, leaving }: Topology, affected: ReadonlySet<number>): ReadonlySet<number> {
  const found = new Set(affected)
  for (const index of affected)
    for (const other of leaving.get(links[index]?.target ?? '') ?? []) found.add(other)
  return found
}

/** Boxes that a curve runs through, one a stretch, so that a long one does not fill the box around it. */
export function stretchesOf(curve: Curve): Box[] {
  const count = Math.max(1, Math.ceil(lengthOf(curve) / CELL))
  const boxes: Box[] = []
  let from = curve.from
  for (let index = 1; index <= count; index++) {
    const to = pointAt(curve, index / count)
    const radius = radiusOf(curve)
    const bulge = Number.isFinite(radius) ? radius * (1 - Math.cos(curve.sweep / count / 2)) : 0
    boxes.push({
      left: Math.min(from.x, to.x) - bulge,
      top: Math.min(from.y, to.y) - bulge,
      right: Math.max(from.x, to.x) + bulge,
      bottom: Math.max(from.y, to.y) + bulge,
    })
    from = to
  }
  return boxes
}
