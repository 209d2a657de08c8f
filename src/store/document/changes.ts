import {
  type Aside,
  type CausalMap,
  type Id,
  isLacking,
  type Json,
  KINDS,
  type RecordKind,
  type Settled,
  sameJson,
} from '../../model/index.ts'

/** Where fields live: in a record of a kind, in the map's `meta`, or at its top level. The last two have the id ''. */
export type Place = RecordKind | 'meta' | 'extras'

/** The fields of one record as they are stored, its id apart. */
export type Fields = ReadonlyMap<string, Json>

/** A field's value before and after; undefined where the field was or is absent. */
export interface FieldChange {
  readonly before: Json | undefined
  readonly after: Json | undefined
}

/**
 * A record came or went; null is absent. `into`: it went by becoming part of that one, and its texts with it; this is told by an edit only, and written
 * as a change of the field `into`.
 */
export interface WholeChange {
  readonly place: RecordKind
  readonly id: Id
  readonly before: Fields | null
  readonly after: Fields | null
  readonly into?: Id
}

/**
 * Fields of a record that stayed. Beside the fields of its kind there are two of the document's own, see `rawRecord.ts`: `gone` and `into`.
 */
export interface PartChange {
  readonly place: Place
  readonly id: Id
  readonly fields: ReadonlyMap<string, FieldChange>
}

export type Change = WholeChange | PartChange

/** One step of editing: at most one change for each record, so their order does not matter. */
export type Step = readonly Change[]

/**
 * What must change in `before` to make it `after`, where some records have become part of others. Kinds of record that kept their identity
 * cost nothing. A record that is aside for want of something counts as there, one that was deleted as gone.
 */
export function changesBetween(before: CausalMap, after: CausalMap, merged?: Settled['merged']): Step {
  const step: Change[] = []
  for (const place of ['meta', 'extras'] as const) {
    const fields = fieldChanges(fieldsOf(before[place]), fieldsOf(after[place]))
    if (fields.size > 0) step.push({ place, id: '', fields })
  }
  for (const place of KINDS) {
    if (before[place] === after[place] && before.aside[place] === after.aside[place]) continue
    const ids = [before, after].flatMap((map) => [
      ...Object.keys(map[place]),
      ...Object.keys(map.aside[place]),
    ])
    for (const id of new Set(ids)) {
      const change = recordChange(place, id, standOf(before, place, id), standOf(after, place, id))
      const into = merged?.[place][id]
      if (!change) continue
      step.push(
        'after' in change && change.after === null && into !== undefined ? { ...change, into } : change,
      )
    }
  }
  return step
}

/** A record, and how it stands: there, deleted with words that were written meanwhile, or gone. */
interface Stand {
  readonly record: object | undefined
  readonly gone: 'missed' | undefined
}

function standOf(map: CausalMap, place: RecordKind, id: Id): Stand {
  const record: object | undefined = map[place][id]
  if (record) return { record, gone: undefined }
  const aside: Aside<object> | undefined = map.aside[place][id]
  if (aside && isLacking(aside.why)) return { record: aside.record, gone: undefined }
  return aside ? { record: aside.record, gone: 'missed' } : { record: undefined, gone: undefined }
}

function recordChange(place: RecordKind, id: Id, was: Stand, is: Stand): Change | null {
  if (was.record === is.record && was.gone === is.gone) return null
  if (was.gone === 'missed') {
    if (!is.record) return { place, id, fields: new Map([['gone', { before: 'missed', after: 'gone' }]]) }
    const fields = new Map(fieldChanges(recordFields(was.record ?? {}), recordFields(is.record)))
    if (is.gone === undefined) fields.set('gone', { before: 'missed', after: undefined })
    return fields.size > 0 ? { place, id, fields } : null
  }
  if (is.gone === 'missed') return null
  if (was.record && is.record) {
    const fields = fieldChanges(recordFields(was.record), recordFields(is.record))
    return fields.size > 0 ? { place, id, fields } : null
  }
  return {
    place,
    id,
    before: was.record ? recordFields(was.record) : null,
    after: is.record ? recordFields(is.record) : null,
  }
}

/** The fields of an object of which each value is JSON. */
export function fieldsOf(record: object): Fields {
  return new Map(Object.entries(record))
}

/** A record's fields but its id, which is the key that it is kept under. */
export function recordFields(record: object): Fields {
  const fields = new Map(fieldsOf(record))
  fields.delete('id')
  return fields
}

/** Which fields differ, and how. */
export function fieldChanges(before: Fields, after: Fields): ReadonlyMap<string, FieldChange> {
  const changes = new Map<string, FieldChange>()
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const change = { before: before.get(name), after: after.get(name) }
    if (!sameJson(change.before, change.after)) changes.set(name, change)
  }
  return changes
}
