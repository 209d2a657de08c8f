import * as Y from 'yjs'
import { type CausalMap, hashOf, type Id, type Json, KINDS, type RecordKind } from '../../model/index.ts'
import { finish } from '../../pace/index.ts'
import { type Fields, fieldsOf, type Place, recordFields, type Step } from './changes.ts'
import { type RawRecord, readRaw, writerKey } from './rawRecord.ts'
import type { Done, PartsOf, Records } from './sharedRecords.ts'
import { inverse } from './steps.ts'
import { joinUpdates } from './updateBytes.ts'
import { writeInPieces, writeStep } from './writing.ts'

/** The records that changed, by where they are. */
export type Touched = ReadonlyMap<Place, ReadonlySet<Id>>

/** What writing a step did, what it touched, and its bytes. */
export interface Written extends Done {
  readonly touched: Touched
  readonly update: Uint8Array
}

/**
 * The map as all tabs and machines share it, a conflict-free replicated document: one record a map of fields (see
 * `rawRecord.ts`). This file alone knows Yjs. Values read from it may come from another program: check them.
 */
export interface SharedMap {
  /** Null where there is no record. */
  read(place: Place, id: Id): RawRecord | null
  ids(kind: RecordKind): Iterable<Id>
  /** Writes a step at once: see `writeStep`. */
  write(step: Step, stale: 'drop' | 'write', partsOf: PartsOf): Written
  /**
   * Writes a step in pieces. Nothing else may be read or written before it has come to its end. What was not to be taken to its end is taken back by `giveUp`, which
   * gives the bytes of that: nobody else has seen any of it.
   */
  writeInPieces(
    step: Step,
    partsOf: PartsOf,
  ): { readonly work: Generator<void, Written>; giveUp(): Uint8Array }
  /** Takes in bytes from storage or another tab; null when they cannot be read. */
  apply(update: Uint8Array): Touched | null
  /** All that is in it, as bytes that `apply` of any other takes; worked out once while nothing changes. */
  encode(): Uint8Array
  /** Takes these bytes for all that is in it, for who knows them already. */
  hold(whole: Uint8Array): void
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
  const records = recordsOf(document)
  const touched = new Map<Place, Set<Id>>()
  let update: Uint8Array | null = null
  let whole: Uint8Array | null = null

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
  for (const place of ['meta', 'extras'] as const) document.getMap(place).observeDeep(() => touch(place, ''))
  const keepUpdate = (bytes: Uint8Array): void => {
    update = bytes
  }

  /** Runs a change of the document and hands out what it touched. */
  function collect<T>(change: () => T): { result: T; touched: Touched; update: Uint8Array } {
    touched.clear()
    update = null
    whole = null
    const result = change()
    return { result, touched: new Map(touched), update: update ?? new Uint8Array() }
  }

  /** The same with the bytes of what was written here. Of what comes from elsewhere they are not made: that takes as long as taking it in. */
  function written<T>(change: () => T): { result: T; touched: Touched; update: Uint8Array } {
    document.on('update', keepUpdate)
    try {
      return collect(change)
    } finally {
      document.off('update', keepUpdate)
    }
  }

  return {
    read: records.read,
    ids: (kind) => document.getMap(kind).keys(),
    write(step, stale, partsOf) {
      const { result, ...changed } = written(() =>
        document.transact(() => writeStep(records, step, stale, partsOf), 'here'),
      )
      return { ...result, ...changed }
    },
    writeInPieces(step, partsOf) {
      const before = Y.encodeStateVector(document)
      const updates: Uint8Array[] = []
      const all: Touched[] = []
      const made = new Map<string, { readonly place: RecordKind; readonly id: Id }>()
      const noted: Records = {
        ...records,
        create(place, id, fields) {
          records.create(place, id, fields)
          made.set(`${place} ${id}`, { place, id })
        },
      }
      const together = (change: () => void): void => {
        const { touched, update } = written(() => document.transact(change, 'here'))
        all.push(touched)
        if (update.length > 0) updates.push(update)
      }
      function* work(): Generator<void, Written> {
        const done = yield* writeInPieces(noted, step, 'write', partsOf, together)
        yield
        return { ...done, touched: mergeTouched(all), update: joinUpdates(updates) ?? mergeUpdates(updates) }
      }
      return {
        work: work(),
        giveUp() {
          const others = step.filter(({ place, id }) => !made.has(`${place} ${id}`))
          document.transact(() => {
            writeStep(records, inverse(others), 'drop', partsOf)
            for (const { place, id } of made.values()) document.getMap(place).delete(id)
          }, 'here')
          whole = null
          return Y.encodeStateAsUpdate(document, before)
        },
      }
    },
    apply(bytes) {
      try {
        return collect(() => Y.applyUpdate(document, bytes, 'elsewhere')).touched
      } catch {
        return null
      }
    },
    encode() {
      whole ??= Y.encodeStateAsUpdate(document)
      return whole
    },
    hold(bytes) {
      whole = bytes
    },
    close: () => document.destroy(),
  }
}

/** A shared map that holds this map. What is aside in it as deleted is so in the document. */
export function sharedMapOf(map: CausalMap): SharedMap {
  return finish(fillSharedMap(map))
}

