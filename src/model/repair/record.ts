import { freeze } from 'immer'
import { isId } from '../ids.ts'
import { type Field, fitting } from '../kinds/field.ts'
import type { RecordKind, RecordTypes } from '../kinds/index.ts'
import { META, type Meta } from '../kinds/meta.ts'
import { FIELDS_BY_NAME, forEachKind, isRecordOf, kindOf } from '../kinds/table.ts'
import type { AnyRecord, Id } from '../values.ts'
import { readAlso } from './also.ts'
import { isJsonObject, type JsonObject, ownField, readExtras } from './json.ts'
import { showValue, type Tell } from './notices.ts'

/** Values that the reader of the whole file has settled already, such as the id. */
type Settled = JsonObject

type Rows = readonly (readonly [string, Field<unknown>])[]

function readFields(rows: Rows, given: JsonObject, settled: Settled, where: string, tell: Tell): JsonObject {
  const record: Record<string, unknown> = {}
  for (const [name, field] of rows) {
    const value = givenOr(name, field, given, settled)
    record[name] = field.accepts(value)
      ? value
      : fitIn(name, field, value, where === '' ? name : `${where}.${name}`, tell)
  }
  return record
}

function givenOr(name: string, field: Field<unknown>, given: JsonObject, settled: Settled): unknown {
  if (Object.hasOwn(settled, name)) return settled[name]
  const value = field.where.file ? ownField(given, name) : undefined
  return value === undefined ? field.fallback : value
}

function fitIn(name: string, field: Field<unknown>, value: unknown, where: string, tell: Tell): unknown {
  const mended = fitting(field, value)
  if (mended === undefined) {
    tell(where, `cannot be ${showValue(value)}; it was set to ${showValue(field.fallback)}.`, undefined, name)
    return field.fallback
  }
  const most = 'most' in field.shape ? field.shape.most : 0
  const isCut = typeof value === 'string' && typeof mended === 'string' && mended.length < value.length
  const text = isCut
    ? `is longer than ${most.toLocaleString('en')} characters; ${field.shape.sort === 'line' ? 'it was cut, and all of it put at the end of the map’s description' : 'the rest was cut off'}.`
    : `was ${showValue(value)}; it was changed to ${showValue(mended)}.`
  tell(where, text, undefined, name)
  return mended
}

/** Reads what the top level of a file says of the map as a whole. */
export function readMeta(given: JsonObject, where: string, tell: Tell): Meta {
  const record = readFields(Object.entries(META), given, {}, where, tell)
  if (!isRecordOf<Meta>(META, record)) throw new Error('A default may not stand in its field: meta')
  const also = readAlso(ownField(given, 'also'), where, tell)
  return also ? { ...record, also } : record
}

/** The names that stand in a record of a file and are known. */
export const FIELD_NAMES: { readonly [K in RecordKind]: ReadonlySet<string> } = forEachKind((kind) => {
  const inFile = FIELDS_BY_NAME[kind].filter(([, field]) => field.where.file)
  return new Set([...inFile.map(([name]) => name), 'also'])
})

/** One record as it stands in a file, unknown fields among the known; they become its `extras`. */
export function readRecord(
  kind: RecordKind,
  given: JsonObject,
  settled: Settled & { readonly id: Id },
  where: string,
  tell: Tell,
): AnyRecord {
  const fields = readFields(FIELDS_BY_NAME[kind], given, settled, where, tell)
  const also = readAlso(ownField(given, 'also'), where, tell)
  return beside(settled.id, fields, also, readExtras(given, FIELD_NAMES[kind], where, tell))
}

/**
 * One record as it stands in memory or in storage (`made` among its fields, unknown fields under `extras`), checked field by
 * field: frozen, with defaults where something else stood. Null when it is no record at all: no object, an id that cannot be
 * one, or not what the kind asks of a whole record.
 */
export function repairRecord<K extends RecordKind>(kind: K, id: Id, value: unknown): RecordTypes[K] | null {
  if (!isJsonObject(value) || !isId(id)) return null
  const made = ownField(value, 'made')
  const settled = made === undefined ? { id } : { id, made }
  const extras = ownField(value, 'extras')
  const kept = isJsonObject(extras) ? readExtras(extras, new Set(), '', ignore) : undefined
  const fields = readFields(FIELDS_BY_NAME[kind], value, settled, '', ignore)
  const record = beside(id, fields, readAlso(ownField(value, 'also')), kept)
  return isOfKind(kind, record) ? freeze(record, true) : null
}

/** Whether a record has the fields of its kind and is a whole one. */
export function isOfKind<K extends RecordKind>(kind: K, record: AnyRecord): record is RecordTypes[K] {
  const { fields, isWhole } = kindOf(kind)
  if (!isRecordOf<object>(fields, record)) throw new Error(`A default may not stand in its field: ${kind}`)
  return isWhole?.(record) ?? true
}

function ignore(): void {}

function beside(id: Id, fields: JsonObject, also: AnyRecord['also'], extras: AnyRecord['extras']): AnyRecord {
  return { ...fields, id, ...(also && { also }), ...(extras && { extras }) }
}
