import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'
import type { RecordKind } from '../kinds/index.ts'
import { fieldOf } from '../kinds/kind.ts'
import { ordered } from '../kinds/ordered.ts'
import { kindOf } from '../kinds/table.ts'
import type { AnyRecord, ById, Id } from '../values.ts'

/** The field that holds the place of a record in an order that people choose; null for kinds that have none. */
export function rankOf(kind: RecordKind): string | null {
  const { order, fields } = kindOf(kind)
  return fields[order]?.shape.sort === 'rank' ? order : null
}

/** A rank behind all records of a kind. */
export function lastRank(kind: RecordKind, records: ById<AnyRecord>): string {
  const field = rankOf(kind)
  const last = ordered(kind, records).at(-1)
  const rank = last && field !== null ? String(fieldOf(last, field)) : ''
  return generateKeyBetween(rank === '' ? null : rank, null)
}

/**
 * The ranks that put a record before another, or last with null, by id: mostly its own alone, so that two people who move different things do not
 * get in each other's way. Where the ranks so far are no order of their own (none given yet, or two alike) all get new ones. (Fractional indexing, after
 * Greenspan, *Implementing fractional indexing*, by the package of that name.)
 */
export function ranksToMove(
  kind: RecordKind,
  records: ById<AnyRecord>,
  id: Id,
  before: Id | null,
): ReadonlyMap<Id, string> {
  const field = rankOf(kind)
  if (field === null || !Object.hasOwn(records, id) || id === before) return new Map()
  const others = ordered(kind, records).filter((record) => record.id !== id)
  const found = others.findIndex((record) => record.id === before)
  const at = found < 0 ? others.length : found
  const ranks = others.map((record) => String(fieldOf(record, field)))
  const isOrder = ranks.every((rank, index) => rank !== '' && rank > (ranks[index - 1] ?? ''))
  if (isOrder) return new Map([[id, generateKeyBetween(ranks[at - 1] ?? null, ranks[at] ?? null)]])
  const ids = others.map((record) => record.id).toSpliced(at, 0, id)
  const fresh = generateNKeysBetween(null, null, ids.length)
  return new Map(ids.map((one, index) => [one, fresh[index] ?? '']))
}