/** Records that are written at once: a few milliseconds' worth. */
const AT_ONCE = 50

/** The same in pieces, for a map so large that writing it would hold the page up. */
export function* fillSharedMap(map: CausalMap): Generator<void, SharedMap> {
  const shared = emptySharedMap()
  const updates: Uint8Array[] = []
  const write = (step: Step): void => {
    const { update } = shared.write(step, 'write', () => [])
    if (update.length > 0) updates.push(update)
  }
  write([
    { place: 'meta', id: '', fields: asChanges(fieldsOf(map.meta)) },
    { place: 'extras', id: '', fields: asChanges(fieldsOf(map.extras)) },
  ])
  for (const place of KINDS) {
    const aside = Object.values(map.aside[place])
    const all = [...Object.values(map[place]), ...aside.map(({ record }) => record)]
    for (let at = 0; at < all.length; at += AT_ONCE) {
      const some = all.slice(at, at + AT_ONCE)
      write(some.map((record) => ({ place, id: record.id, before: null, after: recordFields(record) })))
      yield
    }
    const deleted = aside.filter(({ why }) => why === 'deleted' || why === 'needed')
    for (let at = 0; at < deleted.length; at += AT_ONCE) {
      const some = deleted.slice(at, at + AT_ONCE)
      write(
        some.map(({ record, why }) => ({
          place,
          id: record.id,
          fields: new Map([['gone', { before: undefined, after: why === 'deleted' ? 'missed' : 'gone' }]]),
        })),
      )
      yield
    }
  }
  const whole = joinUpdates(updates)
  if (whole !== null) shared.hold(whole)
  return shared
}

function asChanges(fields: Fields) {
  return new Map([...fields].map(([name, after]) => [name, { before: undefined, after }]))
}

type Holder = Y.Map<unknown>

function holder(document: Y.Doc, place: Place, id: Id): Holder | null {
  if (place === 'meta' || place === 'extras') return document.getMap(place)
  const found = document.getMap(place).get(id)
  return found instanceof Y.Map ? found : null
}

/** The records of a document, for `writeStep`. */
function recordsOf(document: Y.Doc): Records & Pick<SharedMap, 'read'> {
  return {
    read(place, id) {
      const from = holder(document, place, id)
      return from && readRaw(entriesOf(from))
    },
    create(place, id, fields) {
      document.getMap(place).set(id, new Y.Map(fields))
    },
    set(place, id, key, value) {
      const into = holder(document, place, id)
      if (value === undefined) into?.delete(key)
      else into?.set(key, value)
    },
    setLine(place, id, field, value) {
      const into = holder(document, place, id)
      if (!into) return
      const own = writerKey(field, document.clientID)
      for (const key of readRaw(entriesOf(into)).keysOf(field))
        if (key !== own || value === undefined) into.delete(key)
      if (value !== undefined) into.set(own, value)
    },
    splice(place, id, field, { at, removed, inserted }) {
      const into = holder(document, place, id)
      if (!into) return
      const text = sharedText(document, into, `${place} ${id} ${field}`, field)
      text.delete(at, removed)
      if (inserted !== '') text.insert(at, inserted)
    },
  }
}

/** Only JSON and texts are ever written; bytes of another program could bring another shared type or binary, which are passed over. */
function* entriesOf(from: Holder): Generator<readonly [string, Json]> {
  for (const [key, value] of from.entries()) {
    if (value instanceof Y.Text) yield [key, value.toString()]
    else if (isJson(value)) yield [key, value]
  }
}

function isJson(value: unknown): value is Json {
  if (value === null) return true
  if (typeof value !== 'object') return ['string', 'number', 'boolean'].includes(typeof value)
  return !(value instanceof Y.AbstractType) && !(value instanceof Uint8Array)
}

/** Random writers are smaller. */
const FIRST_MADE_WRITER = 2 ** 32

/**
 * The shared text of a field. One that was JSON until now is made one. Two who do so at the same moment must get the same text, or what one of them types would be
 * lost: so it is made under the name of a writer that follows from what it is made of, and both make the very same.
 */
function sharedText(document: Y.Doc, into: Holder, address: string, field: string): Y.Text {
  const standing = into.get(field)
  if (standing instanceof Y.Text) return standing
  const before = typeof standing === 'string' ? standing : ''
  const text = new Y.Text(before)
  const own = document.clientID
  const writer = writerOf(address, before, idOf(into._item), idOf(into._map.get(field)))
  const isFree = Y.getState(document.store, writer) === 0
  document.clientID = isFree ? writer : own
  try {
    into.set(field, text)
  } finally {
    document.clientID = own
  }
  return text
}

function writerOf(...madeOf: readonly string[]): number {
  return FIRST_MADE_WRITER + (hashOf(...madeOf) % (Number.MAX_SAFE_INTEGER - FIRST_MADE_WRITER))
}

/** What names one piece of the document in every replica. */
function idOf(item: Y.Item | null | undefined): string {
  return item ? `${item.lastId.client} ${item.lastId.clock}` : ''
}
