import type { RecordKind } from '../kinds/index.ts'
import { asRecords, forEachKind, isKind, KINDS, kindOf } from '../kinds/table.ts'
import type { CausalMap } from '../map.ts'
import { emptyMap } from '../records.ts'
import type { AnyRecord, ById, Id } from '../values.ts'
import { recordAt, referredBy } from './references.ts'

/** Records by kind and id, as a person chose them. */
export type ChosenRecords = { readonly [K in RecordKind]?: Iterable<Id> }

/**
 * The part of a map that a copy of these records takes along, by the descriptions of the kinds alone: what is chosen with what it cannot stand
 * without, what is about nothing else (`about`), and what any of these refers to (`referred`). A record that is chosen and is about others brings them
 * along; what joins several others, as a link, comes with them where they were chosen, not where they only came as ends of another. The part is a map of its
 * own; what is aside stays behind.
 */
export function partOf(map: CausalMap, chosen: ChosenRecords): CausalMap {
  const inPart = new Map<RecordKind, Set<Id>>(KINDS.map((kind) => [kind, new Set()]))
  const has = (kind: RecordKind, id: Id): boolean => inPart.get(kind)?.has(id) ?? false

  const ends = new Set<AnyRecord>()

  const take = (kind: RecordKind, id: Id, isChosen: boolean): void => {
    const record = recordAt(map, kind, id)
    if (!record) return
    if (isChosen) ends.delete(record)
    if (has(kind, id)) return
    inPart.get(kind)?.add(id)
    if (!isChosen) ends.add(record)
    const isWithAll = isChosen && kindOf(kind).copied === 'about'
    for (const { to, id: other, isNeeded } of referredBy(kind, record)) {
      if (isWithAll || isNeeded || kindOf(to).copied === 'referred') take(to, other, false)
    }
  }

  const isEnd = (kind: RecordKind, id: Id): boolean => {
    const record = recordAt(map, kind, id)
    return record !== undefined && ends.has(record)
  }

  for (const [kind, ids] of Object.entries(chosen)) {
    for (const id of isKind(kind) ? (ids ?? []) : []) if (isKind(kind)) take(kind, id, true)
  }
  for (let before = -1; before !== sizeOf(inPart); ) {
    before = sizeOf(inPart)
    for (const kind of KINDS.filter((one) => kindOf(one).copied === 'about')) {
      const records: readonly AnyRecord[] = Object.values(map[kind])
      for (const record of records) {
        if (has(kind, record.id)) continue
        const about = aboutWhat(kind, record)
        const joined = about.filter(({ isNeeded }) => isNeeded)
        const isMeant = joined.length < 2 || joined.every(({ to, id }) => !isEnd(to, id))
        if (about.length > 0 && isMeant && about.every(({ to, id }) => has(to, id)))
          take(kind, record.id, true)
      }
    }
  }
  const pick = (kind: RecordKind): ById<AnyRecord> => {
    const records: readonly AnyRecord[] = Object.values(map[kind])
    return Object.fromEntries(records.flatMap((one) => (has(kind, one.id) ? [[one.id, one]] : [])))
  }
  return { ...emptyMap({ title: map.meta.title }), ...asRecords(forEachKind(pick)) }
}

/** What a record is about. What comes along by being referred to is that only where there is nothing else. */
function aboutWhat(kind: RecordKind, record: AnyRecord) {
  const all = referredBy(kind, record)
  const others = all.filter(({ to }) => kindOf(to).copied !== 'referred')
  return others.length > 0 ? others : all
}

function sizeOf(inPart: ReadonlyMap<RecordKind, ReadonlySet<Id>>): number {
  let size = 0
  for (const ids of inPart.values()) size += ids.size
  return size
}
