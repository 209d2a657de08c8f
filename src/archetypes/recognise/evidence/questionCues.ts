import { CUES, type Cue, DOINGS, OUTSIDE, RESULTS } from './questionWords.en.ts'

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

/** Roles without whose words an archetype is not asked about: two loops that meet in one variable are everywhere. */
const SPEAKING: ReadonlySet<string> = new Set(['a_relative_outcome', 'relative_position'])

/** Whether the variable in a slot must have words of its role before anything is asked. */
export function hasToSpeak(slot: string): boolean {
  return SPEAKING.has(slot)
}

/** Whether a role is that of a side effect or limit, which may well be called by what it costs. */
export function holdsBack(slot: string): boolean {
  return (WANTED[slot] ?? []).some((cue) => cue === 'side' || cue === 'limit')
}

/** Whether a name speaks of what comes out in the end and is counted. */
export function isResult(name: string): boolean {
  return says(name, RESULTS)
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
 * By what two names differ that are those of two sides of one thing, as `a b` for *Income of A* and *Income of B*; null where they have no word in
 * common or differ in more than one.
 */
export function sidesOf(one: string, other: string): string | null {
  const words = (name: string): readonly string[] =>
    name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '')
  const [here, there] = [words(one), words(other)]
  const alone = here.filter((word) => !there.includes(word))
  const others = there.filter((word) => !here.includes(word))
  return here.length > 1 && alone.length === 1 && others.length === 1 ? `${alone[0]} ${others[0]}` : null
}
