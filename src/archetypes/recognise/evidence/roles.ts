import type { RoleWords } from './types.ts'

type Roles = Readonly<Record<string, RoleWords>>

const GAP: RoleWords = { is: ['gap', 'need'], not: ['goal', 'action'] }
const GOAL: RoleWords = { is: ['goal'], not: ['gap'], both: true }
const SYMPTOM: RoleWords = { is: ['harm', 'gap'], not: ['action', 'goal', 'growing'], worth: -1 }
const QUICK: RoleWords = { is: ['quick', 'action', 'help', 'rule'], not: ['gap', 'goal', 'harm', 'relative'] }
const LASTING: RoleWords = { is: ['lasting', 'own', 'improve'], not: ['quick', 'harm'], worth: 1 }
const CONSEQUENCE: RoleWords = { is: ['consequence', 'harm', 'depend'], not: ['gap', 'goal'], worth: -1 }
const ENGINE: RoleWords = { is: ['growing', 'action', 'invest'], not: ['gap', 'goal', 'limit'] }
const GROWING: RoleWords = {
  is: ['growing', 'result', 'demand', 'common'],
  not: ['gap', 'goal', 'limit'],
  worth: 1,
}
const SLOWING: RoleWords = { is: ['slowing', 'limit', 'harm'], not: ['goal'], worth: -1 }
const THREAT: RoleWords = { is: ['threat', 'gap', 'relative', 'harm'], not: ['goal'], worth: -1 }
const SHARE: RoleWords = { is: ['share', 'relative'], not: ['gap'] }
const SUCCESS: RoleWords = { is: ['result', 'good', 'growing'], not: ['gap', 'harm'], worth: 1 }

