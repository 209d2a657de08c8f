import type { Plan } from './plan.ts'

/** How much likelier than others people draw these, as a natural logarithm: the first ones that are taught, and that most maps are drawn for. */
const TAUGHT: ReadonlyMap<string, number> = new Map([
  ['fixes-that-fail', 3],
  ['limits-to-growth', 2],
  ['shifting-the-burden', 2],
  ['escalation', 1],
  ['tragedy-of-the-commons', 0.5],
  ['success-to-the-successful', 1],
  ['eroding-goals', 1],
  ['attractiveness-principle', 1.5],
  ['growth-and-underinvestment', 0.5],
  ['accidental-adversaries', 0.5],
  ['intervenor', 0.5],
])
/** Two loops that share something are in every map, and other forms than the standard one are drawn less often. */
const TWO_LOOPS = 2
const OTHER_FORM = 1.5

/** What is thought of a structure before the map is looked at, to be added to its score: the lower, the likelier. One loop alone says nothing. */
export function priorOf({ skeleton: { archetype, structure }, loops }: Plan): number {
  if (loops < 2) return Number.POSITIVE_INFINITY
  return (
    (loops === 2 ? TWO_LOOPS : 0) +
    (structure.id === 'standard' ? 0 : OTHER_FORM) -
    (TAUGHT.get(archetype) ?? 0)
  )
}
