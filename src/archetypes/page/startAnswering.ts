import { type Pace, startPieces } from '../../pace/index.ts'
import type { RecogniseEngine, RecogniseOrder, RecogniseReport } from './types.ts'

/** Answers an order in pieces and sends the answer, or what went wrong. What it gives back stops it: then nothing is sent. */
export function startAnswering(
  engine: RecogniseEngine,
  { number, ask }: RecogniseOrder,
  send: (report: RecogniseReport) => void,
  pace: Pace,
): () => void {
  return startPieces(answering(), pace)

  function* answering(): Generator<void, void> {
    let report: RecogniseReport
    try {
      report = { number, answer: yield* engine(ask) }
    } catch (error) {
      report = { number, problem: error instanceof Error ? error.message : String(error) }
    }
    send(report)
  }
}
