import type { ArcGraph } from '../graph/arcs.ts'
import type { LinkGraph, PackedLoops } from '../graph/linkGraph.ts'
import { rootsByArcs } from '../graph/rootOrder.ts'
import type { LoopLimits } from '../types.ts'
import { startBoundedSearch } from './boundedSearch.ts'
import { createCircuitWalker } from './circuits.ts'
import { createLoopStore, type LoopStore } from './loopStore.ts'
import { packLoops, waysOf } from './pack.ts'
import { sortLoops } from './sortLoops.ts'

/**
 * Every loop by way of any of these links, in order, of up to `maxLength` links or however long; null when they cannot be found
 * and kept within the limits. Looks no further than the components of the links, and pauses now and then.
 */
export function* loopsByLinks(
  graph: LinkGraph,
  arcs: ArcGraph,
  links: ReadonlySet<number>,
  maxLength: number | null,
  limits: Pick<LoopLimits, 'maxLoops' | 'maxLinks' | 'maxSteps'>,
): Generator<void, PackedLoops | null> {
  const ways = arcsOf(arcs, links)
  const store = createLoopStore(limits.maxLoops, limits.maxLinks, waysOf(arcs))
  const isWhole =
    maxLength === null
      ? yield* walkAll(arcs, ways, store, limits.maxSteps)
      : yield* walkShort(arcs, ways, store, maxLength, limits.maxSteps)
  if (!isWhole || store.isFull()) return null
  yield
  const loops = packLoops(arcs, store)
  yield
  return sortLoops(graph, arcs.parallel ? onlyBy((link) => links.has(link), loops) : loops)
}

/** The arcs that hold any of these links; a link that is on no loop is in none. */
export function arcsOf(arcs: ArcGraph, links: ReadonlySet<number>): Int32Array {
  return arcs.targets
    .map((_, arc) => arc)
    .filter((arc) =>
      arcs.links.subarray(arcs.linkStart[arc], arcs.linkStart[arc + 1]).some((link) => links.has(link)),
    )
}

/** The loops by way of each arc that take none of the arcs before it. */
function* walkAll(
  arcs: ArcGraph,
  ways: Int32Array,
  store: LoopStore,
  maxSteps: number,
): Generator<void, boolean> {
  const start = arcs.outStart.slice(0, -1)
  const end = arcs.outStart.slice(1)
  const every = arcs.targets.map((_, arc) => arc)
  const walker = createCircuitWalker({ start, end, heads: arcs.targets, arcs: every, tails: arcs.sources })
  let left = maxSteps
  for (const [at, way] of ways.entries()) {
    const root = arcs.sources[way] ?? 0
    const barred = ways.subarray(0, at)
    start[root] = way
    end[root] = way + 1
    const members = Int32Array.of(root, ...arcs.members.filter((variable) => variable !== root))
    walker.begin(members, 0, members.length)
    while (!walker.done() && !store.isFull() && left > 0) {
      left -= walker.walk(Math.min(left, 1_000), (route, length) => {
        if (at > 0 && route.subarray(0, length).some((arc) => barred.includes(arc))) return
        store.take(route, length)
      })
      yield
    }
    start[root] = arcs.outStart[root] ?? 0
    end[root] = arcs.outStart[root + 1] ?? 0
    if (!walker.done()) return false
  }
  return true
}

function* walkShort(
  arcs: ArcGraph,
  ways: Int32Array,
  store: LoopStore,
  maxLength: number,
  maxSteps: number,
): Generator<void, boolean> {
  const search = startBoundedSearch(arcs, rootsByArcs(arcs, ways))
  let left = maxSteps
  while (!search.finished() && search.completeToLength() < maxLength && left > 0) {
    left -= search.step(
      Math.min(left, 1_000),
      (route, length) => length <= maxLength && store.take(route, length),
    )
    yield
  }
  return search.complete() || search.completeToLength() >= maxLength
}

/** Those of the loops that have a link of this kind. */
export function onlyBy(isWanted: (link: number) => boolean, { links, ends }: PackedLoops): PackedLoops {
  const kept: number[] = []
  const keptEnds: number[] = []
  ends.forEach((end, loop) => {
    const own = links.subarray(ends[loop - 1] ?? 0, end)
    if (!own.some(isWanted)) return
    for (const link of own) kept.push(link)
    keptEnds.push(kept.length)
  })
  return { links: Int32Array.from(kept), ends: Int32Array.from(keptEnds) }
}
