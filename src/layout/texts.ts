import { type ById, type Id, inOrder } from '../model/index.ts'
import { boxAbout } from './box.ts'
import type { SetText } from './drawName.ts'
import type { Box, Point, TextDrawing } from './types.ts'

/** A record that is drawn as text about a place. */
interface Placed {
  readonly id: Id
  readonly x: number
  readonly y: number
  readonly made: number
}

/** The box that a text fills. */
export function boxOf(text: TextDrawing): Box {
  return boxAbout(text.centre, text.width, text.height)
}

/** Gives a list of the records in order of making, and remembers it while the records stay the same object. */
export function rememberOrder<T extends Placed>(): (records: ById<T>) => readonly T[] {
  const known = new WeakMap<ById<T>, readonly T[]>()
  return (records) => {
    const old = known.get(records)
    if (old) return old
    const order = inOrder(records)
    known.set(records, order)
    return order
  }
}

/** Draws texts about their places, `moved` before the record's own. Unchanged ones, and the map of them, stay the same objects. */
export function drawTexts<T extends Placed>(
  records: readonly T[],
  setText: (record: T) => SetText,
  moved: ReadonlyMap<Id, Point> | undefined,
  previous: ReadonlyMap<Id, TextDrawing> | undefined,
): ReadonlyMap<Id, TextDrawing> {
  const drawings = new Map<Id, TextDrawing>()
  let same = previous?.size === records.length
  for (const record of records) {
    const { x, y } = moved?.get(record.id) ?? record
    const set = setText(record)
    const old = previous?.get(record.id)
    if (old && old.lines === set.lines && old.centre.x === x && old.centre.y === y) {
      drawings.set(record.id, old)
      continue
    }
    same = false
    drawings.set(record.id, {
      id: record.id,
      centre: { x, y },
      lines: set.lines,
      width: set.width,
      height: set.height,
    })
  }
  return same && previous ? previous : drawings
}

/** The texts that are not the same in both drawings, as the boxes that they left and filled. */
export function changedBoxes(
  before: ReadonlyMap<Id, TextDrawing>,
  after: ReadonlyMap<Id, TextDrawing>,
): Box[] {
  if (before === after) return []
  const boxes: Box[] = []
  for (const [id, text] of before) if (after.get(id) !== text) boxes.push(boxOf(text))
  for (const [id, text] of after) if (before.get(id) !== text) boxes.push(boxOf(text))
  return boxes
}
