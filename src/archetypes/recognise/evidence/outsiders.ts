import type { SearchGraph } from '../graph.ts'
import { fillOutside, type OutsideFilling } from '../outside.ts'
import type { Plan } from '../plan.ts'

/** What a goal or limit that is there says for a structure that has one, and one that is not there against it. */
const THERE = Math.log(2)
const MISSING = Math.log(1.3)

/** The outside slots of a structure that something on the map fills: goals and limits. */
export function outsidersOf(
  plan: Plan,
  variables: readonly number[],
  links: readonly number[],
  graph: SearchGraph,
): readonly OutsideFilling[] {
  const { structure } = plan.skeleton
  if (structure.slots.length === plan.slots.length) return []
  const inside = new Map(plan.slots.map((slot, at) => [slot, variables[at] ?? -1]))
  const used = new Set([...variables, ...links.map((link) => graph.sources[link] ?? -1)])
  return fillOutside(structure, inside, used, graph)
}

/** What the outside slots say for (below 0) or against a place. */
export function outsidersSay(plan: Plan, filled: number): number {
  const wanted = plan.skeleton.structure.slots.length - plan.slots.length
  return (wanted - filled) * MISSING - filled * THERE
}
