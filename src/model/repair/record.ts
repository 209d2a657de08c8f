import { freeze } from 'immer'
import {
  areIds,
  FIELDS,
  type Field,
  type FieldsOf,
  fitting,
  isRecordOf,
  type RecordTypes,
} from '../fields/index.ts'
import { isId } from '../ids.ts'
import { LIMITS } from '../limits.ts'
import type { Extras, Id, Meta, RecordKind } from '../map.ts'
import { isJsonObject, type JsonObject, ownField, readExtras } from './json.ts'
import { showValue, type Tell } from './notices.ts'

type Table = Readonly<Record<string, Field<unknown>>>

/** Values that the reader of the whole file has settled already, such as the id. */
type Settled = JsonObject

/** Reads the fields of one record: what may not stand in one is mended or set to its default, and told. */
type Reader<R> = (given: JsonObject, settled: Settled, where: string, tell: Tell) => R

function reader<R extends object>(table: FieldsOf<R>): Reader<R> {
  const fields: readonly [string, Field<unknown>][] = Object.entries(table)
  return (given, settled, where, tell) => {
    const record: Record<string, unknown> = {}
    for (const [name, field] of fields) {
      const value = givenOr(name, field, given, settled)
      record[name] = field.accepts(value)
        ? value
        : fitIn(field, value, where === '' ? name : `${where}.${name}`, tell)
    }
    if (!isRecordOf(table, record)) throw new Error(`A default may not stand in its field: ${where}`)
    return record
  }
}

function givenOr(name: string, field: Field<unknown>, given: JsonObject, settled: Settled): unknown {
  if (Object.hasOwn(settled, name)) return settled[name]
  const value = field.where.file ? ownField(given, name) : undefined
  return value === undefined ? field.fallback : value
}

function fitIn(field: Field<unknown>, value: unknown, where: string, tell: Tell): unknown {
  const mended = fitting(field, value)
  if (mended === undefined) {
    tell(where, `This cannot be ${showValue(value)}; it was set to ${showValue(field.fallback)}.`)
    return field.fallback
  }
  const isCut = typeof value === 'string' && typeof mended === 'string' && mended.length < value.length
  const text = isCut
    ? `This text is longer than ${LIMITS.name.toLocaleString('en')} characters; the rest was cut off.`
    : `This was ${showValue(value)}; it was changed to ${showValue(mended)}.`
  tell(where, text)
  return mended
}

const READERS: { readonly [K in RecordKind]: Reader<RecordTypes[K]> } = {
  variables: reader(FIELDS.variables),
  links: reader(FIELDS.links),
  loopNotes: reader(FIELDS.loopNotes),
  archetypeNotes: reader(FIELDS.archetypeNotes),
  groups: reader(FIELDS.groups),
  labels: reader(FIELDS.labels),
}

/** Reads what the top level of a file says of the map as a whole. */
export const readMeta: Reader<Meta> = reader(FIELDS.meta)

/** The names of the fields that stand in a file. */
export const FIELD_NAMES: { readonly [K in RecordKind]: ReadonlySet<string> } = {
  variables: inFile(FIELDS.variables),
  links: inFile(FIELDS.links),
  loopNotes: inFile(FIELDS.loopNotes),
  archetypeNotes: inFile(FIELDS.archetypeNotes),
  groups: inFile(FIELDS.groups),
  labels: inFile(FIELDS.labels),
}

function inFile(table: Table): ReadonlySet<string> {
  return new Set(Object.keys(table).filter((name) => table[name]?.where.file))
}

/** One record as it stands in a file, unknown fields among the known; they become its `extras`. */
export function readRecord<K extends RecordKind>(
  kind: K,
  given: JsonObject,
  settled: Settled,
  where: string,
  tell: Tell,
): RecordTypes[K] {
  const record = READERS[kind](given, settled, where, tell)
  return withExtras(record, readExtras(given, FIELD_NAMES[kind], where, tell))
}

/**
 * One record as it stands in memory or in storage (`made` among its fields, unknown fields under `extras`), checked field by
 * field: frozen, with defaults where something else stood. Null when it is no record at all: no object, an id that cannot be
 * one, a link without ends, a loop note without its links, an archetype note without a variable for each of its slots.
 */
export function repairRecord<K extends RecordKind>(kind: K, id: Id, value: unknown): RecordTypes[K] | null {
  if (!isJsonObject(value) || !isId(id)) return null
  const lacks = (name: string) => !isId(ownField(value, name))
  if (kind === 'links' && (lacks('source') || lacks('target'))) return null
  if (kind === 'loopNotes' && !isNoteOfLoop(value)) return null
  if (kind === 'archetypeNotes' && !fillsSlots(value.slots, value.variables)) return null
  const made = ownField(value, 'made')
  const settled = made === undefined ? { id } : { id, made }
  const extras = ownField(value, 'extras')
  const kept = isJsonObject(extras) ? readExtras(extras, new Set(), '', ignore) : undefined
  return freeze(withExtras(READERS[kind](value, settled, '', ignore), kept), true)
}

function ignore(): void {}

function isNoteOfLoop(value: JsonObject): boolean {
  const { links, variables } = value
  return areIds(links) && areIds(variables) && links.length >= 2 && links.length === variables.length
}

/** Whether these are slots of an archetype and a variable for each, as a note of one must have them. */
export function fillsSlots(slots: unknown, variables: unknown): boolean {
  return areIds(slots) && areIds(variables) && slots.length > 0 && slots.length === variables.length
}

function withExtras<R extends object>(record: R, extras: Extras | undefined): R {
  return extras ? { ...record, extras } : record
}
