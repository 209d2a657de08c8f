import type { ArcGraph } from '../graph/arcs.ts'

/** The arcs of a component that a spanning tree leaves out, and for each arc its place among them; -1 in the tree. */
export interface Chords {
  readonly chords: readonly number[]
  readonly chordOf: Int32Array
}

/** Spans a component with a tree, whichever way its arcs lead: the first arcs that join what was apart. */
export function chordsOf(graph: ArcGraph, members: Int32Array): Chords {
  const chordOf = new Int32Array(graph.targets.length).fill(-1)
  const chords: number[] = []
  const above = Int32Array.from({ length: graph.variables }, (_, variable) => variable)
  for (const variable of members) {
    for (let arc = graph.outStart[variable] ?? 0; arc < (graph.outStart[variable + 1] ?? 0); arc++) {
      const from = topOf(variable)
      const to = topOf(graph.targets[arc] ?? 0)
      if (from === to) {
        chordOf[arc] = chords.length
        chords.push(arc)
      } else {
        above[from] = to
      }
    }
  }
  return { chords, chordOf }

  function topOf(variable: number): number {
    let at = variable
    while (above[at] !== at) {
      const next = above[at] ?? at
      above[at] = above[next] ?? next
      at = next
    }
    return at
  }
}
