import { bundleArcs } from '../graph/arcs.ts'
import { type LinkTable, tabulate } from '../graph/tabulate.ts'
import { findIndependent, type PackedIndependent } from '../independent/independent.ts'
import { finish } from '../search/finish.ts'
import { sortIndependent } from '../search/sortLoops.ts'
import type { IndependentLoops, LoopGraph } from '../types.ts'
import { unpackLoop } from './list.ts'

/** Finds the independent loop set of a map. Half a second or so for 1,000 variables and 3,000 links. */
export function independentLoops(graph: LoopGraph): IndependentLoops {
  const table = tabulate(graph)
  return unpackIndependent(
    table,
    sortIndependent(table.graph, finish(findIndependent(bundleArcs(table.graph)))),
  )
}

/** The set that whole numbers stand for. */
export function unpackIndependent(table: LinkTable, { loops, added }: PackedIndependent): IndependentLoops {
  const made = Array.from(loops.ends, (_, place) => unpackLoop(table, loops, place))
  return { loops: made, added: new Set(made.flatMap(({ key }, place) => (added[place] === 1 ? [key] : []))) }
}
