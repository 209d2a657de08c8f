import { type Draft, produce } from 'immer'
import { each, finish } from '../../pace/index.ts'
import { before, isFreeId } from '../edits/ask.ts'
import { takeIn } from '../edits/takeIn.ts'
import type { RecordKind } from '../kinds/index.ts'
import { fieldOf } from '../kinds/kind.ts'
import { ordered } from '../kinds/ordered.ts'
import { asRecords, forEachKind, KINDS, kindOf } from '../kinds/table.ts'
import type { CausalMap } from '../map.ts'
import { foldName } from '../names.ts'
import { tidyPlace } from '../numbers.ts'
import { isOfKind } from '../repair/record.ts'
import { sameJson } from '../sameJson.ts'
import type { AnyRecord, ById } from '../values.ts'
import { customsOf } from './customs.ts'
import { recordAt, referringFields, renamed } from './references.ts'
import { type NewPart, type Standing, standFor } from './standFor.ts'

/**
 * Adds a part of a map with all that is in it, records of every kind under fresh ids, younger than what is there and in the same order. What is there already and
 * is the same, or is used, takes in what the part says of it. Nothing when a record has no free id or the shift is no number.
 */
export function addPart(map: Draft<CausalMap>, args: NewPart): void {
  const coming = finish(findComing(before(map), args))
  enrich(map, coming)
  // A draft is slow to look into.
  for (const [kind, records] of coming.news)
    for (const record of records) Reflect.set(map[kind], record.id, record)
}

/** The map with the part, made in pieces and not as a change of a draft: for parts so large that they would hold the page up. To be settled. */
export function* addPartInPieces(map: CausalMap, args: NewPart): Generator<void, CausalMap> {
  const coming = yield* findComing(map, args)
  const there = produce(map, (draft) => enrich(draft, coming))
  yield
  const records = forEachKind((kind): ById<AnyRecord> => {
    const news = coming.news.get(kind) ?? []
    if (news.length === 0) return there[kind]
    return { ...there[kind], ...Object.fromEntries(news.map((record) => [record.id, record])) }
  })
  return { ...there, ...asRecords(records) }
}

/** What of a part is new, by kind, and what records of the map are to take in or to be about. */
interface Coming {
  readonly news: ReadonlyMap<RecordKind, readonly AnyRecord[]>
  readonly others: readonly {
    readonly kind: RecordKind
    readonly record: AnyRecord
    readonly is: 'about' | 'more'
  }[]
}

function enrich(map: Draft<CausalMap>, { others }: Coming): void {
  for (const { kind, record, is } of others) {
    if (is === 'about') bringBack(map, kind, record)
    else takeIn(map, kind, record.id, record)
  }
}

function* findComing(there: CausalMap, args: NewPart): Generator<void, Coming> {
  const news = new Map<RecordKind, readonly AnyRecord[]>()
  const others: Coming['others'][number][] = []
  const standing = standFor(there, args)
  yield
  const { part, dx, dy } = args
  if (!Number.isFinite(dx) || !Number.isFinite(dy) || !areFree(there, part, standing)) return { news, others }
  yield
  for (const kind of KINDS) {
    const coming: AnyRecord[] = []
    yield* each(ordered(kind, part[kind]), (given) => {
      const id = standing.idOf(kind, given.id)
      const record = shifted(kind, { ...renamed(kind, given, standing.idOf), id }, dx, dy)
      if (standing.how(kind, given.id) !== 'used') coming.push(record)
      else if (kindOf(kind).copied === 'about') others.push({ kind, record, is: 'about' })
      else if (args.isHome !== true || id !== given.id)
        others.push({ kind, record: calledAs(there, kind, record), is: 'more' })
    })
    const arriving = customsOf(kind).arrive?.(coming, there[kind]) ?? coming
    let made = lastMade(kind, there[kind])
    const fresh: AnyRecord[] = []
    yield* each(arriving, (record) => {
      if (recordAt(there, kind, record.id)) {
        others.push({ kind, record, is: 'more' })
        return
      }
      made += 1
      const dated = isOrderedByMaking(kind) ? { ...record, made } : record
      if (isOfKind(kind, dated)) fresh.push(dated)
    })
    news.set(kind, fresh)
  }
  return { news, others }
}

/** Whether everything that is new has an id of its own. */
function areFree(there: CausalMap, part: CausalMap, standing: Standing): boolean {
  const given = new Set<string>()
  return KINDS.every((kind) =>
    Object.keys(part[kind]).every((id) => {
      if (standing.how(kind, id) !== 'new') return true
      const fresh = standing.idOf(kind, id)
      // Kinds that share their ids count as one.
      const among = `${kindOf(kind).apartFrom ?? kind} ${fresh}`
      if (given.has(among) || !isFreeId(there, kind, fresh)) return false
      given.add(among)
      return true
    }),
  )
}

/** A record by the name of the one of the map that is used for it, where they differ in no more than white space and case. */
function calledAs(
  there: CausalMap,
  kind: RecordKind,
  record: AnyRecord,
): AnyRecord & { readonly name?: string } {
  const used = recordAt(there, kind, record.id)
  const [name, other] = [used, record].map((one) => one && fieldOf(one, 'name'))
  if (typeof name !== 'string' || typeof other !== 'string' || foldName(name) !== foldName(other))
    return record
  return { ...record, name }
}

/** Lets a record that is about others be about what another says. */
function bringBack(map: Draft<CausalMap>, kind: RecordKind, by: AnyRecord): void {
  const record = recordAt(map, kind, by.id)
  if (!record) return
  for (const { name } of referringFields(kind)) {
    const value = fieldOf(by, name)
    if (!sameJson(value, fieldOf(record, name))) Reflect.set(record, name, value)
  }
}

function shifted(kind: RecordKind, record: AnyRecord, dx: number, dy: number): AnyRecord {
  const move = (name: 'x' | 'y', by: number): Readonly<Record<string, number>> => {
    const { shape } = kindOf(kind).fields[name] ?? {}
    const value = fieldOf(record, name)
    if (shape?.sort !== 'number' || typeof value !== 'number' || by === 0) return {}
    return { [name]: tidyPlace(value + by) ?? value }
  }
  return { ...record, ...move('x', dx), ...move('y', dy) }
}

function isOrderedByMaking(kind: RecordKind): boolean {
  return kindOf(kind).order === 'made'
}

function lastMade(kind: RecordKind, records: ById<AnyRecord>): number {
  if (!isOrderedByMaking(kind)) return 0
  return Object.values(records).reduce((last, one) => Math.max(last, Number(fieldOf(one, 'made')) || 0), 0)
}
