import { type ById, type Id, inOrder } from '../../model/index.ts'
import { each } from '../../pace/index.ts'
import { boxAbout } from '../geometry/box.ts'
import type { Box, Point, TextDrawing } from '../types.ts'
import type { SetText } from './drawName.ts'

/** A record that is drawn as text about a place. */
interface Placed {
  readonly id: Id
  readonly x: number
  readonly y: number
  readonly made: number
}

/** Texts of one kind, drawn. */
export interface Texts<T> {
  readonly records: ById<T>
  readonly moved: ReadonlyMap<Id, Point> | undefined
  readonly drawings: ReadonlyMap<Id, TextDrawing>
  readonly list: readonly TextDrawing[]
  /** The boxes that they fill, in the order of the list. */
  readonly boxes: readonly Box[]
  /** What is not as it was in the texts before; everything when there were none. */
  readonly changes: readonly TextChange[]
}

/** A text that was or is otherwise than in the drawing before. */
export interface TextChange {
  readonly id: Id
  readonly before: TextDrawing | undefined
  readonly after: TextDrawing | undefined
}

/** The box that a text fills. */
export function boxOf(text: TextDrawing): Box {
  return boxAbout(text.centre, text.width, text.height)
}

/** The boxes that changed texts left and filled. */
export function textBoxes(changes: readonly TextChange[]): Box[] {
  const boxes: Box[] = []
  for (const { before, after } of changes) {
    if (before) boxes.push(boxOf(before))
    if (after) boxes.push(boxOf(after))
  }
  return boxes
}

function drawText(record: Placed, set: SetText, moved: ReadonlyMap<Id, Point> | undefined): TextDrawing {
  const { x, y } = moved?.get(record.id) ?? record
  const { lines, width, height } = set
  return { id: record.id, centre: { x, y }, lines, width, height }
}

function isAs(a: TextDrawing, b: TextDrawing | undefined): b is TextDrawing {
  return b !== undefined && a.lines === b.lines && a.centre.x === b.centre.x && a.centre.y === b.centre.y
}

/** Draws texts whose records are those of the texts before: only what is or was dragged can differ. */
function redrawTexts<T extends Placed>(
  before: Texts<T>,
  setText: (record: T) => SetText,
  moved: ReadonlyMap<Id, Point> | undefined,
): Texts<T> {
  const changes: TextChange[] = []
  for (const id of new Set([...(before.moved?.keys() ?? []), ...(moved?.keys() ?? [])])) {
    const record = before.records[id]
    const old = before.drawings.get(id)
    if (!record) continue
    const drawing = drawText(record, setText(record), moved)
    if (!isAs(drawing, old)) changes.push({ id, before: old, after: drawing })
  }
  if (changes.length === 0) return { ...before, moved, changes }
  const drawings = new Map(before.drawings)
  for (const { id, after } of changes) if (after) drawings.set(id, after)
  const list = before.list.map((text) => drawings.get(text.id) ?? text)
  return { ...before, moved, drawings, list, boxes: boxesOf(list, before), changes }
}

/** The boxes of texts, those of unchanged ones being the same objects. */
function boxesOf(
  list: readonly TextDrawing[],
  before: { readonly list: readonly TextDrawing[]; readonly boxes: readonly Box[] } | undefined,
): Box[] {
  return list.map((text, index) => {
    const box = before?.list[index] === text ? before.boxes[index] : undefined
    return box ?? boxOf(text)
  })
}

/**
 * Draws texts about their places, `moved` before the record's own. Unchanged ones, and the map of them, stay the same
 * objects. With pauses.
 */
export function* drawTexts<T extends Placed>(
  records: ById<T>,
  setText: (record: T) => SetText,
  moved: ReadonlyMap<Id, Point> | undefined,
  before: Texts<T> | undefined,
): Generator<void, Texts<T>> {
  if (before && before.records === records) return redrawTexts(before, setText, moved)
  const order = inOrder(records)
  const drawings = new Map<Id, TextDrawing>()
  const changes: TextChange[] = []
  let same = before?.list.length === order.length
  const list = yield* each(order, (record, index) => {
    const old = before?.drawings.get(record.id)
    const drawing = drawText(record, setText(record), moved)
    const kept = isAs(drawing, old) ? old : drawing
    drawings.set(record.id, kept)
    if (kept !== old) changes.push({ id: record.id, before: old, after: kept })
    if (before?.list[index] !== kept) same = false
    return kept
  })
  for (const [id, old] of before?.drawings ?? [])
    if (!drawings.has(id)) changes.push({ id, before: old, after: undefined })
  if (before && same) return { ...before, records, moved, changes }
  return { records, moved, drawings, list, boxes: boxesOf(list, before), changes }
}
