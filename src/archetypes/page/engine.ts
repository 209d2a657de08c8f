import { lackInPieces } from '../lack/lackOf.ts'
import { standsByLack } from '../lack/standsByLack.ts'
import { SKELETONS } from '../library/skeletons.ts'
import { checkNotes } from '../recognise/checkNotes.ts'
import { recogniseInPieces } from '../recognise/recognise.ts'
import type { RecogniseAnswer, RecogniseAsk } from './types.ts'

/** Answers an ask with the whole library, with pauses. Pure: the same ask, the same answer. */
export function* recogniseAsked({
  graph,
  given,
  dismissed,
  notes,
  meant,
}: RecogniseAsk): Generator<void, RecogniseAnswer> {
  if (meant !== undefined) {
    const lack = yield* lackInPieces(graph, SKELETONS, meant)
    return { found: { matches: [], nearMisses: [], complete: true }, notes: [], lack }
  }
  const standing = yield* standsByLack(graph, SKELETONS, notes, checkNotes(graph, SKELETONS, notes))
  yield
  const known = standing.flatMap((place) =>
    place === null ? [] : [{ archetype: place.archetype, links: Object.values(place.paths).flat() }],
  )
  const found = yield* recogniseInPieces(graph, SKELETONS, { given, dismissed, known })
  return { found, notes: standing }
}
