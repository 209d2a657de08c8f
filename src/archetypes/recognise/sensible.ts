import { namesOf } from './evidence/say.ts'
import type { SearchGraph, Thought } from './graph.ts'

/** Whether nothing on the map can move a variable, by its kind or its name: rain, a law, the price of oil. */
export function isFromOutside(variable: number, graph: SearchGraph): boolean {
  return graph.kinds[variable] === 'external' || namesOf(graph)[variable]?.cues.has('outside') === true
}

/** Whether a variable leads nowhere and is called by what comes out in the end, as costs or income: it is drawn to be looked at and not to act. */
export function isCounted(variable: number, graph: SearchGraph): boolean {
  if ((graph.out[variable] ?? []).length > 0) return false
  const cues = namesOf(graph)[variable]?.cues
  return cues?.has('counted') === true && !cues.has('consequence')
}

/** Whether a link could be asked for at all: from what acts, into what can be moved. */
export function isSensible({ from, to }: Pick<Thought, 'from' | 'to'>, graph: SearchGraph): boolean {
  return !isCounted(from, graph) && !isFromOutside(to, graph)
}
