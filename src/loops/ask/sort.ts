import { foldName, type Id } from '../../model/index.ts'
import type { FeedbackLoop } from '../types.ts'

/** How a list of loops is ordered. */
export type LoopOrder = 'length' | 'name' | 'busiest'

/**
 * Orders loops that come shortest first, then by the names of their variables.
 *
 * `length`: as they come. `name`: those that people named, by that name as a dictionary has it, then all others as they
 * come. `busiest`: by the most shared variable. A variable is as busy as there are loops in `loops` that pass it, and the
 * busiest variable of a loop is the busiest that it passes. Loops come first whose busiest variable is passed by the most
 * loops; loops with the same busiest variable stand together, and among them as they come. Of variables equally busy the
 * one counts that is met first in `loops`.
 */
export function sortLoops(
  loops: readonly FeedbackLoop[],
  order: LoopOrder,
  names: ReadonlyMap<string, string>,
): readonly FeedbackLoop[] {
  if (order === 'name') return byName(loops, names)
  return order === 'busiest' ? byBusiest(loops) : loops
}

function byName(loops: readonly FeedbackLoop[], names: ReadonlyMap<string, string>): readonly FeedbackLoop[] {
  if (names.size === 0) return loops
  const { compare } = new Intl.Collator('en', { numeric: true })
  const named = loops
    .filter(({ key }) => names.has(key))
    .map((loop) => ({ loop, name: foldName(names.get(loop.key) ?? '') }))
    .sort((one, other) => compare(one.name, other.name))
  return [...named.map(({ loop }) => loop), ...loops.filter(({ key }) => !names.has(key))]
}

function byBusiest(loops: readonly FeedbackLoop[]): readonly FeedbackLoop[] {
  const { variables, counts } = numberVariables(loops)
  const ranked = Array.from(counts.keys()).sort((one, other) => (counts[other] ?? 0) - (counts[one] ?? 0))
  const ranks = new Int32Array(counts.length)
  ranked.forEach((variable, rank) => {
    ranks[variable] = rank
  })
  const sorted: FeedbackLoop[][] = ranked.map(() => [])
  let at = 0
  for (const loop of loops) {
    let best = ranked.length
    for (const end = at + loop.variables.length; at < end; at++) {
      best = Math.min(best, ranks[variables[at] ?? 0] ?? best)
    }
    sorted[best]?.push(loop)
  }
  return sorted.flat()
}

/** The variables of all loops one after another as numbers, in the order in which they are met, and how many loops pass each. */
function numberVariables(loops: readonly FeedbackLoop[]): {
  readonly variables: Int32Array
  readonly counts: readonly number[]
} {
  const numbers = new Map<Id, number>()
  const counts: number[] = []
  const variables = new Int32Array(loops.reduce((sum, loop) => sum + loop.variables.length, 0))
  let at = 0
  for (const loop of loops) {
    for (const id of loop.variables) {
      let number = numbers.get(id)
      if (number === undefined) {
        number = counts.length
        numbers.set(id, number)
        counts.push(0)
      }
      counts[number] = (counts[number] ?? 0) + 1
      variables[at++] = number
    }
  }
  return { variables, counts }
}
