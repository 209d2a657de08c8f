import { readFileSync } from 'node:fs'
import { type CausalMap, readMapJson } from '../../src/model/index.ts'

/** An archetype that the authors of an example had in mind: its slots by variable id. */
export interface Expected {
  readonly map: string
  readonly archetype: string
  readonly slots: Readonly<Record<string, string>>
}

/** Those of four or more linked slots, to be seen unasked. */
export const LARGE: readonly Expected[] = [
  {
    map: 'hiv-treatment',
    archetype: 'shifting-the-burden',
    slots: {
      problem_symptom: 'gap',
      symptomatic_solution: 'donor',
      fundamental_solution: 'dom_cap',
      side_effect: 'drawn',
    },
  },
  {
    map: 'land-housing',
    archetype: 'attractiveness-principle',
    slots: { growing_action: 'jobs', results: 'urban_pop', slowing_1: 'shortage', slowing_2: 'infra_load' },
  },
  {
    map: 'maternal-health',
    archetype: 'shifting-the-burden',
    slots: {
      problem_symptom: 'deaths',
      symptomatic_solution: 'workshops',
      fundamental_solution: 'mentoring',
      side_effect: 'progress',
    },
  },
  {
    map: 'water-livestock',
    archetype: 'shifting-the-burden',
    slots: {
      problem_symptom: 'gap',
      symptomatic_solution: 'projects',
      fundamental_solution: 'dm',
      side_effect: 'security',
    },
  },
  {
    map: 'youth-unemployment',
    archetype: 'shifting-the-burden',
    slots: {
      problem_symptom: 'unemp',
      symptomatic_solution: 'interns',
      fundamental_solution: 'reform',
      side_effect: 'fiscal',
    },
  },
]

/** Fixes that Fail, to be offered once symptom and fix are pointed at. */
export const FIXES: readonly Expected[] = [
  ['land-housing', 'waitlist', 'alloc', 'backlog'],
  ['land-housing', 'informal', 'demol', 'displaced'],
  ['maternal-health', 'deaths', 'workshops', 'time_away'],
  ['road-safety', 'deaths', 'test_strict', 'informal_lic'],
  ['road-safety', 'crashes', 'blackspot', 'feel_safe'],
  ['water-livestock', 'drill_press', 'boreholes', 'abstraction'],
  ['youth-unemployment', 'unemp', 'public_jobs', 'wage_exp'],
].map(([map = '', problem_symptom = '', fix = '', unintended_consequence = '']) => ({
  map,
  archetype: 'fixes-that-fail',
  slots: { problem_symptom, fix, unintended_consequence },
}))

/** An example map by its file's name. */
export function exampleMap(name: string): CausalMap {
  const file = new URL(`../../examples/${name}.sediko.json`, import.meta.url)
  const read = readMapJson(JSON.parse(readFileSync(file, 'utf8')))
  if (!read.ok) throw new Error(read.reason)
  return read.map
}
