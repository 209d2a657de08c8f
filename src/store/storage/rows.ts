import type { Id } from '../../model/index.ts'
import { finish } from '../../pace/index.ts'
import { checksum, sumUp } from './checksum.ts'

/** Some edits as stored: their bytes, and the same as text (see `writeReplay.ts`). */
export interface UpdateRow {
  readonly bytes: Uint8Array
  readonly replay: string
  /** When they were made (ISO); empty in rows of an older program. */
  readonly at: string
}

/** A whole map as stored. `readOnly` says why it may not be edited, or is empty. */
export interface SnapshotRow {
  readonly bytes: Uint8Array
  readonly readOnly: string
}

type Sealed<T> = T & { readonly sum: number }

/** The two halves of a row of edits that is not as it was written, as far as each still is; null where it is not. */
export interface Halves {
  readonly bytes: Uint8Array | null
  readonly text: Pick<UpdateRow, 'replay' | 'at'> | null
}

/**
 * The row with its checksums. The place where it is kept counts too, so a row in the wrong place is found out. Bytes and
 * text have one each: either tells all that was done.
 */
export function sealUpdate(
  map: Id,
  number: number,
  row: UpdateRow,
): Sealed<UpdateRow> & { readonly textSum: number } {
  const place = `${map} ${number} `
  return {
    ...row,
    sum: checksum(`${place}bytes `, row.bytes),
    textSum: checksum(`${place}text ${row.at} `, row.replay),
  }
}

export function sealSnapshot(map: Id, number: number, row: SnapshotRow): Sealed<SnapshotRow> {
  return { ...row, sum: checksum(`${map} ${number} whole `, row.bytes, row.readOnly) }
}

/** The row when it is as it was written, else null. With pauses. */
export function* openUpdate(map: Id, number: number, value: unknown): Generator<void, UpdateRow | null> {
  const { bytes, text } = yield* openInPieces(map, number, value)
  return bytes && text && { bytes, ...text }
}

/** What of the row is as it was written. */
export function openHalves(map: Id, number: number, value: unknown): Halves {
  return finish(openInPieces(map, number, value))
}

function* openInPieces(map: Id, number: number, value: unknown): Generator<void, Halves> {
  const fields = fieldsOf(value)
  const [bytes, replay, at, sum] = ['bytes', 'replay', 'at', 'sum'].map((name) => fields.get(name))
  const row = {
    bytes: bytes instanceof Uint8Array ? bytes : new Uint8Array(),
    replay: typeof replay === 'string' ? replay : '',
    at: typeof at === 'string' ? at : '',
  }
  const place = `${map} ${number} `
  const areBytes = sum === (yield* sumUp(`${place}bytes `, row.bytes))
  const isText = fields.get('textSum') === (yield* sumUp(`${place}text ${row.at} `, row.replay))
  // Rows of an older program have one sum for both halves.
  if (!areBytes && !isText && sum === (yield* sumUp(place, row.bytes, row.replay)))
    return { bytes: row.bytes, text: row }
  return {
    bytes: areBytes ? row.bytes : null,
    text: isText ? { replay: row.replay, at: row.at } : null,
  }
}

/** The row when it is as it was written, else null. With pauses. */
export function* openSnapshot(map: Id, number: number, value: unknown): Generator<void, SnapshotRow | null> {
  const fields = fieldsOf(value)
  const [bytes, readOnly] = [fields.get('bytes'), fields.get('readOnly')]
  if (!(bytes instanceof Uint8Array) || typeof readOnly !== 'string') return null
  const sum = yield* sumUp(`${map} ${number} whole `, bytes, readOnly)
  return sum === fields.get('sum') ? { bytes, readOnly } : null
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>(typeof value === 'object' && value !== null ? Object.entries(value) : [])
}
