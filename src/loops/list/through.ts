import type { Id } from '../../model/index.ts'
import { startCounting } from '../count/counting.ts'
import { bundleArcs } from '../graph/arcs.ts'
import type { LinkGraph } from '../graph/linkGraph.ts'
import { rootsByArcs } from '../graph/rootOrder.ts'
import { rootsThrough } from '../graph/roots.ts'
import { tabulate } from '../graph/tabulate.ts'
import { fullLimits } from '../search/limits.ts'
import { startListing } from '../search/listing.ts'
import { arcsOf, onlyBy } from '../search/throughLinks.ts'
import type { LoopCount, LoopGraph, LoopLimits, LoopList } from '../types.ts'
import { makeList, unpackLoop, withOwnCounts } from './list.ts'

/** Variables and links, of which a loop must pass at least one. */
export interface Through {
  readonly variables?: Iterable<Id>
  readonly links?: Iterable<Id>
}

/**
 * Finds the loops that pass any of these variables or links, as `findLoops` finds all: every field of the list tells of these
 * loops alone. Their number is that of all loops less that of the loops that are left without these variables and links, so
 * it is known wherever both can be counted.
 */
export function loopsThrough(graph: LoopGraph, through: Through, limits: Partial<LoopLimits> = {}): LoopList {
  const table = tabulate(graph)
  const full = fullLimits(limits)
  const variables = placesOf(table.variables, through.variables)
  const links = placesOf(
    table.links.map(({ id }) => id),
    through.links,
  )
  // A loop by way of a link passes the variable that the link leaves.
  const byLink = [...links].map((link) => table.graph.sources[link] ?? 0)
  const onlyLinks = variables.size === 0
  const arcs = bundleArcs(table.graph)
  const order = onlyLinks
    ? rootsByArcs(arcs, arcsOf(arcs, links))
    : rootsThrough(arcs, new Set([...variables, ...byLink]))
  const listing = startListing(table.graph, arcs, full, order)
  while (listing.step(Number.MAX_SAFE_INTEGER) > 0);
  const listed = listing.result()
  const passes = (link: number): boolean => links.has(link) || variables.has(table.graph.sources[link] ?? 0)
  const loops = onlyBy(passes, listed.loops)
  const found = { ...listed, atLeast: loops.ends.length, counts: NONE, counting: false, independent: 0 }
  const made = Array.from(loops.ends, (_, place) => unpackLoop(table, loops, place))
  const list = withOwnCounts(makeList(made, found))
  if (listed.complete) return makeList(list.loops, { ...list, total: list.loops.length })
  const counted = difference(countIn(table.graph, full), countIn(without(table.graph, passes), full))
  if (!counted.exact) return list
  const { total, counts } = counted
  const known = { ...list, total, atLeast: total, counts }
  // Others may have taken up the room for them, and all of them be there.
  const isWhole = list.loops.length === total
  return makeList(list.loops, isWhole ? { ...known, complete: true, completeToLength: null } : known)
}

const NONE = { R: 0, B: 0, U: 0 }

function placesOf(ids: readonly Id[], wanted: Iterable<Id> = []): ReadonlySet<number> {
  const places = new Map(ids.map((id, place) => [id, place]))
  return new Set([...wanted].flatMap((id) => places.get(id) ?? []))
}

function countIn(graph: LinkGraph, { countSteps }: LoopLimits): LoopCount {
  const counting = startCounting(bundleArcs(graph), graph.signs)
  counting.step(countSteps)
  return counting.result()
}

function difference(all: LoopCount, rest: LoopCount): LoopCount {
  const [R, B, U] = [all.counts.R - rest.counts.R, all.counts.B - rest.counts.B, all.counts.U - rest.counts.U]
  return { exact: all.exact && rest.exact, total: all.total - rest.total, counts: { R, B, U } }
}

/** The graph without some links. */
function without(graph: LinkGraph, isLeft: (link: number) => boolean): LinkGraph {
  const kept = graph.sources.map((_, link) => link).filter((link) => !isLeft(link))
  return {
    ...graph,
    sources: kept.map((link) => graph.sources[link] ?? 0),
    targets: kept.map((link) => graph.targets[link] ?? 0),
    signs: Int8Array.from(kept, (link) => graph.signs[link] ?? 0),
  }
}
