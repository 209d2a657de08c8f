import {
  type AnyRecord,
  type CausalMap,
  emptyMap,
  forEachKind,
  type Heap,
  type Heaps,
  type Id,
  KINDS,
  type RecordKind,
  repairTop,
  type Settled,
  sameJson,
  settle,
  settleInPieces,
} from '../../model/index.ts'
import { finish } from '../../pace/index.ts'
import { goneOf, recordOfRaw } from './rawRecord.ts'
import type { SharedMap, Touched } from './sharedMap.ts'
import type { PartsOf } from './sharedRecords.ts'

/** What an empty shared map is shown as. */
function emptyProjection(): Settled {
  const map = emptyMap()
  return settle(
    map,
    forEachKind(() => ({ records: {}, deleted: {}, into: {} })),
  )
}

/** Records that are read at once: a few milliseconds' worth. */
const AT_ONCE = 50

/** A whole shared map as it is shown, in pieces. */
export function* projectWhole(shared: SharedMap): Generator<void, Settled> {
  const before = emptyProjection()
  const heaps = new Map<RecordKind, Heap>()
  for (const kind of KINDS) {
    const records: Record<Id, AnyRecord> = {}
    const deleted: Record<Id, Heap['deleted'][Id]> = {}
    const into: Record<Id, Id> = {}
    let count = 0
    for (const id of shared.ids(kind)) {
      put({ records, deleted, into }, id, readOne(shared, kind, id))
      count += 1
      if (count % AT_ONCE === 0) yield
    }
    heaps.set(kind, count === 0 ? before.heaps[kind] : { records, deleted, into })
  }
  return yield* settleInPieces(
    readTop(shared, before.map),
    forEachKind((kind) => heaps.get(kind) ?? before.heaps[kind]),
    before,
  )
}

/**
 * The shared map as it is shown after a change: its records, each checked field by field, since other programs and other tabs write into it too,
 * and settled. Records that were not touched keep their identity, and so do kinds without a touched record.
 */
export function project(shared: SharedMap, touched: Touched, before: Settled): Settled {
  return finish(projectInPieces(shared, touched, before))
}

/** The same in pieces. */
export function* projectInPieces(
  shared: SharedMap,
  touched: Touched,
  before: Settled,
): Generator<void, Settled> {
  const after = new Map<RecordKind, Heap>()
  for (const kind of KINDS) after.set(kind, yield* heapAfter(shared, touched, kind, before.heaps[kind]))
  const heaps: Heaps = forEachKind((kind) => after.get(kind) ?? before.heaps[kind])
  const top = touched.has('meta') || touched.has('extras') ? readTop(shared, before.map) : before.map
  return yield* settleInPieces(top, heaps, before)
}

/** The records that a record is shown with as one. */
export function partsOf({ merged }: Settled): PartsOf {
  const parts = new Map<string, Id[]>()
  for (const kind of KINDS) {
    for (const [id, root] of Object.entries(merged[kind])) {
      const key = `${kind} ${root}`
      const others = parts.get(key)
      if (others) others.push(id)
      else parts.set(key, [id])
    }
  }
  for (const ids of parts.values()) ids.sort()
  return (kind, id) => parts.get(`${kind} ${id}`) ?? []
}

/** The records of a kind with the touched ones read anew; the same object when none came out differently. */
function* heapAfter(
  shared: SharedMap,
  touched: Touched,
  kind: RecordKind,
  before: Heap,
): Generator<void, Heap> {
  const changed: { readonly id: Id; readonly now: One | null }[] = []
  for (const [index, id] of [...(touched.get(kind) ?? [])].entries()) {
    if (index % AT_ONCE === AT_ONCE - 1) yield
    const now = readOne(shared, kind, id)
    if (!sameOne(now, oneOf(before, id))) changed.push({ id, now })
  }
  if (changed.length === 0) return before
  const records: Record<Id, AnyRecord> = { ...before.records }
  const deleted = { ...before.deleted }
  const into: Record<Id, Id> = { ...before.into }
  for (const { id, now } of changed) {
    delete records[id]
    delete deleted[id]
    delete into[id]
    put({ records, deleted, into }, id, now)
  }
  return { records, deleted, into }
}

interface Filling {
  readonly records: Record<Id, AnyRecord>
  readonly deleted: Record<Id, Heap['deleted'][Id]>
  readonly into: Record<Id, Id>
}

function put({ records, deleted, into }: Filling, id: Id, now: One | null): void {
  if (now === null) return
  if (now.gone === undefined) records[id] = now.record
  else deleted[id] = { record: now.record, isMissed: now.gone === 'missed' }
  if (now.into !== null) into[id] = now.into
}

interface One {
  readonly record: AnyRecord
  readonly gone: 'gone' | 'missed' | undefined
  readonly into: Id | null
}

/** A record as it lies in the shared map; null for one that is not there or cannot be read. */
function readOne(shared: SharedMap, kind: RecordKind, id: Id): One | null {
  const raw = shared.read(kind, id)
  const record = raw && recordOfRaw(kind, id, raw)
  return record && { record, gone: goneOf(kind, id, raw), into: raw.into }
}

function oneOf({ records, deleted, into }: Heap, id: Id): One | null {
  const gone = deleted[id]
  const record = records[id] ?? gone?.record
  if (!record) return null
  return { record, gone: gone && (gone.isMissed ? 'missed' : 'gone'), into: into[id] ?? null }
}

function sameOne(a: One | null, b: One | null): boolean {
  if (a === null || b === null) return a === b
  return a.gone === b.gone && a.into === b.into && sameJson(a.record, b.record)
}

/** What is said of the map as a whole. Read as a file's top level is, since that is where it comes from and goes to. */
function readTop(shared: SharedMap, before: CausalMap): Pick<CausalMap, 'meta' | 'extras'> {
  const top = [...(shared.read('extras', '')?.fields ?? []), ...(shared.read('meta', '')?.fields ?? [])]
  const { meta, extras } = repairTop(Object.fromEntries(top))
  return {
    meta: sameJson(before.meta, meta) ? before.meta : meta,
    extras: sameJson(before.extras, extras) ? before.extras : extras,
  }
}
