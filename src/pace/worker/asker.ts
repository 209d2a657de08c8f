import { PAGE_PACE } from '../page.ts'
import type { Pace } from '../pieces.ts'
import { type Answering, type AskOrder, type AskReport, answerInPieces } from './answering.ts'
import { createRunner } from './runner.ts'
import type { WorkerLike } from './types.ts'

/** What an asker needs of a worker, in which `answerAsWorker` runs; a test gives its own. */
export type AskWorker<Ask, Answer> = WorkerLike<AskOrder<Ask>, AskReport<Answer>>

/** What an asker is made of. */
export interface AskerParts<Ask, Answer> extends Partial<Pace> {
  /** Starts a worker; null where workers cannot be had: then the page does the work, with pauses. */
  readonly createWorker: () => AskWorker<Ask, Answer> | null
  /** What the worker does, for a page without one. */
  readonly answering: Answering<Ask, Answer>
  /** Told why an ask will have no answer, as a clause. */
  readonly onFail: (reason: string) => void
}

/** Asks one question of what changes, such as the map as it is now, again and again: only the newest ask matters. */
export interface Asker<Ask, Answer> {
  /** Answers once, unless it fails or another ask comes first: the newest is begun at once and the one before is forgotten. */
  ask(ask: Ask, onAnswer: (answer: Answer) => void): void
  /** Ends the work under way and lets go of the worker. A later ask has a new one. */
  close(): void
}

/**
 * Makes an asker, whose work is done beside the page. One worker is started by the first ask and kept; one that has failed after it had answered is replaced at the next ask. When its file
 * cannot be fetched, since the network has gone, or it is refused, the page does the work from then on.
 */
export function createAsker<Ask, Answer>({
  createWorker,
  answering,
  onFail,
  pause = PAGE_PACE.pause,
  now = PAGE_PACE.now,
}: AskerParts<Ask, Answer>): Asker<Ask, Answer> {
  let number = 0
  let waiting: ((answer: Answer) => void) | null = null
  const runner = createRunner<AskOrder<Ask>, AskReport<Answer>>({
    createWorker,
    fetchStandIn: (then) => then((send) => answerInPieces(answering, send, { pause, now })),
    hears: true,
    rescue: 'untried',
    answers: (order, report) => order.number === report.number,
    problemOf: (report) => ('problem' in report ? report.problem : null),
    onReport(report) {
      if ('answer' in report) waiting?.(report.answer)
    },
    onFail,
  })

  return {
    ask(ask, onAnswer) {
      waiting = onAnswer
      number++
      runner.order({ number, ask })
    },
    close: runner.end,
  }
}
