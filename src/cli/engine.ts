/** What the verbs ask of the loop engine. */
import type { LoopCount, LoopGraph, LoopLimits, LoopList } from '../loops/index.ts'
import * as engine from '../loops/index.ts'
import type { Id } from '../model/index.ts'

export type { LoopComponent as Component } from '../loops/index.ts'
export { findLoops, independentLoops, loopComponents as componentsOf } from '../loops/index.ts'

/** The loops that pass these variables, shortest first. */
export function loopsThrough(
  graph: LoopGraph,
  variables: readonly Id[],
  limits: Partial<LoopLimits>,
): LoopList {
  return engine.loopsThrough(graph, { variables }, limits)
}

/** How many loops there are, or of them how many pass these variables. */
export function countLoops(
  graph: LoopGraph,
  { through = [] }: { readonly through?: readonly Id[] } = {},
): LoopCount {
  if (through.length === 0) return engine.countLoops(graph)
  const { total, atLeast, counts } = loopsThrough(graph, through, { maxLoops: 0, maxSteps: 0 })
  return { exact: total !== null, total: atLeast, counts }
}
