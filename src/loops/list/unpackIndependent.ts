import type { LinkTable } from '../graph/linkTable.ts'
import type { PackedIndependent } from '../independent/independent.ts'
import type { IndependentLoops } from '../types.ts'
import { unpackLoop } from './list.ts'

/** The set that whole numbers stand for. */
export function unpackIndependent(table: LinkTable, { loops, added }: PackedIndependent): IndependentLoops {
  const made = Array.from(loops.ends, (_, place) => unpackLoop(table, loops, place))
  return { loops: made, added: new Set(made.flatMap(({ key }, place) => (added[place] === 1 ? [key] : []))) }
}
