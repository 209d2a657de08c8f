import type { LinkGraph } from '../graph/linkGraph.ts'
import type { PackedIndependent } from '../independent/independent.ts'
import { orderOfLoops, sortLoops } from './sortLoops.ts'

/** An independent set in the order of `sortLoops`. */
export function sortIndependent(graph: LinkGraph, { loops, added }: PackedIndependent): PackedIndependent {
  const order = orderOfLoops(graph, loops)
  return { loops: sortLoops(graph, loops), added: Uint8Array.from(order, (loop) => added[loop] ?? 0) }
}
