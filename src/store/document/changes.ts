import { type CausalMap, type Id, type Json, KINDS, type RecordKind } from '../../model/index.ts'

/** Where fields live: in a record of a kind, in the map's `meta`, or at its top level. The last two have the id ''. */
export type Place = RecordKind | 'meta' | 'extras'

/** The fields of one record as they are stored, its id apart. */
export type Fields = ReadonlyMap<string, Json>

/** A field's value before and after; undefined where the field was or is absent. */
export interface FieldChange {
  readonly before: Json | undefined
  readonly after: Json | undefined
}

/** A record came or went; null is absent. */
export interface WholeChange {
  readonly place: RecordKind
  readonly id: Id
  readonly before: Fields | null
  readonly after: Fields | null
}

/** Fields of a record that stayed. */
export interface PartChange {
  readonly place: Place
  readonly id: Id
  readonly fields: ReadonlyMap<string, FieldChange>
}

export type Change = WholeChange | PartChange

/** One step of editing: at most one change for each record, so their order does not matter. */
export type Step = readonly Change[]

/** What must change in `before` to make it `after`. Kinds of record that kept their identity cost nothing. */
export function changesBetween(before: CausalMap, after: CausalMap): Step {
  const step: Change[] = []
  for (const place of ['meta', 'extras'] as const) {
    const fields = fieldChanges(fieldsOf(before[place]), fieldsOf(after[place]))
    if (fields.size > 0) step.push({ place, id: '', fields })
  }
  for (const place of KINDS) {
    if (before[place] === after[place]) continue
    for (const id of new Set([...Object.keys(before[place]), ...Object.keys(after[place])])) {
      const change = recordChange(place, id, before[place][id], after[place][id])
      if (change) step.push(change)
    }
  }
  return step
}

function recordChange(
  place: RecordKind,
  id: Id,
  was: object | undefined,
  is: object | undefined,
): Change | null {
  if (was === is) return null
  if (was && is) {
    const fields = fieldChanges(recordFields(was), recordFields(is))
    return fields.size > 0 ? { place, id, fields } : null
  }
  return { place, id, before: was ? recordFields(was) : null, after: is ? recordFields(is) : null }
}

/** A plain object's fields. */
export function fieldsOf(record: object): Fields {
  return new Map(Object.entries(record))
}

/** A record's fields but its id, which is the key that it is kept under. */
export function recordFields(record: object): Fields {
  const fields = new Map(fieldsOf(record))
  fields.delete('id')
  return fields
}

function fieldChanges(before: Fields, after: Fields): ReadonlyMap<string, FieldChange> {
  const changes = new Map<string, FieldChange>()
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const change = { before: before.get(name), after: after.get(name) }
    if (!sameJson(change.before, change.after)) changes.set(name, change)
  }
  return changes
}

/** Whether two stored values are equal, member by member; undefined equals only itself. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const left = fieldsOf(a)
  const right = fieldsOf(b)
  return left.size === right.size && [...left].every(([key, value]) => sameJson(value, right.get(key)))
}
