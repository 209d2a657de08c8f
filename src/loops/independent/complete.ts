import type { ArcGraph } from '../graph/arcs.ts'
import { kernelOf } from './bits.ts'
import { chordsOf } from './chords.ts'
import { createOddLoopSearch } from './oddLoop.ts'

/**
 * Loops that make a set of independent ones whole, each the shortest that is independent of all before it. Circuits are
 * vectors over GF(2), told apart by the arcs that a spanning tree leaves out; whatever is orthogonal to all chosen loops is a
 * witness, and a loop that passes an odd number of the witness's arcs is independent of them. Witnesses are kept as in J. C.
 * de Pina's thesis (Applications of shortest path methods, Amsterdam 1995), here for directed loops, which span the whole
 * space in a strongly connected component. Nothing to do costs nothing; else an elimination of the chosen loops and, for
 * each loop missing, a short breadth-first search for every arc of a witness; pauses in between.
 */
export function* completeLoops(
  graph: ArcGraph,
  members: Int32Array,
  chosen: readonly (readonly number[])[],
): Generator<void, readonly (readonly number[])[]> {
  const { chordOf, chords } = chordsOf(graph, members)
  const missing = chords.length - chosen.length
  if (missing <= 0) return []
  const witnesses = yield* kernelOf(chosen.map(rowOf), chords.length)
  const findOddLoop = createOddLoopSearch(graph)
  const added: (readonly number[])[] = []
  for (const [at, witness] of witnesses.entries()) {
    const loop = findOddLoop(chords.filter((_, chord) => witness.has(chord)))
    const row = rowOf(loop)
    for (const other of witnesses.slice(at + 1)) if (other.isOddOn(row)) other.add(witness)
    added.push(loop)
    yield
  }
  return added

  function rowOf(loop: readonly number[]): readonly number[] {
    return loop.flatMap((arc) => ((chordOf[arc] ?? -1) < 0 ? [] : [chordOf[arc] ?? 0]))
  }
}
