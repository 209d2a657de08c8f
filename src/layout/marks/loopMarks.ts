import type { FeedbackLoop } from '../../loops/index.ts'
import type { Line, Lines } from '../arcs/lines.ts'
import { boxAbout, overlap } from '../geometry/box.ts'
import { type Curve, curveWithBend } from '../geometry/curve.ts'
import { distanceTo, far, type Round } from '../geometry/near.ts'
import { MARKS } from '../look/style.ts'
import type { Box, DrawingInput, LoopMarkDrawing } from '../types.ts'
import { loopCurve } from './loopCurve.ts'
import { type MarkObstacles, placeMark, regionOf } from './marks.ts'

/** The lines of a loop in order of travel; null when one is not drawn. */
function linesOf(loop: FeedbackLoop, lines: Lines): readonly Line[] | null {
  const found: Line[] = []
  for (const id of loop.links) {
    const line = lines.list[lines.topology.indexOf.get(id) ?? -1]
    if (!line) return null
    found.push(line)
  }
  return found.length > 0 ? found : null
}

function wholeCurve({ source, target, bend }: Line): Curve {
  return curveWithBend(source.centre, target.centre, bend)
}

/** The marks before, and where anything came, went or moved since. */
interface MarksBefore {
  readonly marks: ReadonlyMap<string, LoopMarkDrawing>
  readonly lines: Lines
  readonly changed: readonly Changed[]
}

/** A place that has changed: a box, or only the line in it. */
export interface Changed {
  readonly box: Box
  readonly line?: Round
}

function reach({ centre }: LoopMarkDrawing): Changed {
  return { box: boxAbout(centre, MARKS.loopDiameter, MARKS.loopDiameter) }
}

/** Whether any of what changed comes into a box. */
export function anyIn(changed: readonly Changed[], region: Box): boolean {
  const x = (region.left + region.right) / 2
  const y = (region.top + region.bottom) / 2
  const radius = far(region.right - x, region.bottom - y)
  return changed.some(
    ({ box, line }) => overlap(box, region) && (line === undefined || distanceTo(line, x, y) < radius),
  )
}

function sameLines(loop: FeedbackLoop, now: readonly Line[], before: Lines): boolean {
  return loop.links.every((id, index) => {
    const old = before.list[before.topology.indexOf.get(id) ?? -1]
    return old !== undefined && old.arc === now[index]?.arc
  })
}

/**
 * Draws the marks of loops, in the order given, each clear of those before it. A mark stays the same object when its
 * loop and everything near are as before. Without obstacles each is in the middle of its loop.
 */
export function drawLoopMarks(
  marked: DrawingInput['marked'],
  lines: Lines,
  obstacles: MarkObstacles | null,
  before: MarksBefore | undefined,
): ReadonlyMap<string, LoopMarkDrawing> {
  const drawings = new Map<string, LoopMarkDrawing>()
  const changed = before ? [...before.changed] : []
  const orderBefore = before ? [...before.marks.keys()] : []
  const keys = new Set(marked.map(({ loop }) => loop.key))
  for (const mark of before?.marks.values() ?? []) if (!keys.has(mark.key)) changed.push(reach(mark))

  for (const { loop, text } of marked) {
    const loopLines = linesOf(loop, lines)
    if (!loopLines) continue
    const old = before?.marks.get(loop.key)
    const inPlace = old !== undefined && orderBefore[drawings.size] === loop.key
    const curve = loopCurve(loopLines.map(wholeCurve))
    const stays =
      before && inPlace && sameLines(loop, loopLines, before.lines) && !anyIn(changed, regionOf(curve))
    const placed = [...drawings.values()].map((mark) => mark.centre)
    const centre = stays ? old.centre : obstacles ? placeMark(curve, obstacles, placed) : curve.centre
    const { key, type } = loop
    const clockwise = curve.area > 0
    const same =
      old?.type === type &&
      old.text === text &&
      old.clockwise === clockwise &&
      old.centre.x === centre.x &&
      old.centre.y === centre.y
    const drawing = same ? old : { key, centre, type, text, clockwise }
    if (!same || !inPlace) changed.push(...(old ? [reach(old), reach(drawing)] : [reach(drawing)]))
    drawings.set(key, drawing)
  }
  const entries = [...drawings.values()]
  const same =
    entries.length === orderBefore.length &&
    entries.every((mark, index) => mark === before?.marks.get(orderBefore[index] ?? ''))
  return same && before ? before.marks : drawings
}
