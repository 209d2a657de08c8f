import type { Id } from '../../model/index.ts'
import { checksum } from './checksum.ts'

/** Some edits as stored: their bytes, and the same as text (see `replay.ts`). */
export interface UpdateRow {
  readonly bytes: Uint8Array
  readonly replay: string
}

/** A whole map as stored. `readOnly` says why it may not be edited, or is empty. */
export interface SnapshotRow {
  readonly bytes: Uint8Array
  readonly readOnly: string
}

type Sealed<T> = T & { readonly sum: number }

/** The row with its checksum. The place where it is kept counts too, so a row in the wrong place is found out. */
export function sealUpdate(map: Id, number: number, row: UpdateRow): Sealed<UpdateRow> {
  return { ...row, sum: checksum(`${map} ${number} `, row.bytes, row.replay) }
}

export function sealSnapshot(map: Id, number: number, row: SnapshotRow): Sealed<SnapshotRow> {
  return { ...row, sum: checksum(`${map} ${number} whole `, row.bytes, row.readOnly) }
}

/** The row when it is as it was written, else null. */
export function openUpdate(map: Id, number: number, value: unknown): UpdateRow | null {
  if (!hasShape(value, 'replay')) return null
  const row = { bytes: value.bytes, replay: value.replay }
  return sealUpdate(map, number, row).sum === value.sum ? row : null
}

export function openSnapshot(map: Id, number: number, value: unknown): SnapshotRow | null {
  if (!hasShape(value, 'readOnly')) return null
  const row = { bytes: value.bytes, readOnly: value.readOnly }
  return sealSnapshot(map, number, row).sum === value.sum ? row : null
}

function hasShape<K extends string>(
  value: unknown,
  text: K,
): value is { readonly bytes: Uint8Array; readonly sum: number } & { readonly [P in K]: string } {
  if (typeof value !== 'object' || value === null) return false
  const fields = new Map<string, unknown>(Object.entries(value))
  return (
    fields.get('bytes') instanceof Uint8Array &&
    typeof fields.get('sum') === 'number' &&
    typeof fields.get(text) === 'string'
  )
}
