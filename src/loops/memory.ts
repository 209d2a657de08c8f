import type { LinkTable } from './tabulate.ts'
import type { LoopList } from './types.ts'

/**
 * What each list of loops was made from. Two maps with the same links between the same variables have the same loops, so a
 * list that remembers its table can be brought up to date without a search.
 */
const tables = new WeakMap<LoopList, LinkTable>()

/** Notes what a list was made from, and gives the list back. */
export function rememberTable(list: LoopList, table: LinkTable): LoopList {
  tables.set(list, table)
  return list
}

/** What a list was made from; undefined for one that this room did not make. */
export function tableOf(list: LoopList): LinkTable | undefined {
  return tables.get(list)
}
