import type { Id } from '../../model/index.ts'
import { BETWEEN_PAUSES } from '../../pace/index.ts'
import type { Line, Lines } from '../arcs/lines.ts'
import type { Topology } from '../arcs/topology.ts'
import { boxAbout, grow, overlap } from '../geometry/box.ts'
import { MARKS } from '../look/style.ts'
import { type DelayObstacles, placeDelay } from '../marks/delays.ts'
import type { Signs } from '../marks/signs.ts'
import { type TextChange, textBoxes } from '../text/texts.ts'
import type { LinkDrawing, Point } from '../types.ts'

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
  { link, bend, arc, path, head }: Line,
  sign: Point,
  obstacles: DelayObstacles,
  old: LinkDrawing | undefined,
): LinkDrawing {
  const delay = link.delay ? placeDelay(arc, obstacles) : NO_DELAY
  if (old && old.arc === arc && samePoint(old.sign, sign) && sameStrokes(old.delay, delay)) return old
  return { id: link.id, bend, arc, path, head, sign, delay }
}

/** Links drawn, and the indexes of those that are not as before; null when all may be. */
export interface Links {
  readonly drawings: ReadonlyMap<Id, LinkDrawing>
  readonly changed: readonly number[] | null
}

/** What links were drawn from before. */
interface LinksBefore {
  readonly lines: Lines
  readonly signs: Signs
}

/** The links that may look otherwise than before; null for all. */
function suspects(
  lines: Lines,
  signs: Signs,
  textChanges: readonly TextChange[],
  before: LinksBefore,
): Iterable<number> | null {
  if (!lines.changed || !signs.changed) return null
  const found = new Set([...lines.changed, ...signs.changed])
  const boxes = textBoxes(textChanges).map((box) => grow(box, MARKS.delayStroke))
  const size = 2 * (MARKS.signHalf + MARKS.delayStroke)
  for (const index of signs.changed)
    for (const sign of [before.signs.places[index], signs.places[index]])
      if (sign) boxes.push(boxAbout(sign, size, size))
  if (lines.topology !== before.lines.topology)
    lines.list.forEach(({ link }, index) => {
      if (before.lines.list[index]?.link.delay !== link.delay) found.add(index)
    })
  if (boxes.length === 0) return found
  for (const index of delayedLinks(lines.topology)) {
    const round = lines.list[index]?.round
    if (round && boxes.some((box) => overlap(box, round.box))) found.add(index)
  }
  return found
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
  const found = previous && before ? suspects(lines, signs, textChanges, before) : null
  if (found && previous) {
    const drawings = new Map(previous)
    const changed: number[] = []
    for (const index of found) {
      const line = lines.list[index]
      if (!line) continue
      const old = previous.get(line.link.id)
      const drawing = drawLink(line, signs.places[index] ?? line.arc.middle, obstacles, old)
      if (drawing === old) continue
      drawings.set(line.link.id, drawing)
      changed.push(index)
    }
    return { drawings: changed.length === 0 ? previous : drawings, changed }
  }
  const drawings = new Map<Id, LinkDrawing>()
  const order = previous?.keys()
  let same = previous?.size === lines.list.length
  for (const [index, line] of lines.list.entries()) {
    if (index % BETWEEN_PAUSES === BETWEEN_PAUSES - 1) yield
    const old = previous?.get(line.link.id)
    const drawing = drawLink(line, signs.places[index] ?? line.arc.middle, obstacles, old)
    if (drawing !== old || order?.next().value !== line.link.id) same = false
    drawings.set(line.link.id, drawing)
  }
  return same && previous ? { drawings: previous, changed: [] } : { drawings, changed: null }
}
