import { freeze } from 'immer'
import { finish } from '../../pace/index.ts'
import type { RecordKind } from '../kinds/index.ts'
import { fieldOf, idsIn } from '../kinds/kind.ts'
import { ordered } from '../kinds/ordered.ts'
import { asRecords, FIELDS_BY_NAME, forEachKind, isKind, KINDS, kindOf } from '../kinds/table.ts'
import type { Aside, AsideRecords, CausalMap, WhyAside } from '../map.ts'
import { sameJson } from '../sameJson.ts'
import type { AnyRecord, Arrow, ById, Id } from '../values.ts'
import { type Heap, type Heaps, heapsOf } from './heaps.ts'
import { mergeRecords } from './merge.ts'

/** A sound map, and what was made of the records that it was settled from. */
export interface Settled {
  readonly map: CausalMap
  readonly heaps: Heaps
  /** For each record that became part of another, that other. */
  readonly merged: { readonly [K in RecordKind]: ById<Id> }
}

const NOTHING: ById<never> = Object.freeze({})

/**
 * Makes a sound map of any records whose fields may stand each for itself. The only maker of sound maps: what is read from files, edits and
 * the shared document all come by here. It is a function of the set of records, not of the order in which they arrived. Nothing that a person wrote
 * is dropped: records that are the same become one, the smaller id staying, and what has no place at the moment is kept aside.
 * Settling a sound map changes nothing. `before` is an earlier answer: what did not change keeps its identity.
 */
export function settle(
  top: Pick<CausalMap, 'meta' | 'extras'>,
  heaps: Heaps,
  before: Settled | null = null,
): Settled {
  return finish(settleInPieces(top, heaps, before))
}

/** The same with a pause after each thing that is done with the records of a kind. */
export function* settleInPieces(
  top: Pick<CausalMap, 'meta' | 'extras'>,
  heaps: Heaps,
  before: Settled | null = null,
): Generator<void, Settled> {
  const done = new Map<RecordKind, SettledKind>()
  for (const name of KINDS) done.set(name, yield* settleKind(name, heaps[name], done, before))
  const of = (name: RecordKind) => done.get(name) ?? EMPTY
  const aside = withNeeded(heaps, of)
  const isSame =
    before !== null &&
    top.meta === before.map.meta &&
    top.extras === before.map.extras &&
    KINDS.every((name) => of(name).records === before.map[name]) &&
    sameJson(aside, before.map.aside)
  const map: CausalMap = isSame
    ? before.map
    : freeze({
        meta: top.meta,
        ...asRecords(forEachKind((name) => of(name).records)),
        aside: before && sameJson(aside, before.map.aside) ? before.map.aside : freeze(aside, true),
        extras: top.extras,
      })
  return { map, heaps, merged: forEachKind((name) => of(name).merged) }
}

/** The sound map of one that an edit left; `before` is the sound map before the edit. */
export function settleMap(edited: CausalMap, before: CausalMap): Settled {
  return finish(settleMapInPieces(edited, before))
}

/** The same in pieces. */
export function settleMapInPieces(edited: CausalMap, before: CausalMap): Generator<void, Settled> {
  const heaps = heapsOf(before)
  return settleInPieces(edited, heapsOf(edited), { map: before, heaps, merged: NO_MERGES })
}

interface SettledKind {
  readonly records: ById<AnyRecord>
  readonly aside: ById<Aside<AnyRecord>>
  readonly merged: ById<Id>
  /** Nothing of it is other than before. */
  readonly isSame: boolean
  /** The same records stand as before and the same are merged, whatever is in them. */
  readonly hasSameIds: boolean
}

const EMPTY: SettledKind = {
  records: NOTHING,
  aside: NOTHING,
  merged: NOTHING,
  isSame: true,
  hasSameIds: true,
}
const NO_MERGES = forEachKind((): ById<Id> => NOTHING)

type Done = ReadonlyMap<RecordKind, SettledKind>

function* settleKind(
  name: RecordKind,
  heap: Heap,
  done: Done,
  before: Settled | null,
): Generator<void, SettledKind> {
  const earlier = before?.map[name]
  const isUntouched =
    before !== null &&
    sameHeap(heap, before.heaps[name]) &&
    REFERS_TO[name].every((one) => done.get(one)?.hasSameIds ?? true) &&
    (kindOf(name).lineUp === undefined || (done.get('links')?.isSame ?? true))
  if (before !== null && earlier !== undefined && isUntouched) {
    const aside = withoutNeeded(before.map.aside[name])
    return { records: earlier, aside, merged: before.merged[name], isSame: true, hasSameIds: true }
  }
  const { same, lineUp, lineUpMerged } = kindOf(name)
  const merged: Record<Id, Id> = {}
  const whole = mergeGroups(name, heap.records, partsOf(heap), merged)
  yield
  const within = mended(name, remapped(name, whole, done))
  yield
  const { standing, aside } = place(name, within, done)
  yield
  const inLine = lineUp?.(standing, { links: arrowsOf(done) }) ?? standing
  yield
  const groups = same ? groupSame(inLine, (record) => same(record)) : []
  yield
  const one = mergeGroups(name, inLine, groups, merged)
  const records = asManyAsMay(name, lineUpMerged?.(one) ?? one, aside)
  yield
  for (const { record, isMissed } of Object.values(heap.deleted)) {
    if (isMissed) aside[record.id] = { record, why: 'deleted' }
  }
  const kept = keepIdentity(earlier, records)
  yield
  const mergesSame = sameJson(merged, before?.merged[name] ?? {})
  return {
    records: kept,
    aside,
    merged,
    isSame: mergesSame && kept === earlier,
    hasSameIds: mergesSame && earlier !== undefined && sameIds(kept, earlier),
  }
}

