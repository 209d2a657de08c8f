import { type Id, type Json, mergeTexts } from '../../model/index.ts'
import { type FieldChange, type Fields, fieldChanges, type PartChange, type Place } from './changes.ts'
import { fieldAt, goneOf } from './rawRecord.ts'
import { type Done, isRecords, isThere, NOTHING, type PartsOf, type Records } from './sharedRecords.ts'
import { isOwn, writeOwn } from './standing.ts'
import { isSame, standingValue, writeField } from './writeValue.ts'

/** Writes fields of a record, and what makes it one with those that are shown as part of it. */
export function writePart(
  records: Records,
  change: PartChange,
  stale: 'drop' | 'write',
  partsOf: PartsOf,
): Done {
  const { place, id } = change
  const raw = records.read(place, id)
  if (raw === null || (raw.gone !== null && !change.fields.has('gone'))) return NOTHING
  // What is taken back was written down record by record; what is new is meant of all that is shown as one.
  const parts =
    isRecords(place) && stale === 'write'
      ? partsOf(place, id).filter((part) => part !== id && isThere(records, place, part))
      : []
  const before = [id, ...parts].map((one) => stateOf(records, place, one))
  const gone = before[0]?.get('gone')
  for (const part of parts) if (records.read(place, part)?.into !== id) records.set(place, part, 'into', id)
  let complete = true
  // How it stands comes last: what it was deleted with is what it then says.
  const inTurn = [...change.fields].sort(([a], [b]) => Number(isOwn(a)) - Number(isOwn(b)))
  for (const [name, field] of inTurn) {
    const now = name === 'gone' ? gone : standingValue(records, place, id, parts, name)
    if (isOwn(name)) {
      if (stale === 'drop' && now !== field.before) complete = false
      else if (now !== field.after) writeOwn(records, place, id, name, field.after)
      continue
    }
    const isStale = stale === 'drop' && !isSame(place, name, now, field.before)
    const target = isStale ? merged(place, name, field, now) : field.after
    if (target === STALE) complete = false
    else if (!isSame(place, name, now, target)) writeField(records, place, id, parts, name, target)
  }
  const done = [id, ...parts].flatMap((one, index): readonly PartChange[] => {
    const fields = fieldChanges(before[index] ?? new Map(), stateOf(records, place, one))
    return fields.size > 0 ? [{ place, id: one, fields }] : []
  })
  return { done, complete }
}

/** The fields of a record with the document's own. */
function stateOf(records: Records, place: Place, id: Id): Fields {
  const raw = records.read(place, id)
  if (raw === null || !isRecords(place)) return raw?.fields ?? new Map()
  const gone = goneOf(place, id, raw)
  return new Map([
    ...raw.fields,
    ...(gone === undefined ? [] : [['gone', gone] as const]),
    ...(raw.into === null ? [] : [['into', raw.into] as const]),
  ])
}

const STALE = Symbol('somebody has changed it since')

/** A text that two have changed holds both changes; anything else is left to who changed it last. */
function merged(
  place: Place,
  name: string,
  { before, after }: FieldChange,
  now: Json | undefined,
): Json | undefined | typeof STALE {
  if (fieldAt(place, name)?.shape.sort !== 'text') return STALE
  const [base, mine, theirs] = [before, after, now].map((value) => (typeof value === 'string' ? value : ''))
  return mergeTexts(base ?? '', mine ?? '', theirs ?? '').text
}
