import type { RecordKind } from '../kinds/index.ts'
import { fieldOf, idsIn } from '../kinds/kind.ts'
import { FIELDS_BY_NAME, forEachKind, isKind, KINDS } from '../kinds/table.ts'
import type { CausalMap } from '../map.ts'
import type { AnyRecord, Id } from '../values.ts'
import { customsOf } from './customs.ts'

/** Ids by kind and id: under which id each record of a part stands somewhere else. */
export type IdsByKind = { readonly [K in RecordKind]?: Readonly<Record<Id, Id>> }

/** A field that refers to records of a kind. */
interface Referring {
  readonly name: string
  readonly to: RecordKind
  readonly isList: boolean
  /** The record cannot stand without the one that is referred to. */
  readonly isNeeded: boolean
}

const REFERRING = forEachKind((kind) =>
  FIELDS_BY_NAME[kind].flatMap(([name, { shape }]): readonly Referring[] => {
    if (shape.sort !== 'reference' && shape.sort !== 'references') return []
    const { to } = shape
    const isNeeded = shape.sort === 'reference' && shape.gone === 'aside'
    return isKind(to) ? [{ name, to, isList: shape.sort === 'references', isNeeded }] : []
  }),
)

/** The fields of a kind that refer to records of the map. */
export function referringFields(kind: RecordKind): readonly Referring[] {
  return REFERRING[kind]
}

/** One id that stands in a record, and of which kind it is. */
export interface Referred {
  readonly to: RecordKind
  readonly id: Id
  readonly isNeeded: boolean
}

/** All that a record refers to, there or not. */
export function referredBy(kind: RecordKind, record: AnyRecord): readonly Referred[] {
  return referringFields(kind).flatMap(({ name, to, isNeeded }) =>
    idsIn(fieldOf(record, name)).map((id) => ({ to, id, isNeeded })),
  )
}

/** The record with every reference renamed; its own id stays. What a kind writes of ids beside its references is renamed by the kind. */
export function renamed(
  kind: RecordKind,
  record: AnyRecord,
  nameOf: (kind: RecordKind, id: Id) => Id,
): AnyRecord {
  const fields = referringFields(kind).map(({ name, to }) => {
    const value = fieldOf(record, name)
    const ids = idsIn(value).map((id) => nameOf(to, id))
    return [name, typeof value === 'string' ? (ids[0] ?? '') : ids] as const
  })
  const now: AnyRecord = { ...record, ...Object.fromEntries(fields) }
  return customsOf(kind).renameWithin?.(now, nameOf) ?? now
}

/** A record of a map by kind and id, or undefined. */
export function recordAt(map: CausalMap, kind: RecordKind, id: Id): AnyRecord | undefined {
  return Object.hasOwn(map[kind], id) ? map[kind][id] : undefined
}

/** A fresh id for every record of a part, and for all that they refer to beyond it, so that they refer to no stranger elsewhere. */
export function freshIds(part: CausalMap, newId: () => Id): IdsByKind {
  const ids = new Map<RecordKind, Map<Id, Id>>(KINDS.map((kind) => [kind, new Map()]))
  const give = (kind: RecordKind, id: Id): void => {
    const known = ids.get(kind)
    if (known && !known.has(id)) known.set(id, newId())
  }
  for (const kind of KINDS) {
    const records: readonly AnyRecord[] = Object.values(part[kind])
    for (const record of records) {
      give(kind, record.id)
      for (const { to, id } of referredBy(kind, record)) give(to, id)
    }
  }
  return Object.fromEntries([...ids].map(([kind, known]) => [kind, Object.fromEntries(known)]))
}