/** For each kind those before it of which it asks which records stand. */
const REFERS_TO = forEachKind((name): readonly RecordKind[] => {
  const { apartFrom = '' } = kindOf(name)
  const referred = FIELDS_BY_NAME[name].map(([, { shape }]) => ('to' in shape ? shape.to : ''))
  return [...new Set([...referred, apartFrom])].filter(isKind)
})

function sameIds(one: ById<unknown>, other: ById<unknown>): boolean {
  const ids = Object.keys(one)
  return ids.length === Object.keys(other).length && ids.every((id) => Object.hasOwn(other, id))
}

function sameHeap(a: Heap, b: Heap): boolean {
  return a.records === b.records && a.deleted === b.deleted && a.into === b.into
}

function withoutNeeded(aside: ById<Aside<AnyRecord>>): Record<Id, Aside<AnyRecord>> {
  return Object.fromEntries(Object.entries(aside).filter(([, { why }]) => why !== 'needed'))
}

/** The links that stand, among which loops are. */
function arrowsOf(done: Done): ById<Arrow> {
  return asRecords({ ...forEachKind(() => NOTHING), links: done.get('links')?.records ?? NOTHING }).links
}

type Group = readonly [Id, ...Id[]]

/** The records that have become part of another, with it. */
function partsOf({ records, into }: Heap): readonly Group[] {
  const groups = new Map<Id, Id[]>()
  for (const id of Object.keys(into)) {
    if (!Object.hasOwn(records, id)) continue
    const root = rootOf(id, records, into)
    if (root === id) continue
    const parts = groups.get(root)
    if (parts) parts.push(id)
    else groups.set(root, [id])
  }
  return [...groups].map(([root, parts]): Group => [root, ...parts.sort()])
}

/** Whose part a record is in the end; itself when that one is gone. */
function rootOf(id: Id, records: ById<AnyRecord>, into: ById<Id>): Id {
  let root = id
  for (
    let next = into[root];
    next !== undefined && next < root && Object.hasOwn(records, next);
    next = into[root]
  ) {
    root = next
  }
  return root
}

/** The ids of records that are the same, the smallest first. */
function groupSame(records: ById<AnyRecord>, same: (record: AnyRecord) => string | null): readonly Group[] {
  const first = new Map<string, Id>()
  const groups = new Map<string, Id[]>()
  for (const record of Object.values(records)) {
    const key = same(record)
    if (key === null) continue
    const other = first.get(key)
    const group = groups.get(key)
    if (other === undefined) first.set(key, record.id)
    else if (group) group.push(record.id)
    else groups.set(key, [other, record.id])
  }
  return [...groups.values()].flatMap((ids): readonly Group[] => {
    const [smallest, ...others] = ids.sort()
    return smallest === undefined ? [] : [[smallest, ...others]]
  })
}

/** Makes one record of each group, under its first id, and notes which became part of which. */
function mergeGroups(
  name: RecordKind,
  records: ById<AnyRecord>,
  groups: readonly Group[],
  merged: Record<Id, Id>,
): ById<AnyRecord> {
  if (groups.length === 0) return records
  const left: Record<Id, AnyRecord> = { ...records }
  for (const [root, ...parts] of groups) {
    const first = left[root]
    if (first === undefined) continue
    left[root] = mergeRecords(name, [first, ...parts.flatMap((id) => left[id] ?? [])])
    for (const id of parts) {
      delete left[id]
      merged[id] = root
    }
  }
  for (const [id, root] of Object.entries(merged)) merged[id] = merged[root] ?? root
  return left
}

