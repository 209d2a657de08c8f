import { PAGE_PACE } from '../../pace/index.ts'
import { type Arrange, type ArrangeReport, reportArranging } from './report.ts'
import type { Arrangement, ArrangeRequest } from './types.ts'

/** What an arranger needs of a worker; a test gives its own. */
export interface ArrangeWorker {
  postMessage(request: ArrangeRequest): void
  terminate(): void
  onmessage: ((event: MessageEvent<ArrangeReport>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  onmessageerror: ((event: MessageEvent) => void) | null
}

/** How an arranger works; every field has a default that suits the page. */
export interface ArrangerOptions extends Partial<typeof PAGE_PACE> {
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
  receive(report: ArrangeReport): void
  stop(): void
}

/** Makes an arranger. */
export function createArranger(options: ArrangerOptions = {}): Arranger {
  const { createWorker = startArrangeWorker, loadEngine = fetchEngine } = options
  const { pause = PAGE_PACE.pause, now = PAGE_PACE.now } = options
  let worker: ArrangeWorker | null = null
  let running: Run | null = null

  return {
    warm() {
      worker ??= start()
    },
    run(request, listener) {
      running?.stop()
      return new Promise((resolve) => {
        running = createRun(listener, resolve)
        try {
          worker ??= start()
          if (worker) worker.postMessage(request)
          else void arrangeOnPage(request, running)
        } catch (error) {
          fail(error instanceof Error ? error.message : String(error))
        }
      })
    },
    stop: () => running?.stop(),
  }

  function start(): ArrangeWorker | null {
    const started = createWorker()
    if (started === null) return null
    started.onmessage = ({ data }) => running?.receive(data)
    started.onerror = ({ message }) => fail(message)
    started.onmessageerror = () => fail('the answer could not be read')
    return started
  }

  /** What is in the middle of its work cannot be interrupted, only ended. */
  function endWorker(): void {
    if (worker === null) return
    worker.onmessage = null
    worker.onerror = null
    worker.onmessageerror = null
    worker.terminate()
    worker = null
  }

  function fail(problem: string): void {
    endWorker()
    running?.receive({ problem })
  }

  function createRun(listener: ArrangeListener, resolve: (found: Arrangement | null) => void): Run {
    let best: Arrangement | null = null
    const settle = (found: Arrangement | null): void => {
      running = null
      resolve(found)
    }
    return {
      receive(report) {
        if ('final' in report) settle(report.final)
        else if ('best' in report) {
          best = report.best
          listener.onBest(best)
        } else {
          listener.onError(`Arranging failed (${report.problem || 'no reason given'}); the map is as it was.`)
          settle(null)
        }
      },
      stop() {
        endWorker()
        settle(best)
      },
    }
  }

  async function arrangeOnPage(request: ArrangeRequest, run: Run): Promise<void> {
    const isWanted = (): boolean => running === run
    try {
      const arrange = await loadEngine()
      await reportArranging(arrange, request, {
        send: run.receive,
        now,
        pause: () => new Promise((goOn) => pause(() => goOn())),
        isWanted,
      })
    } catch (error) {
      if (isWanted()) run.receive({ problem: error instanceof Error ? error.message : String(error) })
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
