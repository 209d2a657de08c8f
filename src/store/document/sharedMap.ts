import * as Y from 'yjs'
import { type CausalMap, type Id, type Json, KINDS, type RecordKind } from '../../model/index.ts'
import {
  type Change,
  type FieldChange,
  type Fields,
  fieldsOf,
  type Place,
  recordFields,
  type Step,
  sameJson,
} from './changes.ts'

/** The records that changed, by where they are. */
export type Touched = ReadonlyMap<Place, ReadonlySet<Id>>

/** What writing a step did: the part of it that was not stale, with what really stood there before, and its bytes. */
export interface Written {
  readonly done: Step
  readonly complete: boolean
  readonly touched: Touched
  readonly update: Uint8Array
}

/**
 * The map as all tabs and machines share it, a conflict-free replicated document: one record a map of fields, the last
 * writer of a field wins. This file alone knows Yjs. Values read from it may come from another program: check them.
 */
export interface SharedMap {
  fields(place: Place, id: Id): Fields | null
  ids(kind: RecordKind): Iterable<Id>
  /**
   * Writes a step at once. With `stale: 'drop'` a field is left alone unless it still holds `before`, and a record
   * unless it is still absent or there; with `stale: 'write'` only fields of records that are gone are left out.
   */
  write(step: Step, stale: 'drop' | 'write'): Written
  /** Takes in bytes from storage or another tab; null when they cannot be read. */
  apply(update: Uint8Array): Touched | null
  /** All that is in it, as bytes that `apply` of any other takes. */
  encode(): Uint8Array
  close(): void
}

/** The bytes of several updates in one. */
export function mergeUpdates(updates: readonly Uint8Array[]): Uint8Array {
  return Y.mergeUpdates([...updates])
}

/** What any of several changes touched. */
export function mergeTouched(all: readonly Touched[]): Touched {
  const merged = new Map<Place, Set<Id>>()
  for (const touched of all) {
    for (const [place, ids] of touched) merged.set(place, new Set([...(merged.get(place) ?? []), ...ids]))
  }
  return merged
}

/** A shared map with nothing in it. */
export function emptySharedMap(): SharedMap {
  const document = new Y.Doc()
  const touched = new Map<Place, Set<Id>>()
  let update: Uint8Array | null = null

  function touch(place: Place, id: Id): void {
    const ids = touched.get(place)
    if (ids) ids.add(id)
    else touched.set(place, new Set([id]))
  }
  for (const kind of KINDS) {
    document.getMap(kind).observeDeep((events) => {
      for (const event of events) {
        const inside = event.path[0]
        if (typeof inside === 'string') touch(kind, inside)
        else for (const id of event.keys.keys()) touch(kind, id)
      }
    })
  }
  for (const place of ['meta', 'extras'] as const) document.getMap(place).observe(() => touch(place, ''))
  document.on('update', (bytes: Uint8Array) => {
    update = bytes
  })

  /** Runs a change of the document and hands out what it touched. */
  function collect(change: () => void): { touched: Touched; update: Uint8Array } {
    touched.clear()
    update = null
    change()
    return { touched: new Map(touched), update: update ?? new Uint8Array() }
  }

  return {
    fields: (place, id) => readFields(holder(document, place, id)),
    ids: (kind) => document.getMap(kind).keys(),
    write(step, stale) {
      const done: Change[] = []
      let complete = true
      const collected = collect(() =>
        document.transact(() => {
          for (const change of step) {
            const written = writeChange(document, change, stale === 'drop')
            if (written.change) done.push(written.change)
            complete &&= written.complete
          }
        }, 'here'),
      )
      return { done, complete, ...collected }
    },
    apply(bytes) {
      try {
        return collect(() => Y.applyUpdate(document, bytes, 'elsewhere')).touched
      } catch {
        return null
      }
    },
    encode: () => Y.encodeStateAsUpdate(document),
    close: () => document.destroy(),
  }
}

/** A shared map that holds this map. */
export function sharedMapOf(map: CausalMap): SharedMap {
  const shared = emptySharedMap()
  const meta = asChanges(fieldsOf(map.meta))
  const extras = asChanges(fieldsOf(map.extras))
  const records = KINDS.flatMap((place) =>
    Object.values(map[place]).map(
      (record): Change => ({ place, id: record.id, before: null, after: recordFields(record) }),
    ),
  )
  shared.write(
    [{ place: 'meta', id: '', fields: meta }, { place: 'extras', id: '', fields: extras }, ...records],
    'write',
  )
  return shared
}

function asChanges(fields: Fields): ReadonlyMap<string, FieldChange> {
  return new Map([...fields].map(([name, after]) => [name, { before: undefined, after }]))
}

type Holder = Y.Map<unknown>

function holder(document: Y.Doc, place: Place, id: Id): Holder | null {
  if (place === 'meta' || place === 'extras') return document.getMap(place)
  const found = document.getMap(place).get(id)
  return found instanceof Y.Map ? found : null
}

function readFields(from: Holder | null): Fields | null {
  if (!from) return null
  const fields = new Map<string, Json>()
  for (const [name, value] of from.entries()) if (isJson(value)) fields.set(name, value)
  return fields
}

/** Only JSON is ever written; bytes of another program could bring a shared type or binary, which are passed over. */
function isJson(value: unknown): value is Json {
  if (value === null) return true
  if (typeof value !== 'object') return ['string', 'number', 'boolean'].includes(typeof value)
  return !(value instanceof Y.AbstractType) && !(value instanceof Uint8Array)
}

interface WrittenChange {
  readonly change: Change | null
  readonly complete: boolean
}

const NOTHING_WRITTEN: WrittenChange = { change: null, complete: false }

function writeChange(document: Y.Doc, change: Change, dropStale: boolean): WrittenChange {
  if ('fields' in change) return writeParts(document, change.place, change.id, change.fields, dropStale)
  const records = document.getMap(change.place)
  const standing = readFields(holder(document, change.place, change.id))
  if (change.after === null) {
    if (standing === null) return NOTHING_WRITTEN
    records.delete(change.id)
    return { change: { ...change, before: standing }, complete: true }
  }
  if (standing === null) {
    records.set(change.id, new Y.Map(change.after))
    return { change: { ...change, before: null }, complete: true }
  }
  if (dropStale) return NOTHING_WRITTEN
  return writeParts(document, change.place, change.id, asChanges(change.after), false)
}

function writeParts(
  document: Y.Doc,
  place: Place,
  id: Id,
  fields: ReadonlyMap<string, FieldChange>,
  dropStale: boolean,
): WrittenChange {
  const into = holder(document, place, id)
  const standing = readFields(into)
  if (!into || !standing) return NOTHING_WRITTEN
  const written = new Map<string, FieldChange>()
  let complete = true
  for (const [name, { before, after }] of fields) {
    const now = standing.get(name)
    if (dropStale && !sameJson(now, before)) complete = false
    else if (!sameJson(now, after)) {
      if (after === undefined) into.delete(name)
      else into.set(name, after)
      written.set(name, { before: now, after })
    }
  }
  return { change: written.size > 0 ? { place, id, fields: written } : null, complete }
}
