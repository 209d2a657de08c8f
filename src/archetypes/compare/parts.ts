/**
 * Roles that play one part in the story of several archetypes under other names, by slot id: what hurts, what relieves it quickly, and what would last. Shape alone
 * would pair the lowering of a goal with the lasting solution; Senge and Meadows tell it as the quick fix (Shifting the Burden to the goal).
 */
const PARTS: readonly (readonly string[])[] = [
  ['problem_symptom', 'gap', 'performance_gap', 'problem'],
  ['fix', 'symptomatic_solution', 'external_intervention', 'pressure_to_lower', 'working_harder'],
  ['limiting_condition', 'resource_limit'],
  ['slowing_action', 'gain_per_activity'],
  ['growing_action', 'a_activity'],
  ['fundamental_solution', 'internal_response', 'corrective_action', 'improvement_time'],
]

/** Whether two slots play the same part in the stories of their archetypes; false for those of which nothing is known. */
export function isSamePart(one: string, other: string): boolean {
  return PARTS.some((part) => part.includes(one) && part.includes(other))
}
