import { SKELETONS } from '../library/skeletons.ts'
import { checkNotes } from '../recognise/checkNotes.ts'
import { recogniseInPieces } from '../recognise/recognise.ts'
import type { RecogniseAnswer, RecogniseAsk } from './types.ts'

/** Answers an ask with the whole library. See `RecogniseEngine`. */
export function* answerInPieces({
  graph,
  given,
  dismissed,
  notes,
}: RecogniseAsk): Generator<void, RecogniseAnswer> {
  const standing = checkNotes(graph, SKELETONS, notes)
  yield
  const found = yield* recogniseInPieces(graph, SKELETONS, { given, dismissed })
  return { found, notes: standing }
}
