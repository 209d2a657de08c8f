import type { ArcLoops } from './arcLoops.ts'

/**
 * Oliva's choice: the shortest loop first, then again and again the loop with the fewest arcs that no chosen loop has, at least
 * one, until none brings a new arc; of equals the one that stands first. Every loop chosen has an arc that those before lack,
 * so they are independent. Answers with the places of the loops in the order in which they were chosen; pauses after each.
 */
export function* chooseFewestNew(loops: ArcLoops, arcCount: number): Generator<void, readonly number[]> {
  const { arcs, ends } = loops
  /** How many new arcs each loop would bring. */
  const fresh = Uint16Array.from(ends, (end, loop) => end - (ends[loop - 1] ?? 0))
  const { first, passing } = yield* loopsByArc(loops, arcCount)
  const covered = new Uint8Array(arcCount)
  const longest = fresh.at(-1) ?? 0
  /** For each number of new arcs, the place before which no loop brings so many. */
  const from = new Int32Array(longest + 1)
  const chosen: number[] = []
  for (let loop = next(); loop >= 0; loop = next()) {
    chosen.push(loop)
    cover(loop)
    yield
  }
  return chosen

  /** The first of the loops with the fewest new arcs; -1 when none brings any. */
  function next(): number {
    for (let count = 1; count <= longest; count++) {
      const loop = fresh.indexOf(count, from[count])
      from[count] = loop < 0 ? fresh.length : loop
      if (loop >= 0) return loop
    }
    return -1
  }

  function cover(loop: number): void {
    for (let at = ends[loop - 1] ?? 0; at < (ends[loop] ?? 0); at++) {
      const arc = arcs[at] ?? 0
      if (covered[arc] === 1) continue
      covered[arc] = 1
      for (let place = first[arc] ?? 0; place < (first[arc + 1] ?? 0); place++) {
        const touched = passing[place] ?? 0
        const left = (fresh[touched] ?? 0) - 1
        fresh[touched] = left
        if (touched < (from[left] ?? 0)) from[left] = touched
      }
    }
  }
}

/** About a millisecond's work. */
const LOOPS_AT_ONCE = 10_000

/** The loops that pass each arc: `passing[first[arc]]` up to `passing[first[arc + 1]]`. */
function* loopsByArc({ arcs, ends }: ArcLoops, arcCount: number) {
  const first = new Int32Array(arcCount + 1)
  for (const arc of arcs) first[arc + 1] = (first[arc + 1] ?? 0) + 1
  for (let arc = 0; arc < arcCount; arc++) first[arc + 1] = (first[arc + 1] ?? 0) + (first[arc] ?? 0)
  const next = first.slice()
  const passing = new Int32Array(arcs.length)
  for (const [loop, end] of ends.entries()) {
    for (let at = ends[loop - 1] ?? 0; at < end; at++) {
      const arc = arcs[at] ?? 0
      const place = next[arc] ?? 0
      passing[place] = loop
      next[arc] = place + 1
    }
    if (loop % LOOPS_AT_ONCE === 0) yield
  }
  return { first, passing }
}
