import { createRunner, type FetchStandIn, type Pace, type Runner, type WorkerLike } from '../../pace/index.ts'
import type { createSearcher, SearchOrder, SearchReport } from './searcher.ts'

/** What a finder needs of a worker; a test gives its own. */
export type LoopWorker = WorkerLike<SearchOrder, SearchReport>

/** Fetches what makes a searcher and hands it on, or says why it could not be fetched. */
export type LoadSearcher = (
  then: (create: typeof createSearcher) => void,
  failed: (reason: string) => void,
) => void

/** What the runner of a searcher is made of. */
export interface SearchParts {
  /** Null where workers cannot be had. */
  readonly createWorker: () => LoopWorker | null
  readonly pace: Pace
  readonly onReport: (report: SearchReport) => void
  /** Told in a sentence what went wrong. */
  readonly onError: (sentence: string) => void
  /** Has the searcher for the page, which few visits need, fetched. */
  readonly loadSearcher: LoadSearcher
}

const STOP = { kind: 'stop' } as const
/** By what each order is answered. */
const ANSWERS = { find: 'answer', count: 'count', independent: 'independent', lengths: 'lengths' } as const

/**
 * Runs a searcher in a worker, or on the page when the worker cannot be started or fails: slower to answer, but no map is left
 * without its loops.
 */
export function runSearcher(parts: SearchParts): Runner<SearchOrder> {
  const { createWorker, pace, onReport, onError, loadSearcher } = parts
  const fetchStandIn: FetchStandIn<SearchOrder, SearchReport> = (then, failed) =>
    loadSearcher(
      (create) =>
        then((send) => {
          const postMessage = create(send, pace)
          return { postMessage, terminate: () => postMessage(STOP) }
        }),
      failed,
    )
  return createRunner<SearchOrder, SearchReport>({
    createWorker,
    fetchStandIn,
    hears: true,
    stop: STOP,
    rescue: 'always',
    answers: (order, report) =>
      'find' in order && order.find === report.find && ('problem' in report || ANSWERS[order.kind] in report),
    isLast: (report) => !('answer' in report && report.answer.counting),
    problemOf: (report) => ('problem' in report ? report.problem : null),
    onReport,
    onFail: (reason) => onError(`The loops of this map could not be found (${reason}).`),
    onTakeOver: (reason) =>
      onError(`The loop search beside the page failed (${reason}); it goes on in the page.`),
  })
}
