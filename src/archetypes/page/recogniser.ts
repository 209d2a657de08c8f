import { PAGE_PACE } from '../../pace/index.ts'
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
export interface RecogniseWorker {
  postMessage(order: RecogniseOrder): void
  terminate(): void
  onmessage: ((event: MessageEvent<RecogniseReport>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  onmessageerror: ((event: MessageEvent) => void) | null
}

/** How a recogniser works; every field has a default that suits the page. */
export interface RecogniserOptions extends Partial<typeof PAGE_PACE> {
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
  let worker: RecogniseWorker | null = null
  /** Null until it is known whether a worker can be had. */
  let isWorkerThere: boolean | null = null
  let current = 0
  let order: RecogniseOrder | null = null
  let waiting: ((answer: RecogniseAnswer) => void) | null = null
  let stopPieces = (): void => {}

  return {
    recognise(ask, onAnswer) {
      forget()
      waiting = onAnswer
      order = { number: current, ask }
      worker ??= isWorkerThere === false ? null : start()
      if (worker) worker.postMessage(order)
      else answerOnPage()
    },
    close() {
      forget()
      endWorker()
    },
  }

  function forget(): void {
    stopPieces()
    current++
    order = null
    waiting = null
  }

  function start(): RecogniseWorker | null {
    try {
      const started = createWorker()
      if (started === null) return null
      started.onmessage = ({ data }) => {
        isWorkerThere = true
        receive(data)
      }
      started.onerror = ({ message }) => fail(message)
      started.onmessageerror = () => fail('the answer could not be read')
      return started
    } catch {
      // Refused: the page can do the same, only slower.
      isWorkerThere = false
      return null
    }
  }

  function endWorker(): void {
    if (worker === null) return
    worker.onmessage = null
    worker.onerror = null
    worker.onmessageerror = null
    worker.terminate()
    worker = null
  }

  /** One that has worked is not asked again: the next ask has a new one. One that never did cannot be had. */
  function fail(problem: string): void {
    endWorker()
    if (isWorkerThere === true) receive({ number: current, problem })
    else {
      isWorkerThere = false
      answerOnPage()
    }
  }

  function receive(report: RecogniseReport): void {
    if (report.number !== current || waiting === null) return
    const answer = waiting
    waiting = null
    if ('answer' in report) answer(report.answer)
    else onError(`Archetypes could not be looked for (${report.problem || 'no reason given'}).`)
  }

  function answerOnPage(): void {
    if (order !== null) stopPieces = startAnswering(engine, order, receive, { pause, now })
  }
}

function startWorker(): RecogniseWorker | null {
  if (typeof Worker === 'undefined') return null
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
}