/** Which words speak for and against each role, by archetype and slot. A slot without a row has no words of its own. */
export const ROLES: Readonly<Record<string, Roles>> = {
  'balancing-with-delay': {
    desired_state: GOAL,
    gap: GAP,
    corrective_action: { is: ['action', 'invest'], not: ['gap', 'goal'] },
  },
  'limits-to-growth': {
    growing_action: ENGINE,
    performance: GROWING,
    slowing_action: SLOWING,
    limiting_condition: { is: ['limit', 'capacity', 'resource'] },
  },
  'wol-underachievement': {
    action: ENGINE,
    outcome: GROWING,
    reaction: SLOWING,
    constraint: { is: ['limit', 'capacity', 'resource'] },
  },
  'fixes-that-fail': { problem_symptom: SYMPTOM, fix: QUICK, unintended_consequence: CONSEQUENCE },
  'wol-out-of-control': { problem: SYMPTOM, action: QUICK, reaction: CONSEQUENCE },
  'shifting-the-burden': {
    problem_symptom: SYMPTOM,
    symptomatic_solution: QUICK,
    fundamental_solution: LASTING,
    side_effect: CONSEQUENCE,
    attention: { is: ['lasting', 'improve', 'share'] },
  },
  intervenor: {
    problem_symptom: SYMPTOM,
    external_intervention: { is: ['help'], not: ['own', 'gap', 'goal'] },
    internal_response: { is: ['own', 'lasting'], not: ['help'] },
    dependence: { is: ['depend', 'help'], not: ['own'] },
    internal_capability: { is: ['own', 'capacity', 'lasting'], not: ['help'], worth: 1 },
  },
  'eroding-goals': {
    goal: { is: ['goal'], not: ['gap', 'action'], both: true },
    gap: { is: ['gap', 'harm'], not: ['goal', 'action'] },
    corrective_action: { is: ['action', 'lasting', 'invest'], not: ['gap', 'goal', 'pressure'] },
    pressure_to_lower: { is: ['pressure', 'lower'], not: ['goal'] },
    perceived_condition: { is: ['need', 'threat', 'indicator'] },
  },
  escalation: {
    a_activity: { is: ['action', 'resource', 'relative', 'threat'], not: ['goal'] },
    b_activity: { is: ['action', 'resource', 'relative', 'threat'], not: ['goal'] },
    threat_to_a: THREAT,
    threat_to_b: THREAT,
    relative: { is: ['relative', 'share'] },
  },
  'success-to-the-successful': {
    allocation_to_a: SHARE,
    resources_a: {
      is: ['resource', 'support', 'invest', 'action', 'capacity', 'share'],
      not: ['harm'],
      worth: 1,
    },
    resources_b: {
      is: ['resource', 'support', 'invest', 'action', 'capacity', 'share'],
      not: ['harm'],
      worth: 1,
    },
    success_a: SUCCESS,
    success_b: SUCCESS,
  },
  'wol-relative-achievement': {
    a_action: ENGINE,
    a_relative_outcome: { is: ['relative', 'share'], not: ['gap'] },
    b_outcome: SUCCESS,
  },
  'wol-relative-control': {
    relative_position: { is: ['relative', 'share'] },
    a_action: { is: ['action'], not: ['gap', 'goal'] },
    b_action: { is: ['action'], not: ['gap', 'goal'] },
  },
  'tragedy-of-the-commons': {
    a_activity: { is: ['action', 'consume', 'resource', 'demand'], not: ['common'] },
    b_activity: { is: ['action', 'consume', 'resource', 'demand'], not: ['common'] },
    a_gain: { is: ['good', 'result'], not: ['common'], worth: 1 },
    b_gain: { is: ['good', 'result'], not: ['common'], worth: 1 },
    total_activity: { is: ['common'] },
    gain_per_activity: { is: ['resource', 'limit', 'good', 'common'] },
    resource_limit: { is: ['limit', 'capacity', 'resource'] },
  },
  'growth-and-underinvestment': {
    growth_effort: ENGINE,
    demand: { is: ['demand', 'growing'] },
    performance: { is: ['result', 'good'], not: ['goal'], worth: 1 },
    performance_standard: GOAL,
    perceived_need: { is: ['need', 'gap', 'pressure'] },
    investment: { is: ['invest', 'action'] },
    capacity: { is: ['capacity', 'limit'], worth: 1 },
  },
  'accidental-adversaries': {
    a_success: SUCCESS,
    b_success: SUCCESS,
    a_support: { is: ['support', 'action'] },
    b_support: { is: ['support', 'action'] },
    a_fix: { is: ['quick', 'action'] },
    b_fix: { is: ['quick', 'action'] },
  },
  'attractiveness-principle': {
    growing_action: ENGINE,
    results: GROWING,
    slowing_1: SLOWING,
    slowing_2: SLOWING,
    limiting_1: { is: ['limit', 'capacity', 'resource'] },
    limiting_2: { is: ['limit', 'capacity', 'resource'] },
    attractiveness: { is: ['attractive'] },
  },
  'policy-resistance': {
    goal_a: GOAL,
    goal_b: GOAL,
    gap_a: { is: ['gap', 'threat', 'harm', 'pressure', 'need'], not: ['goal'] },
    gap_b: { is: ['gap', 'threat', 'harm', 'pressure', 'need'], not: ['goal'] },
    action_a: { is: ['action', 'evasion', 'quick'], not: ['gap', 'goal', 'pressure', 'lower'] },
    action_b: { is: ['action', 'rule', 'quick'], not: ['gap', 'goal', 'pressure', 'lower'] },
    system_state: { not: ['gap', 'goal', 'action'] },
  },
  'rule-beating': {
    actual_problem: { is: ['purpose', 'harm'], worth: -1 },
    measured_problem: { is: ['indicator'] },
    rule_strictness: { is: ['rule'], not: ['evasion'] },
    genuine_compliance: { is: ['purpose', 'good'] },
    evasion: { is: ['evasion'], not: ['rule'] },
  },
  'seeking-the-wrong-goal': {
    target: GOAL,
    gap: GAP,
    proxy_effort: { is: ['action', 'harder', 'indicator'] },
    proxy: { is: ['indicator'], not: ['gap', 'goal'] },
    purpose_effort: { is: ['purpose', 'lasting', 'improve'] },
    true_outcome: { is: ['purpose', 'good'], worth: 1 },
    unmet_need: { is: ['need', 'gap', 'harm'], worth: -1 },
  },
  'path-dependence': {
    share_a: { is: ['share', 'consume', 'growing'] },
    share_b: { is: ['share', 'consume', 'growing'] },
    complement_a: { is: ['switching', 'capacity', 'support', 'invest'] },
    complement_b: { is: ['switching', 'capacity', 'support', 'invest'] },
    attractive_a: { is: ['attractive', 'switching'] },
    attractive_b: { is: ['attractive', 'switching'] },
  },
  'capability-trap': {
    desired_performance: GOAL,
    performance_gap: GAP,
    working_harder: { is: ['harder', 'quick'], not: ['improve'] },
    shortcuts: { is: ['quick', 'harder'] },
    improvement_time: { is: ['improve', 'lasting'], not: ['quick'] },
    capability: { is: ['capacity', 'lasting', 'good'], worth: 1 },
    performance: { is: ['result', 'good', 'harder'], worth: 1 },
  },
  'overshoot-and-collapse': {
    activity: { is: ['growing', 'consume', 'demand', 'capacity'] },
    net_growth: { is: ['growing', 'invest'] },
    resource_per_user: { is: ['limit', 'relative', 'resource', 'good'] },
    resource_stock: { is: ['resource', 'capacity'] },
    consumption: { is: ['consume'] },
  },
  'core-theory-of-success': {
    relationships: { is: ['relationship'], both: true },
    thinking: { is: ['thinking'], both: true },
    actions: { is: ['acting'], both: true },
    results: { is: ['result'], both: true },
  },
}
