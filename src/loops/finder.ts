import { keepLoops } from './keep.ts'
import type { PackedAnswer } from './linkGraph.ts'
import { startListMaking } from './list.ts'
import { relabelLoops } from './relabel.ts'
import { createRunner, type LoopWorker } from './runner.ts'
import { fullLimits, searchAtOnce } from './search.ts'
import type { SearchReport } from './searcher.ts'
import { type LinkTable, tabulate } from './tabulate.ts'
import type { LoopFinder, LoopLimits, LoopList } from './types.ts'

/** How a finder works; every field has a default that suits the page. */
export interface LoopFinderOptions {
  readonly limits?: Partial<LoopLimits>
  /** Starts a worker that runs `worker.ts`; null where workers cannot be had: then the page searches, in small pieces. */
  readonly createWorker?: () => LoopWorker | null
  /** Told in a sentence when the worker failed (the search goes on without it) or no answer can be given. */
  readonly onError?: (sentence: string) => void
  /** Runs a piece of work soon, once the page has drawn and answered. */
  readonly pause?: (work: () => void) => void
}

/** What takes more than this is no work for the page: about 2 ms. */
const AT_ONCE: LoopLimits = { maxSteps: 60_000, maxLoops: 400, maxLinks: 4_000 }

/** A map of so many links may need the worker at the next edit, so it is started ahead. */
const WARM_LINKS = 20

/** Loops made into a list at a time: 1 to 2 ms. */
const LIST_SLICE = 500

/** Makes the finder of one open map. */
export function createLoopFinder(options: LoopFinderOptions = {}): LoopFinder {
  const limits = fullLimits(options.limits)
  const atOnce = within(limits, AT_ONCE)
  const pause = options.pause ?? runSoon
  const onError = options.onError ?? ((sentence) => console.error(sentence))
  const createWorker = options.createWorker ?? startLoopWorker
  const runner = createRunner({ createWorker, pause, onReport: receive, onError })
  /** Counts the finds; a search that belongs to an earlier one comes too late. */
  let current = 0
  let pending: { readonly table: LinkTable; readonly onAnswer: (list: LoopList) => void } | null = null
  let last: LoopList | null = null

  return {
    find(graph, onAnswer) {
      cancel()
      const relabelled = last && relabelLoops(last, graph)
      if (relabelled) return answerWith(relabelled, onAnswer)
      const table = tabulate(graph)
      if (table.links.length >= WARM_LINKS) runner.warm()
      const answer = searchAtOnce(table.graph, atOnce)
      if (answer) return makeInSlices(table, answer, onAnswer)
      pending = { table, onAnswer }
      runner.send({ kind: 'find', find: current, graph: table.graph, limits })
    },
    close() {
      cancel()
      runner.close()
    },
  }

  function cancel(): void {
    current++
    if (pending) runner.send({ kind: 'stop' })
    pending = null
  }

  function receive(report: SearchReport): void {
    if (pending === null || report.find !== current) return
    const { table, onAnswer } = pending
    pending = null
    if ('answer' in report) makeInSlices(table, report.answer, onAnswer)
    else onError(`The loops of this map could not be found (${report.problem}).`)
  }

  function makeInSlices(table: LinkTable, answer: PackedAnswer, onAnswer: (list: LoopList) => void): void {
    const own = current
    const making = startListMaking(table, answer)
    const goOn = (): void => {
      if (own !== current) return
      const list = making.step(LIST_SLICE)
      if (list) answerWith(last ? keepLoops(last, list) : list, onAnswer)
      else pause(goOn)
    }
    goOn()
  }

  function answerWith(list: LoopList, onAnswer: (list: LoopList) => void): void {
    last = list
    onAnswer(list)
  }
}

function within(limits: LoopLimits, bounds: LoopLimits): LoopLimits {
  return {
    maxSteps: Math.min(limits.maxSteps, bounds.maxSteps),
    maxLoops: Math.min(limits.maxLoops, bounds.maxLoops),
    maxLinks: Math.min(limits.maxLinks, bounds.maxLinks),
  }
}

function runSoon(work: () => void): void {
  setTimeout(work, 0)
}

function startLoopWorker(): LoopWorker | null {
  if (typeof Worker === 'undefined') return null
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
}
