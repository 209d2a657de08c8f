import { castDraft, type Draft } from 'immer'
import { fitting } from '../kinds/field.ts'
import type { RecordKind } from '../kinds/index.ts'
import { FIELDS_BY_NAME, isKind, kindOf } from '../kinds/table.ts'
import type { CausalMap, Link, Variable } from '../map.ts'
import { readAlso } from '../repair/also.ts'
import { isOfKind } from '../repair/record.ts'
import { sameJson } from '../sameJson.ts'
import type { AnyRecord, ById, Id } from '../values.ts'
import { before, isFreeId } from './ask.ts'
import { lastRank, rankOf, ranksToMove } from './order.ts'

/*
 * Edits of records of any kind, by its description alone. A kind that needs no more than these needs no edit of its own.
 */

/** Makes a record of a kind, the youngest of it. Nothing when the id is taken, or when it would be no whole one; a value that may not stand in its field is left out. */
export function addRecord(
  map: Draft<CausalMap>,
  {
    kind,
    id,
    fields,
  }: { readonly kind: RecordKind; readonly id: Id; readonly fields: Readonly<Record<string, unknown>> },
): void {
  if (!isKind(kind) || !isFreeId(map, kind, id)) return
  const record: Record<string, unknown> = {}
  for (const [name, field] of FIELDS_BY_NAME[kind])
    record[name] = fitting(field, fields[name]) ?? field.fallback
  if (Object.hasOwn(kindOf(kind).fields, 'made')) {
    const others = Object.values(before(map)[kind]).map((one) => Number(Reflect.get(one, 'made')))
    record.made = others.reduce((a, b) => Math.max(a, b), 0) + 1
  }
  const rank = rankOf(kind)
  if (rank !== null && record[rank] === '') record[rank] = lastRank(kind, before(map)[kind])
  const made: AnyRecord = { ...record, id }
  if (isOfKind(kind, made)) Reflect.set(map[kind], id, made)
}

/** Sets fields of several records; a value that may not stand in its field is left out, and so is what would leave no whole record. Their ids and their order of making stay. */
export function changeRecords(
  map: Draft<CausalMap>,
  args: {
    readonly kind: RecordKind
    readonly ids: readonly Id[]
    readonly fields: Readonly<Record<string, unknown>>
  },
): void {
  const { kind, ids, fields } = args
  if (!isKind(kind)) return
  for (const id of ids) {
    const record: AnyRecord | undefined = Object.hasOwn(map[kind], id) ? map[kind][id] : undefined
    if (!record) continue
    const changed = new Map<string, unknown>()
    for (const [name, field] of FIELDS_BY_NAME[kind]) {
      if (name === 'id' || name === 'made' || !Object.hasOwn(fields, name)) continue
      const value = fitting(field, fields[name])
      if (value !== undefined && !sameJson(value, Reflect.get(record, name))) changed.set(name, value)
    }
    if (!isOfKind(kind, { ...record, ...Object.fromEntries(changed) })) continue
    for (const [name, value] of changed) Reflect.set(record, name, value)
  }
}

/** Puts a record before another in an order that people choose, or last with null. Nothing for a kind that has none. */
export function moveInOrder(
  map: Draft<CausalMap>,
  { kind, id, to }: { readonly kind: RecordKind; readonly id: Id; readonly to: Id | null },
): void {
  const field = isKind(kind) ? rankOf(kind) : null
  if (field === null) return
  for (const [one, rank] of ranksToMove(kind, before(map)[kind], id, to)) {
    const record: AnyRecord | undefined = map[kind][one]
    if (record) Reflect.set(record, field, rank)
  }
}

/** Takes records away. What refers to them stays as its kind has it. */
export function removeRecords(
  map: Draft<CausalMap>,
  { kind, ids }: { readonly kind: RecordKind; readonly ids: readonly Id[] },
): void {
  if (!isKind(kind)) return
  for (const id of ids) if (Object.hasOwn(map[kind], id)) delete map[kind][id]
}

/** Sets which other texts of its one-line fields are kept with a record, by field; empty lists are left out. */
export function changeAlso(
  map: Draft<CausalMap>,
  {
    kind,
    id,
    also,
  }: {
    readonly kind: RecordKind
    readonly id: Id
    readonly also: Readonly<Record<string, readonly string[]>>
  },
): void {
  const record: AnyRecord | undefined =
    isKind(kind) && Object.hasOwn(map[kind], id) ? map[kind][id] : undefined
  if (!record) return
  const kept = readAlso(also)
  if (sameJson(kept, record.also)) return
  if (kept) Reflect.set(record, 'also', kept)
  else Reflect.deleteProperty(record, 'also')
}

/** Records that are aside, by kind. */
export type SomeAside = { readonly [K in RecordKind]?: readonly Id[] }

/** Puts records that are aside back on the map, with the deleted ones that they need. What still lacks something stays aside. */
export function takeBack(map: Draft<CausalMap>, { records }: { readonly records: SomeAside }): void {
  for (const [kind, ids] of Object.entries(records)) {
    for (const id of isKind(kind) ? (ids ?? []) : []) if (isKind(kind)) restore(map, kind, id)
  }
}

/** Deleted records that an edit may bring back, as they were. */
export interface Deleted {
  readonly variables?: readonly Variable[]
  readonly links?: readonly Link[]
}

type AsideOfTwo = Pick<CausalMap['aside'], 'variables' | 'links'>
type Standing = Pick<CausalMap, 'variables' | 'links'> & { readonly aside: AsideOfTwo }

/** What is aside, and beside it deleted records whose ids nothing else has. */
export function asideWith(map: Standing, { variables = [], links = [] }: Deleted): AsideOfTwo {
  return {
    variables: { ...needed(map.variables, variables), ...map.aside.variables },
    links: { ...needed(map.links, links), ...map.aside.links },
  }
}

function needed<R extends { readonly id: Id }>(standing: ById<unknown>, records: readonly R[]) {
  const gone = records.filter(({ id }) => !Object.hasOwn(standing, id))
  return Object.fromEntries(gone.map((record) => [record.id, { record, why: 'needed' as const }]))
}

/** Lays deleted records aside, so that `takeBack` finds them. What is not taken back is gone again once the map is settled. */
export function layAside(map: Draft<CausalMap>, deleted: Deleted): void {
  for (const record of deleted.variables ?? []) {
    if (isFreeId(map, 'variables', record.id))
      map.aside.variables[record.id] = { record: castDraft(record), why: 'needed' }
  }
  for (const record of deleted.links ?? []) {
    if (isFreeId(map, 'links', record.id))
      map.aside.links[record.id] = { record: castDraft(record), why: 'needed' }
  }
}

function restore(map: Draft<CausalMap>, kind: RecordKind, id: Id): void {
  const found = Object.hasOwn(map.aside[kind], id) ? map.aside[kind][id] : undefined
  if (!found || found.why === 'idTaken') return
  for (const [name, { shape }] of FIELDS_BY_NAME[kind]) {
    const needed = Reflect.get(found.record, name)
    if (shape.sort === 'reference' && isKind(shape.to) && typeof needed === 'string')
      restore(map, shape.to, needed)
  }
  Reflect.set(map[kind], id, found.record)
  delete map.aside[kind][id]
}

/** Lets go of records that are aside, for good. */
export function dropAside(map: Draft<CausalMap>, { records }: { readonly records: SomeAside }): void {
  for (const [kind, ids] of Object.entries(records)) {
    for (const id of isKind(kind) ? (ids ?? []) : []) {
      if (isKind(kind) && Object.hasOwn(map.aside[kind], id)) delete map.aside[kind][id]
    }
  }
}
