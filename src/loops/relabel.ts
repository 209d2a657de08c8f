import type { Id } from '../model/index.ts'
import { keptLoop } from './keep.ts'
import type { PackedLoops } from './linkGraph.ts'
import { makeList, makeLoop } from './list.ts'
import { rememberTable, tableOf } from './memory.ts'
import { orderOfLoops } from './sortLoops.ts'
import { type LinkTable, retabulate } from './tabulate.ts'
import type { FeedbackLoop, LoopGraph, LoopList } from './types.ts'

/**
 * The list brought up to date without a search, when nothing but signs, delays and names changed since it was made: the same
 * loops with the signs and in the order of now, those that did not change as the same objects. Null when a link came,
 * went or was joined to another variable, or when this room did not make the list.
 */
export function relabelLoops(previous: LoopList, graph: LoopGraph): LoopList | null {
  const before = tableOf(previous)
  const table = before ? retabulate(before, graph) : null
  if (before === undefined || table === null) return null
  const signed = signAnew(previous.loops, changedLinks(before, table), table)
  const sameOrder = before.graph.ranks.every((rank, variable) => rank === table.graph.ranks[variable])
  const loops = sameOrder ? signed : orderAnew(signed, table)
  const list = loops.every((loop, at) => loop === previous.loops[at]) ? previous : makeList(loops, previous)
  return rememberTable(list, table)
}

/** By id, the links whose sign or delay is not what it was. */
function changedLinks(before: LinkTable, table: LinkTable): ReadonlySet<Id> {
  const changed = new Set<Id>()
  table.links.forEach((link, number) => {
    const was = before.links[number]
    if (was !== link && (was?.polarity !== link.polarity || was.delay !== link.delay)) changed.add(link.id)
  })
  return changed
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
