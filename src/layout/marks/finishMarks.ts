import type { Box, LoopMarkDrawing, MarkedLoop } from '../types.ts'
import { enlargeMarks } from './largeMarks.ts'
import type { Changed } from './loopMarks.ts'
import { nameLoops } from './loopNames.ts'
import type { MarkObstacles } from './marks.ts'

/** Marks of loops in their places, and what they stand among. */
export interface PlacedMarks {
  readonly marked: readonly MarkedLoop[]
  readonly marks: ReadonlyMap<string, LoopMarkDrawing>
  readonly fields: Omit<MarkObstacles, 'outlines'>
  /** Boxes that the names of groups fill. */
  readonly groupNames: readonly Box[]
  readonly isLarge: boolean
  /** Whether they stand there just for a moment: then no name is looked for. */
  readonly isPassing: boolean
  /** The drawing before, finished for the same eyes, and where anything came, went or moved since. */
  readonly before:
    | {
        readonly marked: readonly MarkedLoop[]
        readonly marks: ReadonlyMap<string, LoopMarkDrawing>
        readonly changed: readonly Changed[]
      }
    | undefined
}

/**
 * What is added to marks once they have their places: larger ones for eyes far away, and the names of loops. It is handed to `drawMap` by those who want it, since a page needs it only where
 * a loop has a name or the map is projected.
 */
export function finishMarks(placed: PlacedMarks): ReadonlyMap<string, LoopMarkDrawing> {
  const { marked, fields, groupNames, isLarge, isPassing, before } = placed
  const marks = enlargeMarks(placed.marks, fields, isLarge)
  if (isPassing) return marks
  return nameLoops(marked, marks, { ...fields, groupNames }, isLarge, before)
}
