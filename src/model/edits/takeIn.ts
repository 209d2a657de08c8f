import type { Draft } from 'immer'
import type { RecordKind } from '../kinds/index.ts'
import { isKind } from '../kinds/table.ts'
import type { CausalMap, Id } from '../map.ts'
import { sameJson } from '../sameJson.ts'
import { mergeRecords } from '../settle/merge.ts'
import type { AnyRecord } from '../values.ts'

/**
 * Lets a record take in what another of its kind says, by the rules by which settling makes one of records that are the same: texts are joined, of two lines one is
 * shown and the other kept as *also*. Every edit that makes one record of two does it by this, so that none drops a word. The other record stays where it
 * is; nothing when there is no record of that id.
 */
export function takeIn(map: Draft<CausalMap>, kind: RecordKind, id: Id, other: AnyRecord): void {
  const record: AnyRecord | undefined =
    isKind(kind) && Object.hasOwn(map[kind], id) ? map[kind][id] : undefined
  if (!record) return
  const both = mergeRecords(kind, [record, other])
  if (!sameJson(both, record)) Reflect.set(map[kind], id, both)
}
