import type { RecordKind } from '../kinds/index.ts'
import { forEachKind } from '../kinds/table.ts'
import { type CausalMap, isLacking } from '../map.ts'
import type { AnyRecord, ById, Id } from '../values.ts'

/** A record that was deleted. `isMissed` when somebody wrote in it meanwhile, so that what was deleted is not all that there is. */
export interface Deleted {
  readonly record: AnyRecord
  readonly isMissed: boolean
}

/** The records of one kind before they are settled: whatever a file, an edit or several people left. */
export interface Heap {
  readonly records: ById<AnyRecord>
  readonly deleted: ById<Deleted>
  /** Records that have become part of another, by id: that of the other, which is the smaller. */
  readonly into: ById<Id>
}

export type Heaps = { readonly [K in RecordKind]: Heap }

const NONE: ById<never> = Object.freeze({})

/** Only these records. */
export function heapOf(records: ById<AnyRecord>): Heap {
  return { records, deleted: NONE, into: NONE }
}

/** The records of a map, with those that are aside. */
export function heapsOf(map: CausalMap): Heaps {
  return forEachKind((name) => {
    const aside = Object.values(map.aside[name])
    if (aside.length === 0) return heapOf(map[name])
    const records: Record<Id, AnyRecord> = { ...map[name] }
    const deleted: Record<Id, Deleted> = {}
    for (const { record, why } of aside) {
      if (!isLacking(why)) deleted[record.id] = { record, isMissed: why === 'deleted' }
      else records[record.id] = record
    }
    return { records, deleted, into: NONE }
  })
}
