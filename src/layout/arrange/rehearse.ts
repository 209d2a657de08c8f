import { shortLoops } from '../quality/shortLoops.ts'
import type { SizedGraph } from '../quality/types.ts'
import { layOutRings, NO_BENDS } from './layOut.ts'
import { USUAL_SCREEN } from './search/readable.ts'

/** Pieces of work between two pauses. */
const AT_ONCE = 8
/** Of the usual effort so much is enough for the browser to make the code fast. */
const EFFORT = 0.3

/**
 * Rings of five that share a variable each with the next, some links of which are answered by one that leads back. Nothing about these graphs comes out even, and both
 * kinds of size are there: code that was made for whole numbers, or for one kind alone, would be made once more for the first real map.
 */
function lesson(rings: number): SizedGraph {
  const firsts = Array.from({ length: rings }, (_, ring) => 4 * ring)
  const round = firsts.flatMap((first) =>
    [0, 1, 2, 3, 4].map((step) => ({ source: first + step, target: first + ((step + 1) % 5) })),
  )
  const back = round
    .filter((_, at) => at % 8 === 3)
    .map(({ source, target }) => ({ source: target, target: source }))
  return {
    sizes: Array.from({ length: 4 * rings + 1 }, (_, at) => ({ width: 60.5 + 1.7 * at, height: 19.6 })),
    links: [...round, ...back],
  }
}

const LESSONS = [lesson(3), lesson(9), lesson(3)]

/**
 * Lays small graphs out and forgets them: the first map that is laid out then finds code that the browser has already made fast, and is
 * there in half the time. Pauses often, and stops once it is no longer wanted.
 */
export async function rehearse(pause: () => Promise<void>, isWanted: () => boolean): Promise<void> {
  for (const graph of LESSONS) {
    const work = layOutRings(graph, shortLoops(graph), NO_BENDS, USUAL_SCREEN, EFFORT)
    for (let piece = 1; isWanted(); piece++) {
      if (work.next().done === true) break
      if (piece % AT_ONCE === 0) await pause()
    }
  }
}
