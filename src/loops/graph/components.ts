/** The links that leave variable `v` enter `heads[start[v]]` up to `heads[end[v]]`. */
export interface Adjacency {
  readonly start: Int32Array
  readonly end: Int32Array
  readonly heads: Int32Array
}

/**
 * Strongly connected components by R. Tarjan, "Depth-first search and linear graph algorithms", SIAM J. Comput. 1 (1972),
 * without recursion. `members` holds the variables to split and is put in order of components; `component` is given the
 * number of each variable's component; the answer tells where each begins in `members`, and at last where it ends.
 */
export function splitComponents(graph: Adjacency, members: Int32Array, component: Int32Array): Int32Array {
  const split = createSplitter(graph, component)
  const parts: number[] = []
  split(members, 0, members.length, (from) => parts.push(from))
  return Int32Array.from([...parts, members.length])
}

/** Splits the variables `members[from]` up to `members[to]`, between which and others no link may lead. */
export type Splitter = (
  members: Int32Array,
  from: number,
  to: number,
  eachPart: (from: number, to: number) => void,
) => void

/**
 * Makes a splitter that can be called again and again as links are taken out of the graph by lowering `end`. Every
 * component gets a number in `component` that none had before. A variable whose `component` is -1 is not entered.
 */
export function createSplitter(graph: Adjacency, component: Int32Array): Splitter {
  const { start, end, heads } = graph
  const variables = component.length
  /** Order of first visit; 0 when not visited yet. */
  const visit = new Int32Array(variables)
  const lowest = new Int32Array(variables)
  const cursor = new Int32Array(variables)
  const path = new Int32Array(variables)
  const open = new Int32Array(variables)
  const isOpen = new Uint8Array(variables)
  const sorted = new Int32Array(variables)
  let numbered = 0

  return (members, from, to, eachPart) => {
    for (let at = from; at < to; at++) visit[members[at] ?? 0] = 0
    let visits = 0
    let opened = 0
    let written = from

    for (let at = from; at < to; at++) {
      const first = members[at] ?? 0
      if (visit[first] !== 0) continue
      let depth = 0
      enter(first)
      path[0] = first
      while (depth >= 0) {
        const variable = path[depth] ?? 0
        const place = cursor[variable] ?? 0
        if (place < (end[variable] ?? 0)) {
          cursor[variable] = place + 1
          const next = heads[place] ?? 0
          if (visit[next] === 0 && component[next] !== -1) {
            enter(next)
            depth++
            path[depth] = next
          } else if (isOpen[next] === 1) {
            lowest[variable] = Math.min(lowest[variable] ?? 0, visit[next] ?? 0)
          }
        } else {
          if (lowest[variable] === visit[variable]) close(variable)
          depth--
          if (depth >= 0) {
            const before = path[depth] ?? 0
            lowest[before] = Math.min(lowest[before] ?? 0, lowest[variable] ?? 0)
          }
        }
      }
    }
    members.set(sorted.subarray(from, to), from)

    function enter(variable: number): void {
      visits++
      visit[variable] = visits
      lowest[variable] = visits
      cursor[variable] = start[variable] ?? 0
      open[opened] = variable
      opened++
      isOpen[variable] = 1
    }

    function close(root: number): void {
      const begin = written
      numbered++
      let variable = -1
      while (variable !== root) {
        opened--
        variable = open[opened] ?? 0
        isOpen[variable] = 0
        component[variable] = numbered
        sorted[written] = variable
        written++
      }
      eachPart(begin, written)
    }
  }
}
