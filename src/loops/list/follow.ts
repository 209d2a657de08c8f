import type { LoopGraph, LoopLimits, LoopList } from '../types.ts'
import { type EditedLoops, editInPieces, type Patience } from './edit.ts'
import { relabelInPieces } from './relabel.ts'

/**
 * The list of a map brought up to date after whatever a person did to the map, with pauses and without a search; null where only
 * a search can tell, and, with null for `patience`, where links came or went. See `relabelLoops` and `editLoops`.
 */
export function* followLoops(
  before: LoopList,
  graph: LoopGraph,
  limits: LoopLimits,
  patience: Patience | null,
): Generator<void, EditedLoops | null> {
  const list = yield* relabelInPieces(before, graph)
  if (list !== null) return { list, isFinal: true }
  if (patience === null) return null
  yield
  return yield* editInPieces(before, graph, limits, patience)
}
