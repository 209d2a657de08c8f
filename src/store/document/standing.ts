import { fingerprint, type Id, type Json, type RecordKind } from '../../model/index.ts'
import type { Fields, Place } from './changes.ts'
import { recordOfRaw } from './rawRecord.ts'
import { isRecords, type Records } from './sharedRecords.ts'

/** Whether a field is one of the document's own. */
export function isOwn(name: string): name is 'gone' | 'into' {
  return name === 'gone' || name === 'into'
}

/** The own fields of the document: how the record stands, and of which it is part. */
export function writeOwn(
  records: Records,
  place: Place,
  id: Id,
  name: 'gone' | 'into',
  after: Json | undefined,
): void {
  if (!isRecords(place)) return
  if (name === 'into') records.set(place, id, 'into', after)
  else if (after === 'gone') bury(records, place, id)
  // The empty text is no fingerprint: it counts as missed.
  else records.set(place, id, 'gone', after === 'missed' ? '' : undefined)
}

/** Marks a record as deleted with the words that it has, or with those that whoever deletes it `knew`: then it is seen that another wrote in it. */
export function bury(records: Records, place: RecordKind, id: Id, knew?: Fields): void {
  const raw = records.read(place, id)
  const record = raw && recordOfRaw(place, id, { ...raw, fields: knew ?? raw.fields })
  records.set(place, id, 'gone', record ? fingerprint(place, record) : '')
}