/** The records with every reference to one that became part of another meaning that other. */
function remapped(name: RecordKind, records: ById<AnyRecord>, done: Done): ById<AnyRecord> {
  const fields = FIELDS_BY_NAME[name].filter(([, { shape }]) => {
    const merged = 'to' in shape && isKind(shape.to) ? done.get(shape.to)?.merged : undefined
    return merged !== undefined && Object.keys(merged).length > 0
  })
  if (fields.length === 0) return records
  const changed: Record<Id, AnyRecord> = {}
  for (const record of Object.values(records)) {
    let now = record
    for (const [field, { shape }] of fields) {
      const merged = 'to' in shape && isKind(shape.to) ? done.get(shape.to)?.merged : undefined
      const value = fieldOf(record, field)
      if (!merged || !idsIn(value).some((id) => Object.hasOwn(merged, id))) continue
      const ids = idsIn(value).map((id) => merged[id] ?? id)
      const isSet = shape.sort === 'references' && shape.isSet
      now = { ...now, [field]: typeof value === 'string' ? ids[0] : isSet ? [...new Set(ids)] : ids }
    }
    if (now !== record) changed[record.id] = now
  }
  return Object.keys(changed).length === 0 ? records : { ...records, ...changed }
}

/** The records with what does not fit within one set right. */
function mended(name: RecordKind, records: ById<AnyRecord>): ById<AnyRecord> {
  const { mend } = kindOf(name)
  if (!mend) return records
  const changed = Object.values(records).flatMap((record) => {
    const right = mend(record)
    return right === record ? [] : [[record.id, right] as const]
  })
  return changed.length === 0 ? records : { ...records, ...Object.fromEntries(changed) }
}

/** Which records have a place, and which have none, and why. */
function place(name: RecordKind, records: ById<AnyRecord>, done: Done) {
  const { apartFrom = '' } = kindOf(name)
  const taken = isKind(apartFrom) ? done.get(apartFrom)?.records : undefined
  const needs = NEEDS[name]
  const aside: Record<Id, Aside<AnyRecord>> = {}
  const whyAside = (record: AnyRecord): WhyAside | null => {
    if (taken && Object.hasOwn(taken, record.id)) return 'idTaken'
    const stands = ([field, to]: Need) => {
      const id = fieldOf(record, field)
      return typeof id === 'string' && Object.hasOwn(done.get(to)?.records ?? NOTHING, id)
    }
    return needs.every(stands) ? null : 'noEnd'
  }
  if (taken || needs.length > 0) {
    for (const record of Object.values(records)) {
      const why = whyAside(record)
      if (why !== null) aside[record.id] = { record, why }
    }
  }
  const isAll = Object.keys(aside).length === 0
  const standing = isAll
    ? records
    : Object.fromEntries(Object.entries(records).filter(([id]) => !Object.hasOwn(aside, id)))
  return { standing, aside }
}

/** As many records as a map may have, in the order of their kind; the others go aside. */
function asManyAsMay(
  name: RecordKind,
  records: ById<AnyRecord>,
  aside: Record<Id, Aside<AnyRecord>>,
): ById<AnyRecord> {
  const { most } = kindOf(name)
  if (Object.keys(records).length <= most) return records
  const inTurn = ordered(name, records)
  for (const record of inTurn.slice(most)) aside[record.id] = { record, why: 'tooMany' }
  return Object.fromEntries(inTurn.slice(0, most).map((record) => [record.id, record]))
}

/** A field whose record must stand, and of which kind that is. */
type Need = readonly [field: string, to: RecordKind]

const NEEDS = forEachKind((name): readonly Need[] =>
  FIELDS_BY_NAME[name].flatMap(([field, { shape }]): readonly Need[] =>
    shape.sort === 'reference' && shape.gone === 'aside' && isKind(shape.to) ? [[field, shape.to]] : [],
  ),
)

/** What is aside, and with it the deleted records that it needs. */
function withNeeded(heaps: Heaps, of: (name: RecordKind) => SettledKind): AsideRecords {
  const aside = forEachKind((name): Record<Id, Aside<AnyRecord>> => ({ ...of(name).aside }))
  for (const name of KINDS.toReversed()) {
    for (const { record } of Object.values(aside[name])) {
      for (const [field, to] of NEEDS[name]) {
        const id = String(fieldOf(record, field))
        const needed = heaps[to].deleted[id]
        if (needed && !Object.hasOwn(aside[to], id)) aside[to][id] = { record: needed.record, why: 'needed' }
      }
    }
  }
  return aside as AsideRecords
}

/** The earlier object when both hold equal records; else the new one, with the earlier records where they are equal. */
function keepIdentity(before: ById<AnyRecord> | undefined, now: ById<AnyRecord>): ById<AnyRecord> {
  if (before === undefined || before === now) return freeze(now, true)
  let isSame = true
  const kept: Record<Id, AnyRecord> = {}
  const ids = Object.keys(now)
  for (const id of ids) {
    const record = now[id]
    const earlier = before[id]
    if (record === undefined) continue
    kept[id] =
      earlier !== undefined && (earlier === record || sameJson(earlier, record))
        ? earlier
        : freeze(record, true)
    if (kept[id] !== earlier) isSame = false
  }
  return isSame && ids.length === Object.keys(before).length ? before : freeze(kept)
}
