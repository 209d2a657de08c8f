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
  const known = standing.flatMap((place) =>
    place === null ? [] : [{ archetype: place.archetype, links: Object.values(place.paths).flat() }],
  )
  const found = yield* recogniseInPieces(graph, SKELETONS, { given, dismissed, known })
  return { found, notes: standing }
}
