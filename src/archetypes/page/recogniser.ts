import { createRunner, type Hand, PAGE_PACE, type Pace, type WorkerLike } from '../../pace/index.ts'
import { answerInPieces } from './engine.ts'
import { startAnswering } from './startAnswering.ts'
import type {
  RecogniseAnswer,
  RecogniseAsk,
  RecogniseEngine,
  RecogniseOrder,
  RecogniseReport,
} from './types.ts'

/** What a recogniser needs of a worker; a test gives its own. */
export type RecogniseWorker = WorkerLike<RecogniseOrder, RecogniseReport>

/** How a recogniser works; every field has a default that suits the page. */
export interface RecogniserOptions extends Partial<Pace> {
  /** Starts a worker that runs `worker.ts`; null where workers cannot be had: then the page recognises, with pauses. */
  readonly createWorker?: () => RecogniseWorker | null
  /** What works on a page without a worker. */
  readonly engine?: RecogniseEngine
  /** Told in a sentence why an ask will have no answer. */
  readonly onError?: (sentence: string) => void
}

/** Looks for archetypes beside the page, one ask at a time. */
export interface Recogniser {
  /** Answers once, unless it fails or another ask comes first: the newest is begun at once and the one before is forgotten. */
  recognise(ask: RecogniseAsk, onAnswer: (answer: RecogniseAnswer) => void): void
  /** Ends the work under way and lets go of the worker. */
  close(): void
}

/**
 * Makes a recogniser. No worker is started before the first ask. When the network has gone before its file was fetched, or it is
 * refused, the page does the work.
 */
export function createRecogniser(options: RecogniserOptions = {}): Recogniser {
  const { createWorker = startWorker, engine = answerInPieces, onError = () => {} } = options
  const { pause = PAGE_PACE.pause, now = PAGE_PACE.now } = options
  let number = 0
  let waiting: ((answer: RecogniseAnswer) => void) | null = null
  const runner = createRunner<RecogniseOrder, RecogniseReport>({
    createWorker,
    fetchStandIn: (then) => then((send) => answerOnPage(engine, send, { pause, now })),
    hears: true,
    rescue: 'untried',
    answers: (order, report) => order.number === report.number,
    problemOf: (report) => ('problem' in report ? report.problem : null),
    onReport(report) {
      if ('answer' in report) waiting?.(report.answer)
    },
    onFail: (reason) => onError(`Archetypes could not be looked for (${reason}).`),
  })

  return {
    recognise(ask, onAnswer) {
      waiting = onAnswer
      number++
      runner.order({ number, ask })
    },
    close: runner.end,
  }
}

/** Answers on the page, for want of a worker. */
function answerOnPage(
  engine: RecogniseEngine,
  send: (report: RecogniseReport) => void,
  pace: Pace,
): Hand<RecogniseOrder> {
  let stop = (): void => {}
  return {
    postMessage(order) {
      stop()
      stop = startAnswering(engine, order, send, pace)
    },
    terminate: () => stop(),
  }
}

function startWorker(): RecogniseWorker | null {
  if (typeof Worker === 'undefined') return null
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
}
