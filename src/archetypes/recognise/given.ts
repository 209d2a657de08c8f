import type { Given, Structure } from '../types.ts'

/** Which slots a word of the person may mean, by archetype. What is named by its own slot id needs no row. */
const MEANT: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'balancing-with-delay': { symptom: ['gap', 'actual_state'], fix: ['corrective_action'] },
  'limits-to-growth': { growing: ['performance', 'growing_action'], fix: ['growing_action'] },
  'shifting-the-burden': { symptom: ['problem_symptom'], fix: ['symptomatic_solution'] },
  intervenor: { symptom: ['problem_symptom'], fix: ['external_intervention'] },
  'eroding-goals': { symptom: ['gap'], fix: ['corrective_action'] },
  escalation: { growing: ['a_activity', 'b_activity'], fix: ['a_activity', 'b_activity'] },
  'success-to-the-successful': { growing: ['success_a', 'success_b', 'resources_a'] },
  'tragedy-of-the-commons': { growing: ['a_activity', 'b_activity', 'total_activity'] },
  'fixes-that-fail': { symptom: ['problem_symptom'], fix: ['fix'] },
  'growth-and-underinvestment': { growing: ['demand', 'growth_effort'] },
  'accidental-adversaries': { symptom: ['a_success', 'b_success'], fix: ['a_fix', 'b_fix'] },
  'attractiveness-principle': { growing: ['results', 'growing_action'] },
  'wol-underachievement': { growing: ['outcome', 'action'], fix: ['action'] },
  'wol-out-of-control': { symptom: ['problem'], fix: ['action'] },
  'wol-relative-achievement': { growing: ['a_relative_outcome', 'a_action'], fix: ['a_action'] },
  'wol-relative-control': { symptom: ['relative_position'], fix: ['a_action', 'b_action'] },
  'policy-resistance': { symptom: ['system_state'], fix: ['action_a', 'action_b'] },
  'rule-beating': { symptom: ['actual_problem', 'measured_problem'], fix: ['rule_strictness'] },
  'seeking-the-wrong-goal': { symptom: ['gap', 'unmet_need'], fix: ['proxy_effort'] },
  'path-dependence': { growing: ['share_a', 'share_b'] },
  'capability-trap': { symptom: ['performance_gap'], fix: ['working_harder'] },
  'overshoot-and-collapse': { growing: ['activity'] },
  'core-theory-of-success': { growing: ['results', 'actions', 'relationships', 'thinking'] },
}

/** What a word may mean besides, where nothing fits otherwise: what stalls, or falls behind, is a symptom too. */
const MEANT_LOOSELY: typeof MEANT = {
  'limits-to-growth': { symptom: ['performance'] },
  'wol-underachievement': { symptom: ['outcome'] },
  'wol-relative-achievement': { symptom: ['b_outcome', 'a_relative_outcome'] },
}

/** The ways in which what is pointed at can stand in the slots of a structure: none when a word means nothing there. */
export function fillings(
  archetype: string,
  { slots }: Structure,
  given: Given,
  isLoose: boolean,
): readonly Given[] {
  let ways: readonly Given[] = [{}]
  for (const [word, variable] of Object.entries(given)) {
    const loosely = isLoose ? MEANT_LOOSELY[archetype]?.[word] : undefined
    const meant = slots.some(({ id }) => id === word) ? [word] : (MEANT[archetype]?.[word] ?? loosely ?? [])
    const there = meant.filter((slot) => slots.some(({ id, outside }) => id === slot && !outside))
    ways = ways.flatMap((way) =>
      there.filter((slot) => way[slot] === undefined).map((slot) => ({ ...way, [slot]: variable })),
    )
  }
  return ways
}

/** The words that can be pointed with, besides the ids of slots. */
export const POINTING_WORDS: readonly string[] = ['symptom', 'fix', 'growing']
