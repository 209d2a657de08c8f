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

/**
 * Procedure CIRCUIT of D. B. Johnson, "Finding all the elementary circuits of a directed graph", SIAM J. Comput. 4 (1975),
 * without recursion and so that it can pause after any step. A variable on the path, or from which the root can be reached
 * only through the path, is blocked; the latter waits to be freed in the lists B of those that it leads to, which are
 * threaded through the arcs: whoever waits for variable w does so by an arc into w.
 */
export function createCircuitWalker(graph: CircuitGraph): CircuitWalker {
  const { start, end, heads, arcs, tails } = graph
  const variables = end.length
  const path = new Int32Array(variables)
  const route = new Int32Array(variables)
  const cursor = new Int32Array(variables)
  /** Whether a loop was closed from `path[depth]` or beyond. */
  const closed = new Uint8Array(variables)
  const blocked = new Uint8Array(variables)
  const firstWaiter = new Int32Array(variables).fill(-1)
  const nextWaiter = new Int32Array(heads.length)
  const waits = new Uint8Array(heads.length)
  const freeing = new Int32Array(heads.length + variables)
  /** -1 when there is no root. */
  let depth = -1
  let kept = 0
  let count = 0

  return {
    begin(members, from, to) {
      for (let at = from; at < to; at++) {
        const variable = members[at] ?? 0
        blocked[variable] = 0
        firstWaiter[variable] = -1
        waits.fill(0, start[variable], end[variable])
      }
      const root = members[from] ?? 0
      path[0] = root
      blocked[root] = 1
      cursor[root] = start[root] ?? 0
      closed[0] = 0
      depth = 0
      kept = 0
    },
    walk,
    done: () => depth < 0,
    count: () => count,
  }

  function walk(budget: number, sink: CircuitSink | null): number {
    if (depth < 0) return 0
    const root = path[0] ?? 0
    let at = depth
    let variable = path[at] ?? 0
    let place = cursor[variable] ?? 0
    let last = end[variable] ?? 0
    let steps = 0
    let found = 0
    let same = kept
    while (steps < budget) {
      if (place < last) {
        const head = heads[place] ?? 0
        steps++
        if (head === root) {
          closed[at] = 1
          found++
          if (sink !== null) {
            route[at] = arcs[place] ?? 0
            sink(route, at + 1, same < at ? same : at)
            same = at
          }
        } else if (blocked[head] === 0) {
          route[at] = arcs[place] ?? 0
          if (at < same) same = at
          cursor[variable] = place + 1
          at++
          path[at] = head
          closed[at] = 0
          blocked[head] = 1
          variable = head
          place = start[head] ?? 0
          last = end[head] ?? 0
          continue
        }
        place++
      } else {
        const loops = closed[at] ?? 0
        steps += loops === 1 ? unblock(variable) : waitAtHeads(variable)
        at--
        if (at < 0) break
        if (loops === 1) closed[at] = 1
        variable = path[at] ?? 0
        place = cursor[variable] ?? 0
        last = end[variable] ?? 0
      }
    }
    cursor[variable] = place
    depth = at
    kept = same
    count += found
    return steps
  }

  /** A dead end: the variable stays blocked until one that it leads to is free again. */
  function waitAtHeads(variable: number): number {
    const from = start[variable] ?? 0
    const to = end[variable] ?? 0
    for (let place = from; place < to; place++) {
      if (waits[place] === 1) continue
      waits[place] = 1
      const head = heads[place] ?? 0
      nextWaiter[place] = firstWaiter[head] ?? -1
      firstWaiter[head] = place
    }
    return to - from
  }

  /** Frees a variable and all that wait for it, directly or not: Johnson's UNBLOCK. */
  function unblock(first: number): number {
    let steps = 0
    let left = 1
    freeing[0] = first
    while (left > 0) {
      left--
      const variable = freeing[left] ?? 0
      blocked[variable] = 0
      let place = firstWaiter[variable] ?? -1
      firstWaiter[variable] = -1
      while (place !== -1) {
        steps++
        waits[place] = 0
        const waiter = tails[place] ?? 0
        if (blocked[waiter] === 1) {
          freeing[left] = waiter
          left++
        }
        place = nextWaiter[place] ?? -1
      }
    }
    return steps
  }
}
