import type { ArcGraph } from '../graph/arcs.ts'
import { createLoopStore } from '../search/loopStore.ts'
import type { ArcLoops } from './arcLoops.ts'

/** Loops, each kept once. */
export interface KnownLoops {
  /** Takes a loop by its arcs against the order of travel. */
  add(loop: Int32Array, length: number): void
  /** Every loop in order of travel, shortest first, those of one length as they came. Pauses after each length. */
  shortestFirst(): Generator<void, ArcLoops>
}

/**
 * Makes an empty collection. A loop is known by the set of its arcs: a number is drawn for every arc, the sum of a loop's
 * numbers gives its place in an open hash table, and where two loops have the same place their arcs are compared.
 */
export function createKnownLoops(graph: ArcGraph): KnownLoops {
  const drawn = Int32Array.from(graph.targets, (_, arc) => scatter(arc + 1))
  const store = createLoopStore(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY)
  let sums = new Int32Array(1024)
  /** Loop numbers from 1, by their sums; 0 where there is none. */
  let table = new Int32Array(4096)
  const marked = new Int32Array(graph.targets.length)
  let mark = 0

  return {
    add(loop, length) {
      let sum = 0
      for (let at = 0; at < length; at++) sum = (sum + (drawn[loop[at] ?? 0] ?? 0)) | 0
      const place = placeFor(sum, loop, length)
      if (place < 0) return
      const number = store.routes()
      store.take(loop, length)
      if (number === sums.length) sums = grown(sums)
      sums[number] = sum
      table[place] = number + 1
      if (4 * number > table.length) rebuild()
    },
    shortestFirst,
  }

  /** Where the table has room for this loop; -1 when the loop is there. */
  function placeFor(sum: number, loop: Int32Array, length: number): number {
    const last = table.length - 1
    let place = sum & last
    for (let number = table[place] ?? 0; number !== 0; number = table[place] ?? 0) {
      if (sums[number - 1] === sum && isSame(number - 1, loop, length)) return -1
      place = (place + 1) & last
    }
    return place
  }

  function isSame(known: number, loop: Int32Array, length: number): boolean {
    const begin = store.beginOf(known)
    if (store.beginOf(known + 1) - begin !== length) return false
    mark++
    for (let at = 0; at < length; at++) marked[loop[at] ?? 0] = mark
    for (let at = 0; at < length; at++) if (marked[store.arcAt(begin + at)] !== mark) return false
    return true
  }

  function rebuild(): void {
    table = new Int32Array(4 * table.length)
    const last = table.length - 1
    for (let number = 1; number <= store.routes(); number++) {
      let place = (sums[number - 1] ?? 0) & last
      while (table[place] !== 0) place = (place + 1) & last
      table[place] = number
    }
  }

  function* shortestFirst(): Generator<void, ArcLoops> {
    const byLength: number[][] = []
    for (let loop = 0; loop < store.routes(); loop++) {
      const length = store.beginOf(loop + 1) - store.beginOf(loop)
      byLength[length] ??= []
      byLength[length]?.push(loop)
    }
    const arcs = new Int32Array(store.beginOf(store.routes()))
    const ends = new Int32Array(store.routes())
    let used = 0
    let count = 0
    for (const same of byLength) {
      for (const loop of same ?? []) {
        for (let place = store.beginOf(loop + 1) - 1; place >= store.beginOf(loop); place--) {
          arcs[used] = store.arcAt(place)
          used++
        }
        ends[count] = used
        count++
      }
      yield
    }
    return { arcs, ends }
  }
}

/** A whole number of 32 bits that looks like chance but is the same every time. */
function scatter(seed: number): number {
  const first = Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d)
  const second = Math.imul(first ^ (first >>> 12), 0x297a2d39)
  return second ^ (second >>> 15)
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * array.length)
  larger.set(array)
  return larger
}
