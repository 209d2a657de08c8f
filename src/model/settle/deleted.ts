import type { RecordKind, RecordTypes } from '../kinds/index.ts'
import { isOfKind } from '../repair/record.ts'
import type { AnyRecord, Id } from '../values.ts'
import type { Heap } from './heaps.ts'
import { mergeRecords } from './merge.ts'

/**
 * Those deleted records of a kind for which `isWanted` is true, as they were shown: each with what had become part of it. A deleted record keeps its words, so that
 * whoever needs it again need not make a bare one. Those that are aside are not among them.
 */
export function deletedRecords<K extends RecordKind>(
  kind: K,
  { deleted, into }: Heap,
  isWanted: (record: RecordTypes[K]) => boolean,
): readonly RecordTypes[K][] {
  const parts = new Map<Id, AnyRecord[]>()
  for (const [id, root] of Object.entries(into)) {
    const part = deleted[id]?.record
    if (part) parts.set(root, [...(parts.get(root) ?? []), part])
  }
  return Object.values(deleted).flatMap(({ record, isMissed }) => {
    const root = into[record.id]
    if (isMissed || (root !== undefined && Object.hasOwn(deleted, root))) return []
    const whole = mergeRecords(kind, [record, ...(parts.get(record.id) ?? [])])
    return isOfKind(kind, whole) && isWanted(whole) ? [whole] : []
  })
}
