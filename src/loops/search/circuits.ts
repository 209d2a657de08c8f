/**
 * What is done with a loop that was found: the first `length` entries of `route` are its arcs in order of travel, and the
 * first `kept` of them are the same as of the loop before.
 */
export type CircuitSink = (route: Int32Array, length: number, kept: number) => void

/** The arcs that leave variable `v` stand at places `start[v]` up to `end[v]` of `heads` and `arcs`. */
export interface CircuitGraph {
  readonly start: Int32Array
  readonly end: Int32Array
  readonly heads: Int32Array
  /** What the arc at each place is called in a route. */
  readonly arcs: Int32Array
  /** The variable that the arc at each place leaves. */
  readonly tails: Int32Array
}

/** Finds the loops through one root after the other. Belongs to one search; the graph may lose arcs between two roots. */
export interface CircuitWalker {
  /** Stands on the root `members[from]`, whose loops pass only the members up to `to`, between which the arcs lead. */
  begin(members: Int32Array, from: number, to: number): void
  /**
   * Takes about `budget` link steps and answers how many; every loop found goes to `sink`, which may be null to count only.
   * Does nothing once the root is done.
   */
  walk(budget: number, sink: CircuitSink | null): number
  /** True when every loop through the root has been found, and before there is a root. */
  done(): boolean
  /** How many loops were found, through all roots. */
  count(): number
}

// All that the walk reads and writes lies in one array of whole numbers, and places in it are written as figures: with arrays and
// constants of their own the engine looks each of them up again after every call, and the same walk takes twice as long.
//
// The record of a variable, where it begins at v:     The record of an arc, where it begins at a:
//   v      the first of its arcs                        a      the variable that it enters
//   v + 1  the one after the last of them               a + 1  what it is called in a route
//   v + 2  the next of them to be walked                a + 2  the variable that it leaves
//   v + 3  1 while it is blocked                        a + 3  the next arc by which others wait for the same variable,
//   v + 4  the first arc by which others wait for it,          -1 for none, -2 for an arc that is in no such list
//          Johnson's list B; -1 when nobody does

/** How many numbers the record of a variable takes, and that of an arc. */
const VARIABLE_SIZE = 8
const ARC_SIZE = 4

/**
 * Procedure CIRCUIT of D. B. Johnson, "Finding all the elementary circuits of a directed graph", SIAM J. Comput. 4 (1975),
 * without recursion and so that it can pause after any step. A variable on the path, or from which the root can be reached
 * only through the path, is blocked; the latter waits to be freed in the lists B of those that it leads to, which are
 * threaded through the arcs: whoever waits for variable w does so by an arc into w.
 */
export function createCircuitWalker(graph: CircuitGraph): CircuitWalker {
  const variables = graph.end.length
  const firstArc = VARIABLE_SIZE * variables
  /** The variables of the path by depth, and whether a loop was closed from there or beyond. */
  const path = firstArc + ARC_SIZE * graph.heads.length
  const closed = path + variables + 1
  const freeing = closed + variables + 1
  const heap = new Int32Array(freeing + variables + graph.heads.length)
  const route = new Int32Array(variables)
  /** -1 when there is no root. */
  let depth = -1
  let kept = 0
  let count = 0

  return { begin, walk, done: () => depth < 0, count: () => count }

  function begin(members: Int32Array, from: number, to: number): void {
    for (let at = from; at < to; at++) {
      const variable = members[at] ?? 0
      const record = VARIABLE_SIZE * variable
      const [start = 0, end = 0] = [graph.start[variable], graph.end[variable]]
      heap[record] = firstArc + ARC_SIZE * start
      heap[record + 1] = firstArc + ARC_SIZE * end
      heap[record + 3] = 0
      heap[record + 4] = -1
      for (let place = start; place < end; place++) {
        const arc = firstArc + ARC_SIZE * place
        heap[arc] = VARIABLE_SIZE * (graph.heads[place] ?? 0)
        heap[arc + 1] = graph.arcs[place] ?? 0
        heap[arc + 2] = record
        heap[arc + 3] = -2
      }
    }
    const root = VARIABLE_SIZE * (members[from] ?? 0)
    heap[path] = root
    heap[closed] = 0
    heap[root + 3] = 1
    heap[root + 2] = heap[root] ?? 0
    depth = 0
    kept = 0
  }

  function walk(budget: number, sink: CircuitSink | null): number {
    if (depth < 0) return 0
    // Held here, it is known not to change.
    const memory = heap
    const [pathAt, closedAt] = [path, closed]
    const root = memory[pathAt] ?? 0
    let at = depth
    let variable = memory[pathAt + at] ?? 0
    let arc = memory[variable + 2] ?? 0
    let last = memory[variable + 1] ?? 0
    let isClosed = memory[closedAt + at] ?? 0
    let steps = 0
    let found = 0
    let same = kept
    while (steps < budget) {
      if (arc < last) {
        const head = memory[arc] ?? 0
        steps++
        if (memory[head + 3] === 0) {
          if (sink !== null) {
            route[at] = memory[arc + 1] ?? 0
            if (at < same) same = at
          }
          memory[variable + 2] = arc + 4
          memory[closedAt + at] = isClosed
          at++
          memory[pathAt + at] = head
          memory[head + 3] = 1
          isClosed = 0
          variable = head
          arc = memory[head] ?? 0
          last = memory[head + 1] ?? 0
          continue
        }
        if (head === root) {
          isClosed = 1
          found++
          if (sink !== null) {
            route[at] = memory[arc + 1] ?? 0
            sink(route, at + 1, same < at ? same : at)
            same = at
          }
        }
        arc += 4
      } else {
        if (isClosed === 0) steps += waitAtHeads(memory, variable)
        else if (memory[variable + 4] === -1) memory[variable + 3] = 0
        else steps += unblock(memory, variable)
        at--
        if (at < 0) break
        isClosed |= memory[closedAt + at] ?? 0
        variable = memory[pathAt + at] ?? 0
        arc = memory[variable + 2] ?? 0
        last = memory[variable + 1] ?? 0
      }
    }
    memory[variable + 2] = arc
    if (at >= 0) memory[closedAt + at] = isClosed
    depth = at
    kept = same
    count += found
    return steps
  }

  /** A dead end: the variable stays blocked until one that it leads to is free again. */
  function waitAtHeads(memory: Int32Array, variable: number): number {
    const from = memory[variable] ?? 0
    const to = memory[variable + 1] ?? 0
    for (let arc = from; arc < to; arc += 4) {
      if (memory[arc + 3] !== -2) continue
      const head = memory[arc] ?? 0
      memory[arc + 3] = memory[head + 4] ?? -1
      memory[head + 4] = arc
    }
    return (to - from) >> 2
  }

  /** Frees a variable and all that wait for it, directly or not: Johnson's UNBLOCK. */
  function unblock(memory: Int32Array, first: number): number {
    let steps = 0
    let left = 1
    memory[freeing] = first
    while (left > 0) {
      left--
      const variable = memory[freeing + left] ?? 0
      memory[variable + 3] = 0
      let arc = memory[variable + 4] ?? -1
      memory[variable + 4] = -1
      while (arc !== -1) {
        steps++
        const next = memory[arc + 3] ?? -1
        memory[arc + 3] = -2
        const waiter = memory[arc + 2] ?? 0
        if (memory[waiter + 3] === 1) {
          memory[freeing + left] = waiter
          left++
        }
        arc = next
      }
    }
    return steps
  }
}
