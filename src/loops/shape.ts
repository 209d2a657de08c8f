import type { Link } from '../model/index.ts'
import type { LinkTable } from './tabulate.ts'
import type { LoopList } from './types.ts'

/**
 * What a list of loops was made from. Two maps with the same links between the same variables have the same loops, so a list
 * that remembers its links can be brought up to date without a search.
 */
export interface LinksBehind {
  /** In order of id. */
  readonly links: readonly Link[]
  /** The places of the variables in the order of names, by which the list is sorted. */
  readonly ranks: Int32Array
}

const behind = new WeakMap<LoopList, LinksBehind>()

/** Notes what a list was made from, and gives the list back. */
export function rememberLinks(list: LoopList, table: LinkTable): LoopList {
  behind.set(list, { links: table.links, ranks: table.graph.ranks })
  return list
}

/** What a list was made from; undefined for one that this room did not make. */
export function linksBehind(list: LoopList): LinksBehind | undefined {
  return behind.get(list)
}

/** Passes on what a list was made from to another that holds the same loops. */
export function inheritLinks(list: LoopList, from: LoopList): LoopList {
  const known = behind.get(from)
  if (known) behind.set(list, known)
  return list
}

/** True when both join the same variables by links of the same ids, whatever their signs. */
export function sameJoins(before: readonly Link[], after: readonly Link[]): boolean {
  return before.length === after.length && before.every((link, at) => joinsAs(link, after[at]))
}

function joinsAs(link: Link, other: Link | undefined): boolean {
  if (link === other) return true
  return link.id === other?.id && link.source === other.source && link.target === other.target
}
