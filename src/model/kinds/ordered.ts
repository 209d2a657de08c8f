import type { AnyRecord, ById } from '../values.ts'
import type { RecordKind } from './index.ts'
import { fieldOf } from './kind.ts'
import { kindOf } from './table.ts'

/** Records in the order of their kind, ties by id. */
export function ordered(kind: RecordKind, records: ById<AnyRecord>): readonly AnyRecord[] {
  const { order } = kindOf(kind)
  const rank = new Map(Object.values(records).map((record) => [record, fieldOf(record, order)]))
  return Object.values(records).sort((a, b) => compare(rank.get(a), rank.get(b)) || compare(a.id, b.id))
}

function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (typeof a !== 'string' || typeof b !== 'string') return 0
  return a < b ? -1 : a > b ? 1 : 0
}
