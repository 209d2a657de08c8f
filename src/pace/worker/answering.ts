import { PAGE_PACE } from '../page.ts'
import { type Pace, startPieces } from '../pieces.ts'
import type { Hand } from './types.ts'

/** Work on the answer to what is asked, with pauses. */
export type Answering<Ask, Answer> = (ask: Ask) => Generator<void, Answer>

/** An ask on its way to who answers it. The number counts the asks, so that an answer finds who waits for it. */
export interface AskOrder<Ask> {
  readonly number: number
  readonly ask: Ask
}

/** What comes back for an order: the answer, or why there is none, as a clause. */
export type AskReport<Answer> =
  | { readonly number: number; readonly answer: Answer }
  | { readonly number: number; readonly problem: string }

/**
 * Answers asks in pieces, the newest one only: an order stops the work on the one before, of which nothing is sent any more. Work that throws is
 * reported as a problem. The same serves in a worker and, where there is none, on the page.
 */
export function answerInPieces<Ask, Answer>(
  answering: Answering<Ask, Answer>,
  send: (report: AskReport<Answer>) => void,
  pace: Pace,
): Hand<AskOrder<Ask>> {
  let stop = (): void => {}
  return {
    postMessage(order) {
      stop()
      stop = startPieces(work(order), pace)
    },
    terminate: () => stop(),
  }

  function* work({ number, ask }: AskOrder<Ask>): Generator<void, void> {
    let report: AskReport<Answer>
    try {
      report = { number, answer: yield* answering(ask) }
    } catch (error) {
      report = { number, problem: error instanceof Error ? error.message : String(error) }
    }
    send(report)
  }
}

/** Makes the worker in which this runs one that answers the asks of an asker. Between two pieces it hears of a newer one. */
export function answerAsWorker<Ask, Answer>(answering: Answering<Ask, Answer>): void {
  const hand = answerInPieces<Ask, Answer>(answering, (report) => postMessage(report), PAGE_PACE)
  addEventListener('message', ({ data }: MessageEvent<AskOrder<Ask>>) => hand.postMessage(data))
}
