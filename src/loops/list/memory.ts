import { each } from '../../pace/index.ts'
import type { LinkTable } from '../graph/linkTable.ts'
import type { FeedbackLoop, LoopList } from '../types.ts'

/**
 * What each list of loops was made from. Two maps with the same links between the same variables have the same loops, so a
 * list that remembers its table can be brought up to date without a search.
 */
const tables = new WeakMap<LoopList, LinkTable>()
const indices = new WeakMap<LoopList, ReadonlyMap<string, FeedbackLoop>>()

/** Notes what a list was made from, and gives the list back. */
export function rememberTable(list: LoopList, table: LinkTable): LoopList {
  tables.set(list, table)
  return list
}

/** What a list was made from; undefined for one that this room did not make. */
export function tableOf(list: LoopList): LinkTable | undefined {
  return tables.get(list)
}

/** The loops of a list by their keys; made once for each list, with pauses. */
export function* indexInPieces(list: LoopList): Generator<void, ReadonlyMap<string, FeedbackLoop>> {
  const known = indices.get(list)
  if (known) return known
  const index = new Map<string, FeedbackLoop>()
  yield* each(list.loops, (loop) => void index.set(loop.key, loop))
  indices.set(list, index)
  return index
}

/** Notes the index of a list that was made along with it. */
export function rememberIndex(list: LoopList, index: ReadonlyMap<string, FeedbackLoop>): void {
  indices.set(list, index)
}

const fresh = new WeakMap<LoopList, readonly FeedbackLoop[]>()

/** Notes which loops of a list are not the objects of the list before, and gives the list back. */
export function rememberFresh(list: LoopList, loops: readonly FeedbackLoop[]): LoopList {
  fresh.set(list, loops)
  return list
}

/** The loops of a list that are not the objects of the list before, in order; all where that is not known. */
export function freshLoops(list: LoopList): readonly FeedbackLoop[] {
  return fresh.get(list) ?? list.loops
}
