import type { Pace } from '../../pace/index.ts'
import { type CountMemory, startCounting } from '../count/counting.ts'
import { bundleArcs } from '../graph/arcs.ts'
import type { LinkGraph, PackedAnswer } from '../graph/linkGraph.ts'
import { findIndependent, type PackedIndependent } from '../independent/independent.ts'
import { costLengths } from '../search/lengthCosts.ts'
import { startPackedSearch } from '../search/search.ts'
import { sortIndependent } from '../search/sortIndependent.ts'
import type { LengthCost, LoopCount, LoopLimits } from '../types.ts'

/**
 * What a searcher is told. `find` and `count` end all that is under way; `independent` and `lengths` wait for it. `enough`
 * ends a count that takes long: what is known by then is the answer.
 */
export type SearchOrder =
  | {
      readonly kind: 'find' | 'lengths'
      readonly find: number
      readonly graph: LinkGraph
      readonly limits: LoopLimits
    }
  | { readonly kind: 'count' | 'independent'; readonly find: number; readonly graph: LinkGraph }
  | { readonly kind: 'enough' }
  | { readonly kind: 'stop' }

/** What a searcher says: an answer to the order of that number, or why there is none. A `find` is answered several times. */
export type SearchReport =
  | { readonly find: number; readonly answer: PackedAnswer }
  | { readonly find: number; readonly count: LoopCount }
  | { readonly find: number; readonly independent: PackedIndependent }
  | { readonly find: number; readonly lengths: readonly LengthCost[] }
  | { readonly find: number; readonly problem: string }

/** Work goes on for so many milliseconds before new orders are looked for. */
const PATIENCE = 6

/** Link steps at a time: listing takes a tenth of a millisecond for so many, counting up to 2 ms. */
const SLICE = 4_000

/** Work in slices: says something, or nothing yet. `isEnough` tells whether it should come to an end. */
type Work = Generator<SearchReport | null, void>

/**
 * Searches in slices and looks for new orders in between: a pause must run its work after whatever has come in meanwhile. The same searcher works in a worker and, where there is none, on the page.
 */
export function createSearcher(
  send: (report: SearchReport) => void,
  { pause, now }: Pace,
): (order: SearchOrder) => void {
  const memory: CountMemory = new Map()
  let waiting: { readonly find: number; readonly work: Work }[] = []
  let isEnough = false
  let isRunning = false

  return (order) => {
    if (order.kind === 'enough') {
      isEnough = true
      return
    }
    if (order.kind !== 'independent' && order.kind !== 'lengths') {
      waiting = []
      isEnough = false
    }
    if (order.kind === 'stop') return
    waiting.push({ find: order.find, work: workFor(order) })
    if (!isRunning) goOn()
  }

  function workFor(order: Exclude<SearchOrder, { readonly kind: 'enough' | 'stop' }>): Work {
    if (order.kind === 'find') return find(order.find, order.graph, order.limits)
    if (order.kind === 'count') return count(order.find, order.graph)
    if (order.kind === 'lengths') return measureLengths(order.find, order.graph, order.limits)
    return findSet(order.find, order.graph)
  }

  function goOn(): void {
    const current = waiting[0]
    isRunning = current !== undefined
    if (current === undefined) return
    try {
      const end = now() + PATIENCE
      do {
        const { done, value } = current.work.next()
        if (value) send(value)
        if (done === true) {
          waiting = waiting.filter((each) => each !== current)
          break
        }
      } while (now() < end)
    } catch (error) {
      waiting = waiting.filter((each) => each !== current)
      send({ find: current.find, problem: error instanceof Error ? error.message : String(error) })
    }
    pause(goOn)
  }

  function* find(number: number, graph: LinkGraph, limits: LoopLimits): Work {
    const search = startPackedSearch(graph, limits, memory)
    for (;;) {
      if (isEnough) search.stopCounting()
      const answer = search.step(SLICE)
      yield answer && { find: number, answer }
      if (answer?.counting === false) return
    }
  }

  function* count(number: number, graph: LinkGraph): Work {
    const counting = startCounting(bundleArcs(graph), graph.signs, memory)
    while (!counting.finished() && !isEnough) {
      counting.step(SLICE)
      yield null
    }
    yield { find: number, count: counting.result() }
  }

  function* findSet(number: number, graph: LinkGraph): Work {
    const work = findIndependent(bundleArcs(graph))
    let next = work.next()
    while (next.done !== true) {
      yield null
      next = work.next()
    }
    yield { find: number, independent: sortIndependent(graph, next.value) }
  }

  function* measureLengths(number: number, graph: LinkGraph, limits: LoopLimits): Work {
    const work = costLengths(bundleArcs(graph), limits, SLICE)
    let next = work.next()
    while (next.done !== true) {
      yield null
      next = work.next()
    }
    yield { find: number, lengths: next.value }
  }
}
