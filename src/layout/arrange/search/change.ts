import type { SearchGraph } from './graph.ts'

/** What the change of a drawing that is being weighed touches. One object for all changes, as there are millions. */
export interface Change {
  /** Variables that move, and links whose lines become others: all at those variables, and such as are bent. */
  moved: ArrayLike<number>
  changed: ArrayLike<number>
  /** Variables that move or are at such a link; the first `nears`. */
  readonly near: Int32Array
  nears: number
  /** Loops that pass such a link; the first `reshapes`. */
  readonly reshaped: Int32Array
  reshapes: number
  begin(variables: ArrayLike<number>, links: ArrayLike<number>): void
  isMoved(variable: number): boolean
  isChanged(link: number): boolean
  isReshaped(loop: number): boolean
}

/** Makes what tells of the change at hand. */
export function createChange(graph: SearchGraph): Change {
  // Whatever belongs to the change bears its number.
  let stamp = 0
  const moves = new Int32Array(graph.variables)
  const changes = new Int32Array(graph.links)
  const nears = new Int32Array(graph.variables)
  const reshapes = new Int32Array(graph.loops.length)
  const change: Change = {
    moved: [],
    changed: [],
    near: new Int32Array(graph.variables),
    nears: 0,
    reshaped: new Int32Array(graph.loops.length),
    reshapes: 0,
    begin,
    isMoved: (variable) => moves[variable] === stamp,
    isChanged: (link) => changes[link] === stamp,
    isReshaped: (loop) => reshapes[loop] === stamp,
  }

  function begin(variables: ArrayLike<number>, links: ArrayLike<number>): void {
    stamp++
    change.moved = variables
    change.changed = links
    change.nears = 0
    change.reshapes = 0
    for (let at = 0; at < variables.length; at++) {
      const variable = variables[at] ?? 0
      moves[variable] = stamp
      markNear(variable)
    }
    for (let at = 0; at < links.length; at++) {
      const link = links[at] ?? 0
      changes[link] = stamp
      markNear(graph.source[link] ?? 0)
      markNear(graph.target[link] ?? 0)
      const loops = graph.loopsOf[link]
      if (loops) for (let each = 0; each < loops.length; each++) markReshaped(loops[each] ?? 0)
    }
  }

  function markNear(variable: number): void {
    if (nears[variable] === stamp) return
    nears[variable] = stamp
    change.near[change.nears++] = variable
  }

  function markReshaped(loop: number): void {
    if (reshapes[loop] === stamp) return
    reshapes[loop] = stamp
    change.reshaped[change.reshapes++] = loop
  }

  return change
}
