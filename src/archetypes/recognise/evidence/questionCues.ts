import { CUES, type Cue, DOINGS, OUTSIDE } from './questionWords.en.ts'

/** What the name of a variable speaks of where it plays this role, by id of slot; roles that are not here are played by anything. */
const WANTED: Readonly<Record<string, readonly Cue[]>> = {
  problem_symptom: ['problem', 'gap'],
  problem: ['problem', 'gap'],
  actual_problem: ['problem'],
  measured_problem: ['problem'],
  fix: ['quick'],
  action: ['quick', 'growth'],
  symptomatic_solution: ['quick'],
  external_intervention: ['quick'],
  rule_strictness: ['quick'],
  a_fix: ['quick'],
  b_fix: ['quick'],
  working_harder: ['quick'],
  fundamental_solution: ['lasting'],
  internal_response: ['lasting'],
  internal_capability: ['capacity', 'lasting'],
  improvement_time: ['lasting'],
  capability: ['capacity'],
  unintended_consequence: ['side', 'problem'],
  side_effect: ['side'],
  dependence: ['side'],
  evasion: ['side'],
  reaction: ['side', 'limit'],
  performance: ['growth', 'capacity'],
  results: ['growth'],
  outcome: ['growth'],
  growing_action: ['growth'],
  growth_effort: ['growth'],
  demand: ['growth'],
  slowing_action: ['limit'],
  slowing_1: ['limit'],
  slowing_2: ['limit'],
  goal: ['goal'],
  target: ['goal'],
  gap: ['gap'],
  gap_a: ['gap'],
  gap_b: ['gap'],
  performance_gap: ['gap'],
  pressure_to_lower: ['pressure'],
  allocation_to_a: ['share'],
  relative: ['share'],
  a_relative_outcome: ['share'],
  relative_position: ['share'],
  share_a: ['share'],
  share_b: ['share'],
  total_activity: ['common'],
  gain_per_activity: ['common'],
  capacity: ['capacity'],
  investment: ['capacity'],
  perceived_need: ['capacity'],
  threat_to_a: ['threat'],
  threat_to_b: ['threat'],
  relationships: ['quality'],
  thinking: ['quality'],
  actions: ['quality'],
}

/** Whether the name of a variable has words of the role it would play. */
export function speaksFor(slot: string, name: string): boolean {
  return (WANTED[slot] ?? []).some((cue) => says(name, CUES[cue]))
}

/** Whether a name speaks of something that is not moved from within: rain, a law, the price of oil. */
export function isOutside(name: string): boolean {
  return says(name, OUTSIDE)
}

/** Whether a name speaks of something that people do. */
export function isDoing(name: string): boolean {
  return says(name, DOINGS)
}

/** Beginnings of so many letters, or more, may be those of longer words: `rain` is also meant by rainfall, `own` not by ownership. */
const LEAST_LETTERS = 5

/** Whether any of these stands in a name: a word, the beginning of one, or words that follow one another. */
function says(name: string, cues: readonly string[]): boolean {
  const words = name.toLowerCase().split(/[^\p{L}\p{N}&]+/u)
  const whole = ` ${words.join(' ')} `
  return cues.some((cue) =>
    cue.includes(' ')
      ? whole.includes(` ${cue}`)
      : words.some((word) => word === cue || (cue.length >= LEAST_LETTERS && word.startsWith(cue))),
  )
}

/**
 * Whether two names are those of two sides of one thing: all words the same but one or two, as in *Income of A* and *Income of B*.
 */
export function isSidewise(one: string, other: string): boolean {
  const words = (name: string): readonly string[] =>
    name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '')
  const [here, there] = [words(one), words(other)]
  const alone = here.filter((word) => !there.includes(word))
  const others = there.filter((word) => !here.includes(word))
  return here.length > alone.length && alone.length === 1 && others.length === 1
}
