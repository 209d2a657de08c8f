import { tabulateInPieces } from '../graph/tabulate.ts'
import { followLoops } from '../list/follow.ts'
import { makeInPieces } from '../list/list.ts'
import { tableOf } from '../list/memory.ts'
import { fullLimits } from '../search/limits.ts'
import type { LoopGraph, LoopList } from '../types.ts'
import { PAGE_LIMITS, PATIENCE, REHEARSALS } from './budgets.ts'
import { listSoon, mayBeListed } from './listSoon.ts'

/**
 * Brings a list up to date for links being taken away and given back, and forgets what came of it: the first edit then finds code
 * that the browser has already made fast.
 */
export function* rehearseFollowing(list: LoopList, graph: LoopGraph): Generator<void, void> {
  const times = mayBeListed(list, fullLimits(PAGE_LIMITS)) ? REHEARSALS.listing : REHEARSALS.following
  for (const id of Object.keys(graph.links).slice(0, times)) {
    const { [id]: _, ...links } = graph.links
    const without = yield* rehearseEdit(list, { ...graph, links })
    yield
    if (without !== null) yield* rehearseEdit(without, { ...graph, links: { ...graph.links } })
    yield
  }
}

/** The list after an edit, found as the finder finds it; null where that takes the worker. */
function* rehearseEdit(before: LoopList, graph: LoopGraph): Generator<void, LoopList | null> {
  const limits = fullLimits(PAGE_LIMITS)
  if (!mayBeListed(before, limits)) {
    const followed = yield* followLoops(before, graph, limits, PATIENCE)
    return followed?.list ?? null
  }
  const table = yield* tabulateInPieces(graph, tableOf(before))
  yield
  const answer = yield* listSoon(table.graph, limits)
  return answer && (yield* makeInPieces(table, answer.loops, answer, before))
}
