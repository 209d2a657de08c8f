import { prepareTopology } from '../layout/index.ts'
import { PAGE_PACE, startPieces } from '../loops/index.ts'
import type { MapDocument } from './types.ts'

/**
 * Looks through a map in small pieces before it is opened: a session opened right after holds the page up less. Resolves in a
 * later task at the earliest, so that reading a large map and drawing it are two.
 */
export function prepareSession(document: MapDocument): Promise<void> {
  return new Promise((resolve, reject) => {
    const { map } = document.state.getState()
    function* work(): Generator<void, void> {
      try {
        yield* prepareTopology(map)
        setTimeout(resolve, 0)
      } catch (problem) {
        reject(problem)
      }
    }
    startPieces(work(), PAGE_PACE)
  })
}
