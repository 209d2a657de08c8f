import { type Pace, startPieces } from '../../pace/index.ts'
import type { CheckEngine, CheckOrder, CheckReport } from './types.ts'

/** Answers an order in pieces and sends the answer, or what went wrong. What it gives back stops it: then nothing is sent. */
export function startAnswering(
  engine: CheckEngine,
  { number, ask }: CheckOrder,
  send: (report: CheckReport) => void,
  pace: Pace,
): () => void {
  return startPieces(answering(), pace)

  function* answering(): Generator<void, void> {
    let report: CheckReport
    try {
      report = { number, answer: yield* engine(ask) }
    } catch (error) {
      report = { number, problem: error instanceof Error ? error.message : String(error) }
    }
    send(report)
  }
}
