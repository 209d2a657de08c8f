import type { ArcGraph } from './arcs.ts'
import type { PackedLoops } from './linkGraph.ts'

/** Where found loops are kept, packed. */
export interface LoopStore {
  /**
   * Keeps the loops along a path of arcs: one for every choice among parallel links. False, and no more are kept, when one
   * would not fit.
   */
  take(path: Int32Array, length: number): boolean
  count(): number
  /** True once a loop did not fit. */
  isFull(): boolean
  packed(): PackedLoops
}

/** Makes a store for at most so many loops and, of all of them together, so many links. */
export function createLoopStore(graph: ArcGraph, maxLoops: number, maxLinks: number): LoopStore {
  const { linkStart } = graph
  let links = new Int32Array(Math.min(maxLinks, 1024))
  let ends = new Int32Array(Math.min(maxLoops, 128))
  let used = 0
  let count = 0
  let full = false
  /** Which of its parallel links each arc of the path gives at present. */
  const choice = new Int32Array(graph.variables)

  return {
    take(path, length) {
      if (!graph.parallel) return keep(path, length)
      choice.fill(0, 0, length)
      do {
        if (!keep(path, length)) return false
      } while (nextChoice(path, length))
      return true
    },
    count: () => count,
    isFull: () => full,
    packed: () => ({ links: links.slice(0, used), ends: ends.slice(0, count) }),
  }

  function keep(path: Int32Array, length: number): boolean {
    if (full || count >= maxLoops || used + length > maxLinks) {
      full = true
      return false
    }
    if (used + length > links.length) links = grown(links, used + length, maxLinks)
    if (count === ends.length) ends = grown(ends, count + 1, maxLoops)
    let first = 0
    for (let at = 1; at < length; at++) if (linkAt(path, at) < linkAt(path, first)) first = at
    for (let at = 0; at < length; at++) {
      const turned = first + at
      links[used + at] = linkAt(path, turned < length ? turned : turned - length)
    }
    used += length
    ends[count] = used
    count++
    return true
  }

  function linkAt(path: Int32Array, at: number): number {
    return graph.links[(linkStart[path[at] ?? 0] ?? 0) + (choice[at] ?? 0)] ?? 0
  }

  /** Counts the choices on like the wheels of an odometer; false after the last. */
  function nextChoice(path: Int32Array, length: number): boolean {
    for (let at = 0; at < length; at++) {
      const arc = path[at] ?? 0
      const next = (choice[at] ?? 0) + 1
      if (next < (linkStart[arc + 1] ?? 0) - (linkStart[arc] ?? 0)) {
        choice[at] = next
        return true
      }
      choice[at] = 0
    }
    return false
  }
}

function grown(array: Int32Array<ArrayBuffer>, least: number, most: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.min(most, Math.max(least, array.length * 2)))
  larger.set(array)
  return larger
}
