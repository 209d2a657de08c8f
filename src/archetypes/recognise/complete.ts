import type { Skeleton } from '../types.ts'
import { byWorth, sideBySide } from './answer.ts'
import { graphWith, type SearchGraph, type Thought } from './graph.ts'
import { proposalsIn } from './proposals.ts'
import type { Finding } from './search.ts'

/** Links that may be looked at in one map that is thought to be complete. */
const MOST_STEPS = { large: 60_000, small: 60_000 } as const

/** A map with a link that is thought of, and what would be proposed first in it. */
export interface Completed {
  readonly thought: Thought
  readonly graph: SearchGraph
  readonly first: Finding
  /** The number of the link that is thought of. */
  readonly link: number
}

/**
 * What would be told first if a link were there, by the very judgement by which archetypes are proposed. Null where nothing would, or where the
 * link has no part in it; with `isFirst` false the first of all that it has a part in. It is slow only where nothing would be told otherwise: a mark that nobody made is no evidence.
 */
export function* completedWith(
  thought: Thought,
  graph: SearchGraph,
  skeletons: readonly Skeleton[],
  budget: { steps: number },
  isFirst = true,
): Generator<void, Completed | null> {
  for (const delay of thought.delay ? [false, true] : [false]) {
    const whole = graphWith(graph, { ...thought, delay })
    const budgets = { large: { steps: MOST_STEPS.large }, small: { steps: MOST_STEPS.small } }
    const found = yield* proposalsIn(whole, skeletons, budgets)
    budget.steps -= MOST_STEPS.large - budgets.large.steps + MOST_STEPS.small - budgets.small.steps
    const link = thought.turn ?? graph.links.length
    const ordered = firstOf(found)
    const first = isFirst ? ordered[0] : ordered.find(({ links }) => links.includes(link))
    if (first?.links.includes(link)) return { thought, graph: whole, first, link }
  }
  return null
}

/** Proposals as they are ordered for people. */
export function firstOf(found: readonly Finding[]): readonly Finding[] {
  return sideBySide([...found].sort(byWorth))
}
