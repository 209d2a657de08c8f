import {
  FIELDS_BY_NAME,
  type Field,
  fingerprint,
  type Id,
  type Json,
  META,
  type RecordKind,
  type RecordTypes,
  repairRecord,
} from '../../model/index.ts'
import type { Fields, Place } from './changes.ts'

/*
 * How a record lies in the shared document. Beside the fields of its kind:
 *
 * - `gone`, the fingerprint of its words when it was deleted. A deleted record keeps its words, so that an undo brings back the same texts, and
 *   words that another wrote meanwhile are not gone with it.
 * - `into`, the id of the record that it has become part of. It keeps its texts too: what is shown is both, and no text has to be copied, so two
 *   who merge the same at once leave it there once.
 * - `name~7`, a one-line field as writer 7 has written it. Whoever writes takes away what stood there and what he knew of others; where two wrote
 *   at once both stand, one is shown and the other is told as *also*.
 * - a text of several lines is one JSON string until somebody edits it, from then on a shared text.
 */

/** A record as it lies in the document. */
export interface RawRecord {
  /** The fields of the kind with `also` and `extras`; what was never written is absent. */
  readonly fields: Fields
  readonly gone: string | null
  readonly into: Id | null
  /** Keys under which a one-line field stands, those of writers among them. */
  readonly keysOf: (field: string) => readonly string[]
}

const BY_WRITER = '~'

/** The key of a one-line field of one writer. */
export function writerKey(field: string, writer: number): string {
  return `${field}${BY_WRITER}${writer}`
}

/** Whether a key of the document, or of a record in it, is that of a field; `~` parts the field from its writer. */
export function fieldOfKey(key: string): string {
  const at = key.indexOf(BY_WRITER)
  return at < 0 ? key : key.slice(0, at)
}

/** Reads what lies under the keys of a record. */
export function readRaw(entries: Iterable<readonly [string, Json]>): RawRecord {
  const fields = new Map<string, Json>()
  const keys = new Map<string, string[]>()
  const also = new Map<string, string[]>()
  let isContested = false
  const sorted = [...entries]
  for (const [key, value] of sorted) {
    const field = fieldOfKey(key)
    if (field === key && !keys.has(key)) {
      fields.set(key, value)
      keys.set(key, [key])
      continue
    }
    isContested = true
    keys.set(field, [...(keys.get(field) ?? []), key])
  }
  if (isContested) settleContested(new Map(sorted), keys, fields, also)
  const gone = fields.get('gone')
  const into = fields.get('into')
  fields.delete('gone')
  fields.delete('into')
  if (also.size > 0) fields.set('also', withAlso(fields.get('also'), also))
  return {
    fields,
    gone: typeof gone === 'string' ? gone : null,
    into: typeof into === 'string' ? into : null,
    keysOf: (field) => keys.get(field) ?? [],
  }
}

/** Of several writings of one field the one of the last key is shown; the others that differ are told as *also*. */
function settleContested(
  values: ReadonlyMap<string, Json>,
  keys: ReadonlyMap<string, readonly string[]>,
  fields: Map<string, Json>,
  also: Map<string, string[]>,
): void {
  for (const [field, written] of keys) {
    if (written.length === 1 && written[0] === field) continue
    const [shown, ...others] = written
      .toSorted()
      .toReversed()
      .map((key) => values.get(key) ?? '')
    if (shown === undefined) continue
    fields.set(field, shown)
    const texts = others.filter((value) => typeof value === 'string' && value !== '' && value !== shown)
    if (texts.length > 0) also.set(field, texts.map(String))
  }
}

function withAlso(kept: Json | undefined, others: ReadonlyMap<string, readonly string[]>): Json {
  const all = new Map<string, readonly Json[]>()
  if (typeof kept === 'object' && kept !== null && !Array.isArray(kept)) {
    for (const [field, texts] of Object.entries(kept)) if (Array.isArray(texts)) all.set(field, texts)
  }
  for (const [field, texts] of others) all.set(field, [...(all.get(field) ?? []), ...texts])
  return Object.fromEntries([...all].map(([field, texts]) => [field, [...new Set(texts)]]))
}

/** The record as its kind knows it; null when it is none. */
export function recordOfRaw<K extends RecordKind>(kind: K, id: Id, raw: RawRecord): RecordTypes[K] | null {
  return repairRecord(kind, id, Object.fromEntries(raw.fields))
}

/** Whether a record is there, deleted, or deleted while somebody wrote in it. */
export function goneOf(kind: RecordKind, id: Id, raw: RawRecord): 'gone' | 'missed' | undefined {
  if (raw.gone === null) return undefined
  const record = recordOfRaw(kind, id, raw)
  return record === null || fingerprint(kind, record) === raw.gone ? 'gone' : 'missed'
}

const TABLES: ReadonlyMap<string, ReadonlyMap<string, Field<unknown>>> = new Map([
  ...Object.entries(FIELDS_BY_NAME).map(([kind, rows]) => [kind, new Map(rows)] as const),
  ['meta', new Map<string, Field<unknown>>(Object.entries(META))],
])

/** The description of a field; undefined for what stands beside the fields. */
export function fieldAt(place: Place, name: string): Field<unknown> | undefined {
  return TABLES.get(place)?.get(name)
}
