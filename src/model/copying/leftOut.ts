import type { RecordKind } from '../kinds/index.ts'
import { fieldOf, idsIn } from '../kinds/kind.ts'
import { KINDS, kindOf } from '../kinds/table.ts'
import type { CausalMap } from '../map.ts'
import type { AnyRecord, Id } from '../values.ts'
import { customsOf } from './customs.ts'
import { recordAt, referringFields } from './references.ts'

/** What people call a record when it is counted, one and several; null when they do not know of it as a thing of its own. */
export function calledOf(kind: RecordKind, record: AnyRecord): readonly [one: string, many: string] | null {
  const { one, list } = kindOf(kind)
  const { called } = customsOf(kind)
  return called ? called(record) : [one, list]
}

/** A record with its kind. */
export interface KindedRecord {
  readonly kind: RecordKind
  readonly record: AnyRecord
}

/**
 * What runs over several things of which only some are in the part, so that a copy does not take it along, as a loop. Only what people know
 * of, and only where the part has some of each sort of thing that it runs over: a variable alone is on many loops.
 */
export function leftOut(map: CausalMap, part: CausalMap): readonly KindedRecord[] {
  return KINDS.filter((kind) => kindOf(kind).copied === 'about').flatMap((kind) => {
    const lists = referringFields(kind).filter(({ isList }) => isList)
    if (lists.length === 0) return []
    const records: readonly AnyRecord[] = Object.values(map[kind])
    const isTouched = (record: AnyRecord) =>
      lists.every(({ name, to }) => {
        const isIn = (id: Id): boolean => recordAt(part, to, id) !== undefined
        return idsIn(fieldOf(record, name)).some(isIn)
      })
    return records
      .filter((one) => !recordAt(part, kind, one.id) && isTouched(one) && calledOf(kind, one) !== null)
      .map((record) => ({ kind, record }))
  })
}
