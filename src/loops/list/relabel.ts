import type { Id } from '../../model/index.ts'
import { finish } from '../../pace/index.ts'
import type { PackedLoops } from '../graph/linkGraph.ts'
import type { LinkTable } from '../graph/linkTable.ts'
import { retabulate } from '../graph/retabulate.ts'
import { orderOfLoops } from '../search/sortLoops.ts'
import type { FeedbackLoop, LoopGraph, LoopList } from '../types.ts'
import { makeList, signAnew, withOwnCounts } from './list.ts'
import { rememberFresh, rememberTable, tableOf } from './memory.ts'

/**
 * The list brought up to date without a search, when nothing but signs, delays and names changed since it was made: the same
 * loops with the signs and in the order of now, those that did not change as the same objects. Where a sign changed on a map
 * whose loops are not all listed, their types must be counted again, and `counting` says so. Null when a link came, went or
 * was joined to another variable, when names change which loops are listed, or when this room did not make the list.
 */
export function relabelLoops(previous: LoopList, graph: LoopGraph): LoopList | null {
  return finish(relabelInPieces(previous, graph))
}

/** `relabelLoops` with pauses, so that the page can do other things in between. */
export function* relabelInPieces(previous: LoopList, graph: LoopGraph): Generator<void, LoopList | null> {
  const before = tableOf(previous)
  const table = before ? retabulate(before, graph) : null
  if (before === undefined || table === null) return null
  yield
  const signed = yield* signAnew(previous.loops, changedLinks(before, table), table)
  const sameOrder = before.graph.ranks.every((rank, variable) => rank === table.graph.ranks[variable])
  // Where not all loops of a length fitted, the first by their names are listed: by other names they may be others.
  if (!sameOrder && (previous.loops.at(-1)?.links.length ?? 0) > (previous.completeToLength ?? Infinity))
    return null
  const loops = sameOrder ? signed : orderAnew(signed, table)
  yield
  const sameSigns = before.graph.signs.every((sign, link) => sign === table.graph.signs[link])
  if (sameSigns && loops.every((loop, at) => loop === previous.loops[at]))
    return rememberTable(previous, table)
  const anew = signed.filter((loop, at) => loop !== previous.loops[at])
  yield
  const list = makeList(loops, {
    ...previous,
    counting: previous.counting || !(sameSigns || previous.complete),
  })
  return rememberFresh(rememberTable(previous.complete ? withOwnCounts(list) : list, table), anew)
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
