import type { Id } from '../../model/index.ts'
import { BETWEEN_PAUSES } from '../../pace/index.ts'
import type { Line, Lines } from '../arcs/lines.ts'
import type { Topology } from '../arcs/topology.ts'
import { boxAbout, grow, overlap } from '../geometry/box.ts'
import { MARKS } from '../look/style.ts'
import { DELAY_APART, type DelayObstacles, middleOfDelay, placeDelay } from '../marks/delays.ts'
import { type DelaysPlaced, placeAllDelays, placeFewDelays } from '../marks/delaysPlaced.ts'
import type { Signs } from '../marks/signs.ts'
import { type TextChange, textBoxes } from '../text/texts.ts'
import type { Box, LinkDrawing, Point } from '../types.ts'

function samePoint(a: Point, b: Point): boolean {
  return a.x === b.x && a.y === b.y
}

function sameStrokes(a: LinkDrawing['delay'], b: LinkDrawing['delay']): boolean {
  return (
    a.length === b.length &&
    a.every(([from, to], index) => {
      const other = b[index]
      return other && samePoint(from, other[0]) && samePoint(to, other[1])
    })
  )
}

const NO_DELAY: LinkDrawing['delay'] = []

/** A line with its sign and delay mark; the drawing before when nothing about it is different. */
function drawLink(
  index: number,
  { link, bend, arc, path, head }: Line,
  sign: Point,
  obstacles: DelayObstacles,
  placed: DelaysPlaced,
  old: LinkDrawing | undefined,
): LinkDrawing {
  const delay = link.delay ? placeDelay(arc, obstacles, (x, y) => placed.holdsBefore(index, x, y)) : NO_DELAY
  placed.set(index, middleOfDelay(delay))
  if (old && old.arc === arc && samePoint(old.sign, sign) && sameStrokes(old.delay, delay)) return old
  return { id: link.id, bend, arc, path, head, sign, delay }
}

/** Links drawn, and the middles of their delay marks, by index. */
export interface Links {
  readonly drawings: ReadonlyMap<Id, LinkDrawing>
  readonly delays: readonly (Point | null)[]
}

/** What links were drawn from before. */
interface LinksBefore {
  readonly lines: Lines
  readonly signs: Signs
  readonly delays: readonly (Point | null)[]
  /** Centres of the marks of loops that delays kept off. */
  readonly loops: readonly Point[]
}

/** The links that may look otherwise than before; null for all. */
function suspects(
  lines: Lines,
  signs: Signs,
  { loops }: DelayObstacles,
  textChanges: readonly TextChange[],
  before: LinksBefore,
): Set<number> | null {
  if (!lines.changed || !signs.changed) return null
  const found = new Set([...lines.changed, ...signs.changed])
  const boxes = textBoxes(textChanges).map((box) => grow(box, MARKS.delayStroke))
  const size = 2 * (MARKS.signHalf + MARKS.delayStroke)
  for (const index of signs.changed)
    for (const sign of [before.signs.places[index], signs.places[index]])
      if (sign) boxes.push(boxAbout(sign, size, size))
  const reach = MARKS.loopDiameter + 2 * MARKS.delayStroke
  for (const [some, others] of [
    [before.loops, loops],
    [loops, before.loops],
  ] as const)
    for (const centre of some)
      if (!others.some((other) => samePoint(other, centre))) boxes.push(boxAbout(centre, reach, reach))
  if (lines.topology !== before.lines.topology)
    lines.list.forEach(({ link }, index) => {
      if (before.lines.list[index]?.link.delay !== link.delay) found.add(index)
    })
  addDelayed(found, lines, boxes, -1)
  return found
}

/** Adds the links with a delay after one whose arcs come near to any of the boxes, and tells them. */
function addDelayed(found: Set<number>, lines: Lines, boxes: readonly Box[], after: number): number[] {
  const added: number[] = []
  if (boxes.length === 0) return added
  for (const index of delayedLinks(lines.topology)) {
    const round = lines.list[index]?.round
    if (index <= after || found.has(index) || !round) continue
    if (boxes.some((box) => overlap(box, round.box))) added.push(index)
  }
  for (const index of added) found.add(index)
  return added
}

const delayed = new WeakMap<Topology, readonly number[]>()

/** The indexes of the links with a delay, found once for a topology. */
function delayedLinks(topology: Topology): readonly number[] {
  const known = delayed.get(topology)
  if (known) return known
  const found = topology.links.flatMap((link, index) => (link.delay ? [index] : []))
  delayed.set(topology, found)
  return found
}

/** Joins lines with their signs and delay marks, keeping the objects of what did not change. With pauses. */
export function* drawLinks(
  lines: Lines,
  signs: Signs,
  obstacles: DelayObstacles,
  textChanges: readonly TextChange[],
  previous: ReadonlyMap<Id, LinkDrawing> | undefined,
  before: LinksBefore | undefined,
): Generator<void, Links> {
  const found = previous && before ? suspects(lines, signs, obstacles, textChanges, before) : null
  if (found && previous && before) return drawFew(found, lines, signs, obstacles, previous, before)
  const drawings = new Map<Id, LinkDrawing>()
  const delays: (Point | null)[] = []
  const placed = placeAllDelays(delays)
  const order = previous?.keys()
  let same = previous?.size === lines.list.length
  for (const [index, line] of lines.list.entries()) {
    if (index % BETWEEN_PAUSES === BETWEEN_PAUSES - 1) yield
    const old = previous?.get(line.link.id)
    const drawing = drawLink(index, line, signs.places[index] ?? line.arc.middle, obstacles, placed, old)
    if (drawing !== old || order?.next().value !== line.link.id) same = false
    drawings.set(line.link.id, drawing)
  }
  return { drawings: same && previous ? previous : drawings, delays }
}

/** Draws the links found anew in their order, and those whose delay mark one that moved may have freed or be in the way of. */
function drawFew(
  found: Set<number>,
  lines: Lines,
  signs: Signs,
  obstacles: DelayObstacles,
  previous: ReadonlyMap<Id, LinkDrawing>,
  before: LinksBefore,
): Links {
  const drawings = new Map(previous)
  const delays = before.delays.slice()
  const placed = placeFewDelays(delays, delayedLinks(lines.topology))
  const waiting = [...found].sort((a, b) => b - a)
  let same = true
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const line = lines.list[index]
    if (!line) continue
    const was = delays[index] ?? null
    const old = previous.get(line.link.id)
    const drawing = drawLink(index, line, signs.places[index] ?? line.arc.middle, obstacles, placed, old)
    const is = delays[index] ?? null
    const moved = is && was && samePoint(is, was) ? [] : [was, is].flatMap((middle) => middle ?? [])
    const boxes = moved.map((middle) => boxAbout(middle, 2 * DELAY_APART, 2 * DELAY_APART))
    const added = addDelayed(found, lines, boxes, index)
    if (added.length > 0) waiting.push(...added)
    if (added.length > 0) waiting.sort((a, b) => b - a)
    if (drawing === old) continue
    drawings.set(line.link.id, drawing)
    same = false
  }
  return { drawings: same ? previous : drawings, delays }
}
