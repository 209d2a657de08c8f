import type { FeedbackLoop } from '../loops/index.ts'
import type { Id } from '../model/index.ts'
import { around, boxAbout, overlap } from './box.ts'
import { type Curve, curveWithBend } from './curve.ts'
import type { Line, Lines } from './links.ts'
import { loopCurve } from './loopCurve.ts'
import { type MarkObstacles, placeMark, regionOf } from './marks.ts'
import { MARKS } from './style.ts'
import type { Box, DrawingInput, LoopMarkDrawing } from './types.ts'

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

/** What marks are kept from, and what has changed since. */
interface MarksBefore {
  readonly marks: ReadonlyMap<string, LoopMarkDrawing>
  readonly lines: Lines
  /** Where anything came, went or moved. */
  readonly changed: readonly Box[]
}

/**
 * Draws the marks of loops, in the order given, each clear of those before it. A mark stays the same object when its
 * loop and everything near are as before.
 */
export function drawLoopMarks(
  marked: DrawingInput['marked'],
  lines: Lines,
  obstacles: () => MarkObstacles,
  before: MarksBefore | undefined,
): ReadonlyMap<string, LoopMarkDrawing> {
  const drawings = new Map<string, LoopMarkDrawing>()
  const changed = before ? [...before.changed] : []
  const stillMarked = new Set(marked.map(({ loop }) => loop.key))
  const reach = ({ centre }: LoopMarkDrawing) => boxAbout(centre, MARKS.loopDiameter, MARKS.loopDiameter)
  for (const mark of before?.marks.values() ?? []) if (!stillMarked.has(mark.key)) changed.push(reach(mark))
  const order = before ? [...before.marks.keys()] : []
  const moves = { same: before?.marks.size === marked.length }

  marked.forEach(({ loop, text }, place) => {
    const loopLines = linesOf(loop, lines)
    if (!loopLines) {
      moves.same = false
      return
    }
    const curve = loopCurve(loopLines.map(wholeCurve))
    const clockwise = curve.area > 0
    const region = regionOf(curve)
    const old = before?.marks.get(loop.key)
    const stays =
      old && order[place] === loop.key && sameLines(loop, loopLines, before?.lines) && !near(changed, region)
    const centre = stays
      ? old.centre
      : placeMark(
          curve,
          obstacles(),
          [...drawings.values()].map(({ centre }) => centre),
        )
    const same =
      old?.centre.x === centre.x &&
      old.centre.y === centre.y &&
      old.type === loop.type &&
      old.text === text &&
      old.clockwise === clockwise
    const drawing = old && same ? old : { key: loop.key, centre, type: loop.type, text, clockwise }
    if (drawing !== old || order[place] !== loop.key) moves.same = false
    if (drawing.centre !== old?.centre) {
      if (old) changed.push(reach(old))
      changed.push(reach(drawing))
    }
    drawings.set(loop.key, drawing)
  })
  return moves.same && before ? before.marks : drawings
}

function near(changed: readonly Box[], region: Box): boolean {
  return changed.some((box) => overlap(box, region))
}

function sameLines(loop: FeedbackLoop, now: readonly Line[], before: Lines | undefined): boolean {
  return loop.links.every((id: Id, index) => {
    const old = before?.list[before.topology.indexOf.get(id) ?? -1]
    const line = now[index]
    return old !== undefined && line !== undefined && old.arc === line.arc
  })
}

/** The smallest box around all marks; null without marks. */
export function marksReach(marks: ReadonlyMap<string, LoopMarkDrawing>): Box | null {
  let box: Box | null = null
  for (const { centre } of marks.values()) {
    const own = boxAbout(centre, MARKS.loopDiameter + MARKS.loopWidth, MARKS.loopDiameter + MARKS.loopWidth)
    box = box ? around(box, own) : own
  }
  return box
}
