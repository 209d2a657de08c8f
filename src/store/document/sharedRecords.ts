import type { Id, Json, RecordKind, Splice } from '../../model/index.ts'
import type { Fields, Place, Step } from './changes.ts'
import type { RawRecord } from './rawRecord.ts'

/** The shared document as writing sees it: keys under which JSON stands, by record. */
export interface Records {
  /** Null where there is no record; `meta` and `extras` are always there. */
  read(place: Place, id: Id): RawRecord | null
  create(place: RecordKind, id: Id, fields: Fields): void
  /** Puts a value under a key, or with undefined nothing. */
  set(place: Place, id: Id, key: string, value: Json | undefined): void
  /** Writes a one-line field so that what another writes at the same moment is not lost. */
  setLine(place: Place, id: Id, field: string, value: string | undefined): void
  /** Changes a text of several lines, which is a shared text from then on. */
  splice(place: Place, id: Id, field: string, splice: Splice): void
}

/** The records that are shown as part of one. */
export type PartsOf = (place: RecordKind, id: Id) => readonly Id[]

/** What of a step was done, with what really stood there before, and whether that was all of it. */
export interface Done {
  readonly done: Step
  readonly complete: boolean
}

/** What was done where nothing could be. */
export const NOTHING: Done = { done: [], complete: false }

/** Whether a place holds records, and not the fields of the map as a whole. */
export function isRecords(place: Place): place is RecordKind {
  return place !== 'meta' && place !== 'extras'
}

/** Whether there is a record that is not deleted. */
export function isThere(records: Records, place: RecordKind, id: Id): boolean {
  const raw = records.read(place, id)
  return raw !== null && raw.gone === null
}
