import {
  type AnyRecord,
  type Id,
  type Json,
  mergeRecords,
  type RecordKind,
  sameJson,
} from '../../model/index.ts'
import type { Place } from './changes.ts'
import { fieldAt, recordOfRaw } from './rawRecord.ts'
import { isRecords, type Records } from './sharedRecords.ts'
import { writeText } from './writeText.ts'

/** Whether two values of a field are equal; one that was never written is the default. */
export function isSame(place: Place, name: string, a: Json | undefined, b: Json | undefined): boolean {
  const fallback = fieldAt(place, name)?.fallback
  return sameJson(a ?? fallback, b ?? fallback)
}

/** What is shown in a field: of a record that others are part of, what all of them say. */
export function standingValue(
  records: Records,
  place: Place,
  id: Id,
  parts: readonly Id[],
  name: string,
): Json | undefined {
  const raw = records.read(place, id)
  if (raw === null) return undefined
  if (name === 'into') return raw.into ?? undefined
  if (!isRecords(place)) return raw.fields.get(name)
  if (parts.length === 0) return raw.fields.get(name)
  const whole = shownRecord(records, place, id, parts)
  return whole ? new Map<string, Json>(Object.entries(whole)).get(name) : undefined
}

function shownRecord(records: Records, place: RecordKind, id: Id, parts: readonly Id[]): AnyRecord | null {
  const [first, ...others] = [id, ...parts].flatMap((one): readonly AnyRecord[] => {
    const raw = records.read(place, one)
    const record = raw && recordOfRaw(place, one, raw)
    return record ? [record] : []
  })
  return first?.id === id ? mergeRecords(place, [first, ...others]) : null
}

/** Brings what is shown in a field to this value. */
export function writeField(
  records: Records,
  place: Place,
  id: Id,
  parts: readonly Id[],
  name: string,
  after: Json | undefined,
): void {
  const sort = fieldAt(place, name)?.shape.sort
  if (sort === 'text') {
    writeText(records, place, [id, ...parts], name, typeof after === 'string' ? after : '')
    return
  }
  if (sort === 'line') records.setLine(place, id, name, typeof after === 'string' ? after : undefined)
  else records.set(place, id, name, after)
  if (name === 'also') takeFromOthers(records, place, id, parts, after)
  else if (
    isRecords(place) &&
    parts.length > 0 &&
    !isSame(place, name, standingValue(records, place, id, parts, name), after)
  ) {
    // What the parts still say would win over what was just written.
    for (const part of parts) writeField(records, place, part, [], name, undefined)
  }
}

/** Takes out of a record and its parts the one-line texts that are no longer to be told as *also*. */
function takeFromOthers(
  records: Records,
  place: Place,
  id: Id,
  parts: readonly Id[],
  after: Json | undefined,
): void {
  const wanted = new Map(
    typeof after === 'object' && after !== null && !Array.isArray(after) ? Object.entries(after) : [],
  )
  const isWanted = (field: string, text: Json) => {
    const texts = wanted.get(field)
    return Array.isArray(texts) && texts.includes(text)
  }
  const own = records.read(place, id)
  if (!own) return
  for (const [field, value] of own.fields) {
    if (own.keysOf(field).length > 1 && typeof value === 'string') records.setLine(place, id, field, value)
  }
  for (const part of parts) {
    const raw = records.read(place, part)
    for (const [field, value] of raw?.fields ?? []) {
      const isLine = fieldAt(place, field)?.shape.sort === 'line'
      const isTold = isLine && value !== '' && value !== own.fields.get(field)
      if (isTold && !isWanted(field, value)) records.setLine(place, part, field, undefined)
    }
    if (raw?.fields.has('also')) records.set(place, part, 'also', undefined)
  }
}
