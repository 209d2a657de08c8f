import type { Draft } from 'immer'
import { recordOf } from '../ids.ts'
import { KINDS, WHERE } from '../kinds/table.ts'
import {
  type Aside,
  type ById,
  type CausalMap,
  type Id,
  isLacking,
  type Json,
  type RecordKind,
} from '../map.ts'
import { sameJson } from '../sameJson.ts'
import { before } from './ask.ts'

/**
 * Turns the map into another, such as an earlier version of it: every record of it, by its id, and what is said of it as a whole, but
 * not the dates that the program writes by itself. What is alike in both stays as it is. Orders of making are kept where they put the
 * records in the order of the other map, and else the least of them is changed. What was deleted while somebody wrote in it stays within reach.
 * The other map must be sound.
 */
export function becomeMap(map: Draft<CausalMap>, args: { readonly map: CausalMap }): void {
  const old = before(map)
  for (const kind of KINDS) {
    becomeRecords(map[kind], old[kind], args.map[kind])
    becomeAside(map.aside[kind], old.aside[kind], args.map, kind)
  }
  becomeFields(map.meta, old.meta, args.map.meta, (field) => WHERE.meta[field]?.undo ?? true)
  becomeFields(map.extras, old.extras, args.map.extras, () => true)
}

/** What lacks something in the other map lacks it here too; what lacks something only here is gone, as what stands only here is. */
function becomeAside(
  into: Record<Id, Aside<AnyRecord>>,
  old: ById<Aside<AnyRecord>>,
  other: CausalMap,
  kind: RecordKind,
): void {
  for (const [id, { why }] of Object.entries(old)) {
    if (Object.hasOwn(other[kind], id) || (isLacking(why) && !Object.hasOwn(other.aside[kind], id)))
      delete into[id]
  }
  for (const [id, aside] of Object.entries<Aside<AnyRecord>>(other.aside[kind])) {
    if (!isLacking(aside.why)) continue
    const made = old[id]?.record.made
    const next = made === undefined ? aside : { ...aside, record: { ...aside.record, made } }
    if (!sameJson(next, old[id])) into[id] = next
  }
}

interface AnyRecord {
  readonly id: Id
  readonly made?: number
}

function becomeRecords(into: Record<Id, AnyRecord>, old: ById<AnyRecord>, other: ById<AnyRecord>): void {
  for (const id of Object.keys(old)) if (!Object.hasOwn(other, id)) delete into[id]
  let last = 0
  for (const record of inTurn(other)) {
    const standing = recordOf(old, record.id)
    let next = record
    if (record.made !== undefined) {
      const made = standing?.made ?? record.made
      last = made > last ? made : last + 1
      if (record.made !== last) next = { ...record, made: last }
    }
    // A copy: what goes on in the same edit may change it, and the other map is frozen.
    if (standing === undefined || !sameJson(asJson(standing), asJson(next))) into[record.id] = { ...next }
  }
}

function inTurn(records: ById<AnyRecord>): readonly AnyRecord[] {
  return Object.values(records).sort(
    (a, b) => (a.made ?? 0) - (b.made ?? 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  )
}

function asJson(record: object): { readonly [field: string]: Json } {
  return { ...record }
}

function becomeFields(into: object, old: object, other: object, counts: (field: string) => boolean): void {
  const was = asJson(old)
  const is = asJson(other)
  for (const field of new Set([...Object.keys(was), ...Object.keys(is)])) {
    if (!counts(field) || sameJson(was[field], is[field])) continue
    if (Object.hasOwn(is, field)) Object.assign(into, { [field]: is[field] })
    else Reflect.deleteProperty(into, field)
  }
}
