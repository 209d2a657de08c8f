import type { LinkGraph, PackedLoops } from '../graph/linkGraph.ts'

/**
 * The loops in the order in which people see them: shortest first; those of one length by the names they pass, read in
 * order of travel from the name that comes first; those that pass the same variables in the same order by their links.
 */
export function sortLoops(graph: LinkGraph, loops: PackedLoops): PackedLoops {
  const { links, ends } = loops
  const sorted = { links: new Int32Array(links.length), ends: new Int32Array(ends.length) }
  let end = 0
  orderOfLoops(graph, loops).forEach((loop, place) => {
    const own = links.subarray(ends[loop - 1] ?? 0, ends[loop])
    sorted.links.set(own, end)
    end += own.length
    sorted.ends[place] = end
  })
  return sorted
}

/** The numbers of the loops in the order of `sortLoops`. */
export function orderOfLoops(graph: LinkGraph, loops: PackedLoops): Int32Array {
  const { ranks, sources } = graph
  const { links, ends } = loops
  const names = links.map((link) => ranks[sources[link] ?? 0] ?? 0)
  /** For each loop the place in `links` of the name that comes first. */
  const firsts = ends.map((_, loop) => {
    let first = beginOf(loop)
    for (let at = first + 1; at < (ends[loop] ?? 0); at++)
      if ((names[at] ?? 0) < (names[first] ?? 0)) first = at
    return first
  })
  const order = ends.map((_, loop) => loop)
  const lengths = ends.map((end, loop) => end - beginOf(loop))
  sortRows(order, lengths, 1)
  for (let from = 0; from < order.length; ) {
    const length = lengths[order[from] ?? 0] ?? 0
    let to = from + 1
    while (to < order.length && lengths[order[to] ?? 0] === length) to++
    sortSame(from, to, length)
    from = to
  }
  return order

  /** Sorts loops of one length: many of them name by name from the last, which needs no comparing, then ties by links. */
  function sortSame(from: number, to: number, length: number): void {
    const own = order.slice(from, to)
    if (own.length < graph.variables / 2) {
      order.set(own.sort(compare), from)
      return
    }
    const rows = new Int32Array(own.length * length)
    own.forEach((loop, at) => {
      for (let step = 0; step < length; step++) {
        const place = (firsts[loop] ?? 0) + step
        rows[at * length + step] = names[place < (ends[loop] ?? 0) ? place : place - length] ?? 0
      }
    })
    const places = own.map((_, at) => at)
    sortRows(places, rows, length)
    const sorted = places.map((at) => own[at] ?? 0)
    const isSorted = sorted.every((loop, at) => at === 0 || compare(sorted[at - 1] ?? 0, loop) <= 0)
    order.set(isSorted ? sorted : sorted.sort(compare), from)
  }

  function beginOf(loop: number): number {
    return ends[loop - 1] ?? 0
  }

  function compare(a: number, b: number): number {
    const beginA = beginOf(a)
    const beginB = beginOf(b)
    const length = (ends[a] ?? 0) - beginA
    const longer = length - ((ends[b] ?? 0) - beginB)
    if (longer !== 0) return longer
    let atA = firsts[a] ?? 0
    let atB = firsts[b] ?? 0
    for (let step = 0; step < length; step++) {
      const difference = (names[atA] ?? 0) - (names[atB] ?? 0)
      if (difference !== 0) return difference
      atA = atA + 1 < beginA + length ? atA + 1 : beginA
      atB = atB + 1 < beginB + length ? atB + 1 : beginB
    }
    for (let step = 0; step < length; step++) {
      const difference = (links[beginA + step] ?? 0) - (links[beginB + step] ?? 0)
      if (difference !== 0) return difference
    }
    return 0
  }
}

/**
 * Sorts the numbers of rows by the rows, which are `width` whole numbers from 0 each; equal rows stay as they are. A counting
 * sort by every column from the last (LSD radix sort), so that nothing is compared.
 */
function sortRows(order: Int32Array, rows: Int32Array, width: number): void {
  let most = 0
  for (const number of rows) if (number > most) most = number
  const next = new Int32Array(most + 2)
  const sorted = new Int32Array(order.length)
  for (let column = width - 1; column >= 0; column--) {
    next.fill(0)
    for (let at = column; at < rows.length; at += width) {
      const after = (rows[at] ?? 0) + 1
      next[after] = (next[after] ?? 0) + 1
    }
    for (let number = 0; number <= most; number++)
      next[number + 1] = (next[number + 1] ?? 0) + (next[number] ?? 0)
    for (let at = 0; at < order.length; at++) {
      const row = order[at] ?? 0
      const number = rows[row * width + column] ?? 0
      const place = next[number] ?? 0
      sorted[place] = row
      next[number] = place + 1
    }
    order.set(sorted)
  }
}
