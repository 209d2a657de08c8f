import { shortLoops } from '../quality/shortLoops.ts'
import type { SizedGraph } from '../quality/types.ts'
import { layOutRings, NO_BENDS } from './layOut.ts'

/** Pieces of work between two pauses. */
const AT_ONCE = 8
/** Of the usual effort so much is enough for the browser to make the code fast. */
const EFFORT = 0.5

/** Three rings of five that share a variable each with the next. */
const LESSON: SizedGraph = {
  sizes: Array.from({ length: 13 }, (_, at) => ({ width: 60 + 5 * at, height: 20 })),
  links: [0, 4, 8].flatMap((first) =>
    [0, 1, 2, 3, 4].map((step) => ({ source: first + step, target: first + ((step + 1) % 5) })),
  ),
}

/**
 * Lays a small graph out and forgets it: the first map that is laid out then finds code that the browser has already made fast, and is
 * there in half the time. Pauses often, and stops once it is no longer wanted.
 */
export async function rehearse(pause: () => Promise<void>, isWanted: () => boolean): Promise<void> {
  const work = layOutRings(LESSON, shortLoops(LESSON), NO_BENDS, EFFORT)
  while (isWanted()) {
    for (let piece = 0; piece < AT_ONCE; piece++) if (work.next().done === true) return
    await pause()
  }
}
