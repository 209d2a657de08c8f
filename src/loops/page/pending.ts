import type { PackedAnswer } from '../graph/linkGraph.ts'
import type { LinkTable } from '../graph/linkTable.ts'
import { makeList } from '../list/list.ts'
import { rememberFresh, rememberTable } from '../list/memory.ts'
import type { LoopAnswer, LoopCount, LoopList } from '../types.ts'

/** A search that the worker has not yet answered to its end. */
export interface Pending {
  readonly table: LinkTable
  readonly onAnswer: LoopAnswer
  /** The list, once it is made, of which a count is awaited. */
  list: LoopList | null
  /** The count, where it came before the list was made. */
  counted: PackedAnswer | null
}

/** How many loops a map has, as far as that is known. */
export type Counted = Pick<LoopList, 'total' | 'atLeast' | 'counts'>

/** A search that was just begun. */
export function startPending(table: LinkTable, onAnswer: LoopAnswer): Pending {
  return { table, onAnswer, list: null, counted: null }
}

/** The same list with what was counted. */
export function withCount(list: LoopList, { total, atLeast, counts }: Counted, table: LinkTable): LoopList {
  // It may turn out that there are no more than were listed.
  const isWhole = total === list.loops.length
  const whole = isWhole ? { complete: true, completeToLength: null } : {}
  const counted = makeList(list.loops, { ...list, ...whole, total, atLeast, counts, counting: false })
  return rememberFresh(rememberTable(counted, table), [])
}

/** What a count says of a list: a count that was cut short may know of no more than are listed. */
export function countedFor(list: LoopList, { exact, total, counts }: LoopCount): Counted {
  if (exact) return { total, atLeast: total, counts }
  if (total > list.loops.length) return { total: null, atLeast: total, counts }
  return { total: null, atLeast: list.loops.length, counts: list.byType }
}
