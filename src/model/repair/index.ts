import { freeze } from 'immer'
import type { RecordKind } from '../kinds/index.ts'
import { fieldOf } from '../kinds/kind.ts'
import { FIELDS_BY_NAME, forEachKind, isKind, kindOf } from '../kinds/table.ts'
import type { CausalMap } from '../map.ts'
import { emptyMap } from '../records.ts'
import { type Deleted, type Heap, heapsOf } from '../settle/heaps.ts'
import { settle } from '../settle/settle.ts'
import type { AnyRecord, ById, Id } from '../values.ts'
import { type AllEntries, type Entry, readEntries } from './ids.ts'
import { isJsonObject, type JsonObject, ownField } from './json.ts'
import { type LeftWords, leftOut, leftWords } from './leftWords.ts'
import { namingFields } from './naming.ts'
import { type Notice, noticeList, type Tell } from './notices.ts'
import { freeGrid, readPlace } from './places.ts'
import { readByItsKind, type Ways, waysIn } from './quirks.ts'
import { isOfKind, readRecord } from './record.ts'
import { tellSettled } from './settled.ts'
import { readTop } from './top.ts'

/**
 * Makes a map of any JSON in the shape of the current version: what cannot stand is set right, kept aside or left out, and each time it is
 * told where and what. The words of what is left out or cut stand at the end of the map's description. What does not look like a map at all gives an empty one. The map is frozen, and repairing it again
 * changes nothing.
 */
export function repairMap(json: unknown): { readonly map: CausalMap; readonly notices: readonly Notice[] } {
  const { tell: takeDown, all } = noticeList()
  const tell = namingFields(takeDown)
  if (!isJsonObject(json)) {
    tell('', 'This is not a map; nothing could be read from it.')
    return { map: emptyMap(), notices: all() }
  }
  const left = leftWords()
  const used = new Map<string, ReadonlySet<Id>>()
  const entries: AllEntries = forEachKind((name) => {
    const kind = kindOf(name)
    const read = readEntries(json, kind, tell, used.get(kind.apartFrom ?? ''), (given) =>
      left.leaveOut(name, given),
    )
    used.set(name, new Set(read.list.filter(({ why }) => why === null).map(({ id }) => id)))
    return read
  })
  const top = readTop(json, tell)
  const records = new Map<string, ById<AnyRecord>>()
  const ways = waysIn(records)
  const heaps = forEachKind((name) => {
    const heap = readHeap(name, entries, ways, tell, left)
    records.set(name, heap.records)
    return heap
  })
  left.cut('meta', json)
  const description = left.after(top.meta.description)
  const settled = settle({ ...top, meta: freeze({ ...top.meta, description }) }, heaps)
  tellSettled(settled, entries, tell)
  return { map: countedAnew(settled.map), notices: all() }
}

/** The map with orders of making counted from 1 without a gap, where records became one or are aside: as it would be read again. */
function countedAnew(map: CausalMap): CausalMap {
  const heaps = heapsOf(map)
  let hasGaps = false
  const counted = forEachKind((name): Heap => {
    const { order } = kindOf(name)
    const records = Object.values(heaps[name].records)
    const deleted = Object.values(heaps[name].deleted)
    if (order !== 'made' || records.length + deleted.length === 0) return heaps[name]
    const all = [...records, ...deleted.map(({ record }) => record)]
    const isAside = (id: Id) => Number(!Object.hasOwn(map[name], id))
    const madeOf = (record: AnyRecord) => Number(fieldOf(record, 'made'))
    const inTurn = all.toSorted(
      (a, b) => isAside(a.id) - isAside(b.id) || madeOf(a) - madeOf(b) || (a.id < b.id ? -1 : 1),
    )
    const made = new Map(inTurn.map(({ id }, index) => [id, index + 1]))
    if (all.every((record) => made.get(record.id) === madeOf(record))) return heaps[name]
    hasGaps = true
    const anew = (record: AnyRecord) => ({ ...record, made: made.get(record.id) ?? 0 })
    return {
      records: Object.fromEntries(records.map((record) => [record.id, anew(record)])),
      deleted: Object.fromEntries(
        deleted.map((one) => [one.record.id, { ...one, record: anew(one.record) }]),
      ),
      into: {},
    }
  })
  return hasGaps ? settle(map, counted).map : map
}

function readHeap(
  name: RecordKind,
  entries: AllEntries,
  ways: () => Ways,
  tell: Tell,
  left: LeftWords,
): Heap {
  const records: Record<Id, AnyRecord> = {}
  const deleted: Record<Id, Deleted> = {}
  const { list } = entries[name]
  const places = placesOf(name, list, tell)
  let made = 0
  for (const [index, entry] of list.entries()) {
    const settled = { id: entry.id, made: made + 1, ...places[index], ...meantBy(name, entry.given, entries) }
    const quirks = readByItsKind(name, entry, settled, ways, tell, (given) => left.leaveOut(name, given))
    if (quirks === null) continue
    const record = readRecord(name, entry.given, { ...settled, ...quirks }, entry.where, tell)
    if (!isOfKind(name, record)) {
      const { one, needs = 'what it is about' } = kindOf(name)
      tell(entry.where, `This ${one} does not say ${needs}; ${leftOut(left.leaveOut(name, entry.given))}`)
      continue
    }
    left.cut(name, entry.given)
    made += 1
    const { why } = entry
    if (why === 'deleted' || why === 'needed') deleted[entry.id] = { record, isMissed: why === 'deleted' }
    else records[entry.id] = record
  }
  return { records, deleted, into: {} }
}

/** The references of a record by what they mean in the file; one to nothing stays as it is. */
function meantBy(name: RecordKind, given: JsonObject, entries: AllEntries): JsonObject {
  const meant: Record<string, unknown> = {}
  for (const [field, { shape }] of FIELDS_BY_NAME[name]) {
    if (!('to' in shape) || !isKind(shape.to)) continue
    const { find } = entries[shape.to]
    const value = ownField(given, field)
    if (shape.sort === 'references' && Array.isArray(value)) {
      meant[field] = value.map((one: unknown) => find(one) ?? one)
    } else if (shape.sort === 'reference') {
      const id = find(value)
      if (id !== undefined) meant[field] = id
    }
  }
  return meant
}

/** Where things stand that have a place; those without one get one on a grid, clear of the others. Nothing for kinds without places. */
function placesOf(name: RecordKind, list: readonly Entry[], tell: Tell): readonly JsonObject[] {
  const { fields } = kindOf(name)
  if (!Object.hasOwn(fields, 'x') || !Object.hasOwn(fields, 'y')) return []
  const places = list.map(({ given }) => readPlace(given))
  const standing = places.filter((place) => place !== null)
  const free = freeGrid(places.length - standing.length, standing).values()
  return list.map(({ where }, index) => {
    const own = places[index]
    if (own) return { ...own }
    tell(where, 'This had no place on the map; it was put where there is room.')
    return { ...free.next().value }
  })
}
