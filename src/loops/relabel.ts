import type { Id } from '../model/index.ts'
import { keptLoop } from './keep.ts'
import type { PackedLoops } from './linkGraph.ts'
import { makeList, makeLoop } from './list.ts'
import { type LinksBehind, linksBehind, rememberLinks, sameJoins } from './shape.ts'
import { orderOfLoops } from './sortLoops.ts'
import { type LinkTable, tabulate } from './tabulate.ts'
import type { FeedbackLoop, LoopGraph, LoopList } from './types.ts'

/**
 * The list brought up to date without a search, when nothing but signs, delays and names changed since it was made: the same
 * loops with the signs and in the order of now, those that did not change as the same objects. Null when a link came,
 * went or was joined to another variable, or when this room did not make the list.
 */
export function relabelLoops(previous: LoopList, graph: LoopGraph): LoopList | null {
  return relabelFrom(previous, tabulate(graph))
}

/** `relabelLoops` for a map that is already numbered. */
export function relabelFrom(previous: LoopList, table: LinkTable): LoopList | null {
  const known = linksBehind(previous)
  if (known === undefined || !sameJoins(known.links, table.links)) return null
  const signed = signAnew(previous.loops, changedLinks(known, table), table)
  const sameNames = known.ranks.every((rank, variable) => rank === table.graph.ranks[variable])
  const loops = sameNames ? signed : orderAnew(signed, table)
  const list = loops.every((loop, at) => loop === previous.loops[at]) ? previous : makeList(loops, previous)
  return rememberLinks(list, table)
}

/** By id, the links whose sign or delay is not what it was. */
function changedLinks(known: LinksBehind, table: LinkTable): ReadonlySet<Id> {
  const changed = table.links.filter((link, at) => {
    const before = known.links[at]
    return before !== link && (before?.polarity !== link.polarity || before.delay !== link.delay)
  })
  return new Set(changed.map((link) => link.id))
}

function signAnew(
  loops: readonly FeedbackLoop[],
  changed: ReadonlySet<Id>,
  table: LinkTable,
): readonly FeedbackLoop[] {
  if (changed.size === 0) return loops
  const links = new Map(table.links.map((link) => [link.id, link]))
  return loops.map((loop) => {
    if (!loop.links.some((id) => changed.has(id))) return loop
    return keptLoop(loop, makeLoop(loop.links.flatMap((id) => links.get(id) ?? [])))
  })
}

function orderAnew(loops: readonly FeedbackLoop[], table: LinkTable): readonly FeedbackLoop[] {
  const numbers = new Map(table.links.map((link, number) => [link.id, number]))
  const links = loops.flatMap((loop) => loop.links.map((id) => numbers.get(id) ?? 0))
  let end = 0
  const ends = loops.map((loop) => {
    end += loop.links.length
    return end
  })
  const packed: PackedLoops = { links: Int32Array.from(links), ends: Int32Array.from(ends) }
  return Array.from(orderOfLoops(table.graph, packed)).flatMap((loop) => loops[loop] ?? [])
}
