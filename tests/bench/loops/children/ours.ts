/** Our own engine, run in a child of the benchmark: one task on one graph. */

import { bundleArcs } from '../../../../src/loops/graph/arcs.ts'
import { orderRoots } from '../../../../src/loops/graph/roots.ts'
import { countLoops, findLoops, independentLoops } from '../../../../src/loops/index.ts'
import { startBoundedSearch } from '../../../../src/loops/search/boundedSearch.ts'
import { startWholeSearch } from '../../../../src/loops/search/wholeSearch.ts'
import { asLinkGraph, asLoopGraph } from '../graphs.ts'
import { serve, type Task } from './serve.ts'
import { openStore } from './store.ts'

/** Room for whatever a graph of the benchmark has. */
const MOST_LOOPS = 2 ** 23
const MOST_LINKS = 2 ** 28
const MOST_STEPS = 2 ** 28

/** Stored links that a promise is made for. */
const PROMISED_LINKS = 5_000_000

/** Runs in one go. */
const ALL = Number.POSITIVE_INFINITY

/** All loops, handed one by one to a sink that counts them. */
const visited: Task = (graph) => {
  const links = asLinkGraph(graph)
  let count = 0
  const sink = (): void => {
    count++
  }
  return () => {
    count = 0
    startWholeSearch(bundleArcs(links)).step(ALL, sink)
    return count
  }
}

/** All loops, counted by the search itself. */
const visitedWithoutSink: Task = (graph) => {
  const links = asLinkGraph(graph)
  return () => {
    const search = startWholeSearch(bundleArcs(links))
    search.step(ALL, null)
    return search.count()
  }
}

/** All loops into a store. */
const stored: Task = (graph) => {
  const links = asLinkGraph(graph)
  return () => {
    const arcs = bundleArcs(links)
    const store = openStore(arcs, MOST_LOOPS, MOST_LINKS)
    startWholeSearch(arcs).step(ALL, store.take)
    return store.count()
  }
}

/** All loops of up to so many links, into a store. */
const bounded =
  (maxLength: number): Task =>
  (graph) => {
    const links = asLinkGraph(graph)
    return () => {
      const arcs = bundleArcs(links)
      const store = openStore(arcs, MOST_LOOPS, MOST_LINKS)
      const search = startBoundedSearch(arcs, orderRoots(arcs))
      while (!search.finished() && search.completeToLength() < maxLength) {
        search.step(20_000, (path, length) => length > maxLength || store.take(path, length))
      }
      return store.count()
    }
  }

/** The list of all loops of up to so many links, as the command line gets it, without counting those that are longer. */
const listed =
  (maxLength: number): Task =>
  (graph) => {
    const loopGraph = asLoopGraph(graph)
    const most = { maxLoops: MOST_LOOPS, maxLinks: MOST_LINKS, maxSteps: MOST_STEPS }
    const limits = { ...most, maxLength, usualLength: null, countSteps: 0 }
    return () => findLoops(loopGraph, limits).loops.length
  }

/** The first hundred of the shortest loops. */
const first: Task = (graph) => {
  const links = asLinkGraph(graph)
  return () => {
    const arcs = bundleArcs(links)
    const store = openStore(arcs, 100, MOST_LINKS)
    const search = startBoundedSearch(arcs, orderRoots(arcs))
    while (!search.finished() && store.count() < 100) search.step(2_000, store.take)
    return store.count()
  }
}

/** Exact totals by type. */
const counted: Task = (graph) => {
  const loopGraph = asLoopGraph(graph)
  return () => {
    const { exact, total } = countLoops(loopGraph)
    return exact ? total : -total
  }
}

/** The independent set. */
const independent: Task = (graph) => {
  const loopGraph = asLoopGraph(graph)
  return () => independentLoops(loopGraph).loops.length
}

/** Bytes that five million stored links take: arrays outside the heap and growth of the heap. */
const memory: Task = (graph) => {
  const arcs = bundleArcs(asLinkGraph(graph))
  return () => {
    const before = bytesUsed()
    const store = openStore(arcs, MOST_LOOPS, PROMISED_LINKS)
    const search = startWholeSearch(arcs)
    while (!store.isFull() && !search.finished()) search.step(100_000, store.take)
    const after = bytesUsed()
    if (!store.isFull())
      throw new Error('The graph has not so many loops that five million links are stored.')
    return after - before
  }
}

function bytesUsed(): number {
  if (globalThis.gc === undefined) throw new Error('Memory is measured with --expose-gc only.')
  globalThis.gc()
  globalThis.gc()
  const { arrayBuffers, heapUsed } = process.memoryUsage()
  return arrayBuffers + heapUsed
}

await serve({
  visited,
  'visited without a sink': visitedWithoutSink,
  stored,
  'up to 8': bounded(8),
  'up to 12': bounded(12),
  'list up to 8': listed(8),
  'list up to 12': listed(12),
  first,
  counted,
  independent,
  memory,
})
