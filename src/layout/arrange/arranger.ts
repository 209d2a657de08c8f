import { createRunner, PAGE_PACE, type Pace, type WorkerLike } from '../../pace/index.ts'
import { arrangeOnPage } from './onPage.ts'
import type { Arrange, ArrangeReport } from './report.ts'
import type { Arrangement, ArrangeRequest } from './types.ts'

/** What an arranger needs of a worker; a test gives its own. */
export type ArrangeWorker = WorkerLike<ArrangeRequest, ArrangeReport>

/** How an arranger works; every field has a default that suits the page. */
export interface ArrangerOptions extends Partial<Pace> {
  /** Starts a worker that runs `worker.ts`; null where workers cannot be had: then the page arranges, with pauses. */
  readonly createWorker?: () => ArrangeWorker | null
  /** Fetches the engine for a page without a worker. */
  readonly loadEngine?: () => Promise<Arrange>
}

/** Who is told of work under way. */
export interface ArrangeListener {
  /** A better arrangement was found, and the search goes on. */
  onBest(best: Arrangement): void
  /** Told in a sentence why there will be none. */
  onError(sentence: string): void
}

/** Arranges maps beside the page, one at a time. */
export interface Arranger {
  /** Starts the worker ahead of the first request, so that it is there when the network no longer is. */
  warm(): void
  /**
   * Arranges a map. Resolves with the final arrangement, with the best so far when it was stopped, or null when there is none.
   * Never rejects. A new run stops the one before.
   */
  run(request: ArrangeRequest, listener: ArrangeListener): Promise<Arrangement | null>
  /** Ends the run under way at once. */
  stop(): void
}

/** A run under way. */
interface Run {
  readonly listener: ArrangeListener
  readonly resolve: (found: Arrangement | null) => void
  best: Arrangement | null
}

/** Makes an arranger. A worker in the middle of its work cannot be interrupted, only ended. */
export function createArranger(options: ArrangerOptions = {}): Arranger {
  const { createWorker = startArrangeWorker, loadEngine = fetchEngine } = options
  const { pause = PAGE_PACE.pause, now = PAGE_PACE.now } = options
  let running: Run | null = null
  const runner = createRunner<ArrangeRequest, ArrangeReport>({
    createWorker,
    fetchStandIn: arrangeOnPage(loadEngine, { pause, now }),
    hears: false,
    rescue: 'untried',
    isLast: (report) => !('best' in report),
    problemOf: (report) => ('problem' in report ? report.problem : null),
    onReport: receive,
    onFail(reason) {
      running?.listener.onError(`Arranging failed (${reason}); the map is as it was.`)
      settle(null)
    },
  })

  return {
    warm: runner.warm,
    run(request, listener) {
      settle(running?.best ?? null)
      return new Promise((resolve) => {
        running = { listener, resolve, best: null }
        runner.order(request)
      })
    },
    stop() {
      runner.cancel()
      settle(running?.best ?? null)
    },
  }

  function settle(found: Arrangement | null): void {
    const settled = running
    running = null
    settled?.resolve(found)
  }

  function receive(report: ArrangeReport): void {
    if ('final' in report) settle(report.final)
    else if (running !== null && 'best' in report) {
      running.best = report.best
      running.listener.onBest(report.best)
    }
  }
}

async function fetchEngine(): Promise<Arrange> {
  return (await import('./arrange.ts')).arrange
}

function startArrangeWorker(): ArrangeWorker | null {
  if (typeof Worker === 'undefined') return null
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
}
