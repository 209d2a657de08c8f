import type { CausalMap } from '../../model/index.ts'
import { groupNameBox } from '../drawing/groups.ts'
import { sameBox } from '../geometry/box.ts'
import type { Box, Drawing, LoopMarkDrawing, MarkedLoop } from '../types.ts'
import { enlargeMarks } from './largeMarks.ts'
import type { Changed } from './loopMarks.ts'
import { nameLoops } from './loopNames.ts'
import type { MarkObstacles } from './marks.ts'

/** Groups as they are drawn, and as they are called. */
interface Groups {
  readonly drawn: Drawing['groups']
  readonly records: CausalMap['groups']
}

/** Marks of loops in their places, and what they stand among. */
export interface PlacedMarks {
  readonly marked: readonly MarkedLoop[]
  readonly marks: ReadonlyMap<string, LoopMarkDrawing>
  readonly fields: Omit<MarkObstacles, 'outlines'>
  readonly groups: Groups
  readonly isLarge: boolean
  /** Whether they stand there just for a moment: then no name is looked for. */
  readonly isPassing: boolean
  /** The drawing before, finished for the same eyes, and where anything came, went or moved since. */
  readonly before:
    | {
        readonly marked: readonly MarkedLoop[]
        readonly marks: ReadonlyMap<string, LoopMarkDrawing>
        readonly groups: Groups
        readonly changed: readonly Changed[]
      }
    | undefined
}

/**
 * What is added to marks once they have their places: larger ones for eyes far away, and the names of loops. It is handed to `drawMap` by those who want it, since a page needs it only where
 * a loop has a name or the map is projected.
 */
export function finishMarks(placed: PlacedMarks): ReadonlyMap<string, LoopMarkDrawing> {
  const { marked, fields, groups, isLarge, isPassing, before } = placed
  const marks = enlargeMarks(placed.marks, fields, isLarge)
  if (isPassing) return marks
  const groupNames = namesOf(groups)
  const since = before && {
    marked: before.marked,
    marks: before.marks,
    changed: [...before.changed, ...changedBoxes(groupNames, namesOf(before.groups))],
  }
  return nameLoops(marked, marks, { ...fields, groupNames }, isLarge, since)
}

/** The boxes that the names of groups fill. */
function namesOf({ drawn, records }: Groups): Box[] {
  return [...drawn.values()].flatMap((each) => groupNameBox(each, records[each.id]?.name ?? '') ?? [])
}

/** The boxes of which there are none alike in the other list. */
function changedBoxes(now: readonly Box[], before: readonly Box[]): Changed[] {
  const without = (some: readonly Box[], others: readonly Box[]) =>
    some.filter((box) => !others.some((other) => sameBox(box, other)))
  return [...without(now, before), ...without(before, now)].map((box) => ({ box }))
}
