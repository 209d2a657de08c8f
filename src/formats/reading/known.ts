import { recogniseInPieces, SKELETONS } from '../../archetypes/index.ts'
import { type LoopList, labelOf, numberLoops, startLoopSearch } from '../../loops/index.ts'
import type { CausalMap } from '../../model/index.ts'
import { inPieces, PAGE_PACE, type Pace } from '../../pace/index.ts'
import type { Known } from './types.ts'

/** Links looked at between two pauses of the search for loops. */
const PIECE = 20_000
/** So many loops of which nobody said anything are told in a file. */
const MOST_LOOPS = 500

/** Pauses that let a page draw, and that keep a program of the command line alive. */
const PACE: Pace = { pause: (work) => void setTimeout(work), now: PAGE_PACE.now }

/** Finds what is to be known of a map besides itself: its loops, numbered as the page numbers them, and the archetypes that are proposed. */
export function knownOf(map: CausalMap): Promise<Known> {
  return inPieces(findKnown(map), PACE)
}

function* findKnown(map: CausalMap): Generator<void, Known> {
  const search = startLoopSearch(map)
  let list: LoopList | null = null
  while (list === null) {
    list = search.step(PIECE)
    yield
  }
  const notes = Object.values(map.loopNotes).sort((a, b) => (a.id < b.id ? -1 : 1))
  const numbers = numberLoops(null, list, notes)
  const labels = new Map(list.loops.map((loop) => [loop.key, labelOf(numbers, loop)]))
  const archetypes = Object.values(map.archetypeNotes)
  const dismissed = new Set(archetypes.map(({ key }) => key))
  // What an edit has broken no longer runs over all of its links.
  const known = archetypes.filter(
    ({ state, links }) => state === 'accepted' && links.every((id) => map.links[id] !== undefined),
  )
  const { matches } = yield* recogniseInPieces(map, SKELETONS, { given: null, dismissed, known })
  return { list, labels, proposed: matches, mostLoops: MOST_LOOPS }
}
