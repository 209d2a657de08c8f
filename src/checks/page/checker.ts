import { createRunner, type Hand, PAGE_PACE, type Pace, type WorkerLike } from '../../pace/index.ts'
import type { CheckAnswer, CheckAsk } from '../types.ts'
import { createEngine } from './engine.ts'
import { startAnswering } from './startAnswering.ts'
import type { CheckEngine, CheckOrder, CheckReport } from './types.ts'

/** What a checker needs of a worker; a test gives its own. */
export type CheckWorker = WorkerLike<CheckOrder, CheckReport>

/** How a checker works; every field has a default that suits the page. */
export interface CheckerOptions extends Partial<Pace> {
  /** Starts a worker that runs `worker.ts`; null where workers cannot be had: then the page checks, with pauses. */
  readonly createWorker?: () => CheckWorker | null
  /** What works on a page without a worker. */
  readonly engine?: CheckEngine
  /** Told in a sentence why an ask will have no answer. */
  readonly onError?: (sentence: string) => void
}

/** Checks maps beside the page, one ask at a time. */
export interface Checker {
  /** Answers once, unless it fails or another ask comes first: the newest is begun at once and the one before is forgotten. */
  check(ask: CheckAsk, onAnswer: (answer: CheckAnswer) => void): void
  /** Ends the work under way and lets go of the worker. */
  close(): void
}

/**
 * Makes a checker. No worker is started before the first ask. When the network has gone before its file was fetched, or it is
 * refused, the page does the work.
 */
export function createChecker(options: CheckerOptions = {}): Checker {
  const { createWorker = startWorker, engine = createEngine(), onError = () => {} } = options
  const { pause = PAGE_PACE.pause, now = PAGE_PACE.now } = options
  let number = 0
  let waiting: ((answer: CheckAnswer) => void) | null = null
  const runner = createRunner<CheckOrder, CheckReport>({
    createWorker,
    fetchStandIn: (then) => then((send) => answerOnPage(engine, send, { pause, now })),
    hears: true,
    rescue: 'untried',
    answers: (order, report) => order.number === report.number,
    problemOf: (report) => ('problem' in report ? report.problem : null),
    onReport(report) {
      if ('answer' in report) waiting?.(report.answer)
    },
    onFail: (reason) => onError(`The map could not be checked (${reason}).`),
  })

  return {
    check(ask, onAnswer) {
      waiting = onAnswer
      number++
      runner.order({ number, ask })
    },
    close: runner.end,
  }
}

/** Answers on the page, for want of a worker. */
function answerOnPage(
  engine: CheckEngine,
  send: (report: CheckReport) => void,
  pace: Pace,
): Hand<CheckOrder> {
  let stop = (): void => {}
  return {
    postMessage(order) {
      stop()
      stop = startAnswering(engine, order, send, pace)
    },
    terminate: () => stop(),
  }
}

function startWorker(): CheckWorker | null {
  if (typeof Worker === 'undefined') return null
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
}
