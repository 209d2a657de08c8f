import type { AnyRecord, ById } from '../values.ts'
import { type Field, type FieldsOf, OF_THE_MAP, type Where } from './field.ts'
import { kinds, type RecordKind, type RecordTypes } from './index.ts'
import type { AnyKind } from './kind.ts'
import { META } from './meta.ts'

/** Records of every kind. */
export type Records = { readonly [K in RecordKind]: ById<RecordTypes[K]> }

/** Whether a kind is called so. */
export function isKind(name: string): name is RecordKind {
  return Object.hasOwn(kinds, name)
}

/** The names of all kinds, in the order in which the file has them. */
export const KINDS: readonly RecordKind[] = Object.keys(kinds).filter(isKind)

/** The description of a kind, for whoever treats all alike. */
export function kindOf(name: RecordKind): AnyKind {
  return kinds[name]
}

/** What `make` gives for every kind, by its name. `make` must give what the kind of that name asks for. */
export function forEachKind<T>(make: (name: RecordKind) => T): { readonly [K in RecordKind]: T } {
  return Object.fromEntries(KINDS.map((name) => [name, make(name)])) as { [K in RecordKind]: T }
}

/**
 * Records that code which treats all kinds alike has made, each by the fields of its kind, as the types of the kinds know them. This is the
 * one place where that is taken on trust; `isSound` and the random tests look.
 */
export function asRecords(records: { readonly [K in RecordKind]: ById<AnyRecord> }): Records {
  return records as Records
}

/** The fields of a kind by name, in order. */
export const FIELDS_BY_NAME: { readonly [K in RecordKind]: readonly (readonly [string, Field<unknown>])[] } =
  forEachKind((name) => Object.entries(kindOf(name).fields))

/** Where each field of the document is kept. That of the view state is in `store`. */
export const WHERE: Readonly<Record<RecordKind | 'meta', Readonly<Record<string, Where>>>> = {
  ...forEachKind((name) => whereOf(kindOf(name).fields)),
  meta: whereOf(META),
}

function whereOf(fields: object): Readonly<Record<string, Where>> {
  const rows: readonly [string, Field<unknown>][] = Object.entries(fields)
  const where = rows.map(([name, field]) => [name, field.where] as const)
  return { ...Object.fromEntries(where), extras: OF_THE_MAP, also: OF_THE_MAP }
}

/** Whether a record has all these fields, each with a value that may stand there. What stands beside them is not looked at. */
export function isRecordOf<R extends object>(table: FieldsOf<R>, record: object): record is R {
  return faultOf(table, record) === null
}

/** The first field of a record whose value may not stand there; null when all may. */
export function faultOf(table: object, record: object): string | null {
  const fields: readonly [string, Field<unknown>][] = Object.entries(table)
  return fields.find(([name, field]) => !field.accepts(Reflect.get(record, name)))?.[0] ?? null
}
