import type { LinkGraph, PackedAnswer } from './linkGraph.ts'
import { startPackedSearch } from './search.ts'
import type { LoopLimits } from './types.ts'

/** What a searcher is told. Every `find` ends the one before. */
export type SearchOrder =
  | { readonly kind: 'find'; readonly find: number; readonly graph: LinkGraph; readonly limits: LoopLimits }
  | { readonly kind: 'stop' }

/** What a searcher says: the answer to the `find` of that number, or why there is none. */
export type SearchReport =
  | { readonly find: number; readonly answer: PackedAnswer }
  | { readonly find: number; readonly problem: string }

/** Link steps at a time, 3 to 5 ms: so long may an order have to wait. */
const SLICE = 150_000

/**
 * Searches in slices and looks for new orders in between. `pause` runs a piece of work soon, after whatever has come in
 * meanwhile. The same searcher works in a worker and, where there is none, on the page.
 */
export function createSearcher(
  send: (report: SearchReport) => void,
  pause: (work: () => void) => void,
): (order: SearchOrder) => void {
  let current = 0

  return (order) => {
    current++
    const own = current
    if (order.kind === 'stop') return
    const { find, graph, limits } = order
    attempt(find, () => {
      const search = startPackedSearch(graph, limits)
      const goOn = (): void => {
        if (own !== current) return
        attempt(find, () => {
          const answer = search.step(SLICE)
          if (answer) send({ find, answer })
          else pause(goOn)
        })
      }
      goOn()
    })
  }

  function attempt(find: number, work: () => void): void {
    try {
      work()
    } catch (error) {
      send({ find, problem: error instanceof Error ? error.message : String(error) })
    }
  }
}
