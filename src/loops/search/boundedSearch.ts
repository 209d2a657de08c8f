import { type ArcGraph, arcsByTarget } from '../graph/arcs.ts'
import type { RootOrder } from '../graph/rootOrder.ts'

/** A search for the shortest loops: all of one length, then all of the next. */
export interface BoundedSearch {
  /**
   * Takes about `budget` link steps and answers how many it took. A loop that was found goes to `sink`, shortest first; when
   * that answers false, the search has ended.
   */
  step(budget: number, sink: (path: Int32Array, length: number) => boolean): number
  /** True when the search has ended: every loop was seen, or the sink had enough. */
  finished(): boolean
  /** True when every loop has been seen. */
  complete(): boolean
  /** Every loop of up to this many links has been seen; none has fewer than 2. */
  completeToLength(): number
}

const NEVER = 2 ** 30

/**
 * Loops by length. For one length after the other, the loops of that length through one root that avoid the roots before
 * it are found depth first; a path goes on only where the way back to the root, by breadth-first distance, is short
 * enough. The next length is the shortest that any path was turned away for, as in R. E. Korf, "Depth-first
 * iterative-deepening", Artificial Intelligence 27 (1985): so lengths that no loop has cost nothing, a root from which
 * no path was turned away is done for good, and when that holds for all the search is complete. Loops shorter than
 * `fromLength` are left out.
 */
export function startBoundedSearch(
  graph: ArcGraph,
  { roots, place, afters, ends, firsts, lastWalks }: RootOrder,
  fromLength = 2,
): BoundedSearch {
  const { variables, outStart, targets, sources } = graph
  const entry = arcsByTarget(graph)
  /** The least length that may bring a loop not yet seen, for each root. */
  const due = ends.map((end, at) => (end - (afters[at] ?? 0) > 1 ? fromLength : NEVER))

  /** Links from each variable back to the root; 0 when there are more than were looked for. */
  const back = new Int32Array(variables)
  const reached = new Int32Array(variables)
  let reachedCount = 0
  /** Stands for a distance back that `back` does not know: at least so much. */
  let beyond = NEVER

  const path = new Int32Array(variables)
  const route = new Int32Array(variables)
  const cursor = new Int32Array(variables)
  const onPath = new Uint8Array(variables)

  let length = fromLength
  let rootAt = 0
  /** The present root's loops pass only variables whose place lies between these. */
  let rootAfter = 0
  let rootEnd = 0
  /** Past the last arc by which they leave the root. */
  let rootLast = 0
  let depth = -1
  let nextLength = NEVER
  let finished = due.every((bound) => bound === NEVER)
  let enough = false

  return {
    step(budget, sink) {
      let used = 0
      while (used < budget && !finished) {
        if (depth >= 0) used += walk(budget - used, sink)
        else if (rootAt < roots.length) used += takeRoot()
        else nextRound()
      }
      return used
    },
    finished: () => finished,
    complete: () => finished && !enough,
    completeToLength: () => (finished && !enough ? variables : length - 1),
  }

  /** All loops of this length were seen: go on to the next that there may be. */
  function nextRound(): void {
    let least = NEVER
    for (const bound of due) if (bound < least) least = bound
    if (least === NEVER) finished = true
    length = least
    rootAt = 0
  }

  function takeRoot(): number {
    if ((due[rootAt] ?? NEVER) > length) {
      rootAt++
      return 1
    }
    const root = roots[rootAt] ?? 0
    rootAfter = afters[rootAt] ?? 0
    rootEnd = ends[rootAt] ?? 0
    const first = firsts[rootAt] ?? -1
    rootLast = first < 0 ? (outStart[root + 1] ?? 0) : first + 1
    const steps = measureWaysBack(root)
    nextLength = NEVER
    path[0] = root
    onPath[root] = 1
    cursor[root] = first < 0 ? (outStart[root] ?? 0) : first
    depth = 0
    return steps
  }

  /**
   * Breadth first against the links, half as far again as a loop of this length can go: so that what is turned away tells
   * more of how long the loops beyond must be.
   */
  function measureWaysBack(root: number): number {
    for (let at = 0; at < reachedCount; at++) back[reached[at] ?? 0] = 0
    let steps = 1
    let from = 0
    reached[0] = root
    reachedCount = 1
    let distance = 1
    while (distance < 1.5 * length && from < reachedCount) {
      const to = reachedCount
      for (; from < to; from++) {
        const variable = reached[from] ?? 0
        for (
          let entering = entry.start[variable] ?? 0;
          entering < (entry.start[variable + 1] ?? 0);
          entering++
        ) {
          steps++
          const source = sources[entry.arcs[entering] ?? 0] ?? 0
          const at = place[source] ?? 0
          if (back[source] !== 0 || source === root || at <= rootAfter || at >= rootEnd) continue
          back[source] = distance
          reached[reachedCount] = source
          reachedCount++
        }
      }
      distance++
    }
    // When the frontier is empty nothing more leads back at any distance.
    beyond = from < reachedCount ? distance : NEVER
    return steps
  }

  function walk(budget: number, sink: (path: Int32Array, length: number) => boolean): number {
    const root = path[0] ?? 0
    let at = depth
    let variable = path[at] ?? 0
    let steps = 0
    while (steps < budget) {
      const arc = cursor[variable] ?? 0
      if (arc < (at === 0 ? rootLast : (outStart[variable + 1] ?? 0))) {
        cursor[variable] = arc + 1
        steps++
        if (lastWalks !== null && (lastWalks[arc] ?? 0) < rootAt) continue
        const head = targets[arc] ?? 0
        if (head === root) {
          // Shorter loops through this root were found in an earlier round.
          if (at + 1 < length) continue
          route[at] = arc
          if (!sink(route, at + 1)) {
            enough = true
            finished = true
            break
          }
        } else if ((place[head] ?? 0) > rootAfter && (place[head] ?? 0) < rootEnd && onPath[head] === 0) {
          const least = at + 1 + (back[head] || beyond)
          if (least <= length) {
            route[at] = arc
            at++
            path[at] = head
            onPath[head] = 1
            cursor[head] = outStart[head] ?? 0
            variable = head
          } else if (least < nextLength) {
            nextLength = least
          }
        }
      } else {
        onPath[variable] = 0
        at--
        if (at < 0) {
          due[rootAt] = nextLength
          rootAt++
          break
        }
        variable = path[at] ?? 0
      }
    }
    depth = at
    return steps
  }
}
