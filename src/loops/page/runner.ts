import type { Pace } from '../../pace/index.ts'
import type { createSearcher, SearchOrder, SearchReport } from './searcher.ts'

/** What a finder needs of a worker; a test gives its own. */
export interface LoopWorker {
  postMessage(order: SearchOrder): void
  terminate(): void
  onmessage: ((event: MessageEvent<SearchReport>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  onmessageerror: ((event: MessageEvent) => void) | null
}

/** Carries orders to a searcher and its reports back. */
export interface Runner {
  /** Starts the worker ahead of the first order. */
  warm(): void
  send(order: SearchOrder): void
  close(): void
}

/** What a runner is made of. */
export interface RunnerParts {
  /** Null where workers cannot be had. */
  readonly createWorker: () => LoopWorker | null
  readonly pace: Pace
  readonly onReport: (report: SearchReport) => void
  /** Told in a sentence what went wrong. */
  readonly onError: (sentence: string) => void
  /** Has the searcher for the page, which few visits need, fetched. */
  readonly loadSearcher: LoadSearcher
}

/** Fetches what makes a searcher and hands it on. */
export type LoadSearcher = (then: (create: typeof createSearcher) => void) => void

/**
 * Runs a searcher in a worker. When that cannot be started or fails, the last order to find or count loops is given to a
 * searcher on the page, and every later one: slower to answer, but no map is left without its loops.
 */
export function createRunner({ createWorker, pace, onReport, onError, loadSearcher }: RunnerParts): Runner {
  let worker: LoopWorker | null = null
  let page: ((order: SearchOrder) => void) | null = null
  let last: SearchOrder = { kind: 'stop' }

  return {
    warm: start,
    send(order) {
      if (order.kind === 'stop' || order.kind === 'enough') {
        if (worker === null && page === null) return
      } else {
        start()
      }
      if (order.kind === 'find' || order.kind === 'count' || order.kind === 'stop') last = order
      if (worker) worker.postMessage(order)
      else page?.(order)
    },
    close() {
      worker?.terminate()
      worker = null
      page?.({ kind: 'stop' })
      page = null
      last = { kind: 'stop' }
    },
  }

  function start(): void {
    if (worker !== null || page !== null) return
    try {
      worker = createWorker()
    } catch (error) {
      fallBack(error instanceof Error ? error.message : String(error))
      return
    }
    if (worker === null) {
      searchOnPage()
      return
    }
    worker.onmessage = (event) => {
      const report = event.data
      if (!('problem' in report)) onReport(report)
      else if ('find' in last && last.find === report.find) fallBack(report.problem)
    }
    worker.onerror = (event) => fallBack(event.message)
    worker.onmessageerror = () => fallBack('its answer could not be read')
  }

  function fallBack(reason: string): void {
    worker?.terminate()
    worker = null
    onError(
      `The loop search beside the page failed (${reason || 'no reason given'}); it goes on in the page.`,
    )
    searchOnPage()
    page?.(last)
  }

  function searchOnPage(): void {
    const early: SearchOrder[] = []
    const wait = (order: SearchOrder): void => void early.push(order)
    page = wait
    loadSearcher((create) => {
      // Closed in the meantime.
      if (page !== wait) return
      page = create(onReport, pace)
      for (const order of early) page(order)
    })
  }
}
