import type { Skeleton, Structure } from '../types.ts'
import { structures as accidentalAdversaries } from './accidental-adversaries.ts'
import { structures as attractivenessPrinciple } from './attractiveness-principle.ts'
import { structures as balancingWithDelay } from './balancing-with-delay.ts'
import { structures as capabilityTrap } from './capability-trap.ts'
import { structures as coreTheoryOfSuccess } from './core-theory-of-success.ts'
import { structures as erodingGoals } from './eroding-goals.ts'
import { structures as escalation } from './escalation.ts'
import { structures as fixesThatFail } from './fixes-that-fail.ts'
import { structures as growthAndUnderinvestment } from './growth-and-underinvestment.ts'
import { structures as intervenor } from './intervenor.ts'
import { structures as limitsToGrowth } from './limits-to-growth.ts'
import { structures as overshootAndCollapse } from './overshoot-and-collapse.ts'
import { structures as pathDependence } from './path-dependence.ts'
import { structures as policyResistance } from './policy-resistance.ts'
import { structures as ruleBeating } from './rule-beating.ts'
import { structures as seekingTheWrongGoal } from './seeking-the-wrong-goal.ts'
import { structures as shiftingTheBurden } from './shifting-the-burden.ts'
import { structures as successToTheSuccessful } from './success-to-the-successful.ts'
import { structures as tragedyOfTheCommons } from './tragedy-of-the-commons.ts'
import { structures as wolOutOfControl } from './wol-out-of-control.ts'
import { structures as wolRelativeAchievement } from './wol-relative-achievement.ts'
import { structures as wolRelativeControl } from './wol-relative-control.ts'
import { structures as wolUnderachievement } from './wol-underachievement.ts'

const STRUCTURES: Readonly<Record<string, readonly Structure[]>> = {
  'balancing-with-delay': balancingWithDelay,
  'limits-to-growth': limitsToGrowth,
  'shifting-the-burden': shiftingTheBurden,
  intervenor: intervenor,
  'eroding-goals': erodingGoals,
  escalation: escalation,
  'success-to-the-successful': successToTheSuccessful,
  'tragedy-of-the-commons': tragedyOfTheCommons,
  'fixes-that-fail': fixesThatFail,
  'growth-and-underinvestment': growthAndUnderinvestment,
  'accidental-adversaries': accidentalAdversaries,
  'attractiveness-principle': attractivenessPrinciple,
  'wol-underachievement': wolUnderachievement,
  'wol-out-of-control': wolOutOfControl,
  'wol-relative-achievement': wolRelativeAchievement,
  'wol-relative-control': wolRelativeControl,
  'policy-resistance': policyResistance,
  'rule-beating': ruleBeating,
  'seeking-the-wrong-goal': seekingTheWrongGoal,
  'path-dependence': pathDependence,
  'capability-trap': capabilityTrap,
  'overshoot-and-collapse': overshootAndCollapse,
  'core-theory-of-success': coreTheoryOfSuccess,
}

/**
 * Every structure of every archetype, archetypes in the order of `SUMMARIES`, the standard structure of each first. For the
 * recognition worker and the command line: it brings the whole library along.
 */
export const SKELETONS: readonly Skeleton[] = Object.entries(STRUCTURES).flatMap(([archetype, structures]) =>
  structures.map((structure) => ({ archetype, structure })),
)
