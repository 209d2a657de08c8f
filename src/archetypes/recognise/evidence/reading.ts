import { invertedOf, turnedSays } from '../chance.ts'
import type { SearchGraph } from '../graph.ts'
import type { Lying } from '../place.ts'
import type { Plan } from '../plan.ts'
import { wordsSay } from './say.ts'

/** Of the two ways to read all senses the one with fewer names turned round, unless words speak more for the other; and what they say, with what it costs. */
export function readingOf(
  lying: Lying,
  plan: Plan,
  graph: SearchGraph,
): { readonly inverted: readonly number[]; readonly words: number } {
  const few = invertedOf(lying, plan)
  const words = wordsSay(plan, lying.variables, few, graph)
  // Where nothing is turned nothing is to be read otherwise.
  if (few.length === 0) return { inverted: few, words }
  const others = plan.slots.flatMap((_, at) => (few.includes(at) ? [] : [at]))
  const otherwise =
    wordsSay(plan, lying.variables, others, graph) + turnedSays(plan, others) - turnedSays(plan, few)
  return otherwise < words ? { inverted: others, words: otherwise } : { inverted: few, words }
}
