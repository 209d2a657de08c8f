import type { SearchGraph } from '../graph.ts'
import type { Finding } from '../search.ts'
import { isLimitedTwice } from './attracts.ts'
import type { NameCues } from './cues.ts'
import { isTrouble } from './deeds.ts'
import { standsOut } from './onLarger.ts'
import { namesOf, wordsOf, wordsSay } from './say.ts'
import type { Cue } from './types.ts'
import { type Witness, witnessOf } from './witness.ts'

const anyOf = (there: ReadonlySet<string>, slots: readonly string[]): boolean =>
  slots.some((slot) => there.has(slot))
const manyOf = (there: ReadonlySet<string>, slots: readonly string[]): number =>
  slots.filter((slot) => there.has(slot)).length

const CORE = ['relationships', 'thinking', 'actions', 'results']
const LEAST_OF_CORE = 3
const PUSHING = ['gap_a', 'gap_b', 'action_a', 'action_b']
/** What can run short, so that less of it slows growth, and what cannot. */
const RUNS_SHORT: readonly Cue[] = ['good', 'limit', 'resource', 'capacity', 'share', 'attractive', 'slowing']
const GROWS: readonly Cue[] = ['growing', 'demand', 'invest', 'result']
const IS_MADE: readonly Cue[] = ['demand', 'action', 'harm', 'gap']
const speaks = ({ cues }: NameCues, of: readonly Cue[]): boolean => of.some((cue) => cues.has(cue))

/**
 * A limit to what is welcome: it is there, or said, or slows late, or is all there is beside the engine. One that is named by what runs short must be such a thing; what only
 * drains is no limit; and what holds a trouble back is a remedy, where the engine is one as well.
 */
function limits(witness: Witness, engine: string, grown: string, slowing: string): boolean {
  const { spoken, outside, turned, slow, isWhole, isMute, name } = witness
  const limit = name(slowing)
  const isFeared = name(grown).worth === (turned.has(grown) ? 1 : -1)
  const isThere = outside.size > 0 || slow > 0
  // What is done against a trouble that feeds itself is a remedy: what slows it must befall people, or run short.
  if (
    isTrouble(witness, engine) &&
    !turned.has(slowing) &&
    !speaks(limit, ['slowing', 'limit', 'harm', 'capacity', 'resource'])
  )
    return false
  if (isFeared && !speaks(limit, ['limit', 'capacity', 'resource'])) return false
  if (turned.has(slowing)) return speaks(limit, RUNS_SHORT) || (isThere && !speaks(limit, IS_MADE))
  if (speaks(limit, ['drain']) && !speaks(limit, ['slowing'])) return false
  const isAll = isWhole && turned.size === 0
  const grows = speaks(name(grown), GROWS) || speaks(name(engine), GROWS)
  return isThere || spoken.has(slowing) || (isAll && (isMute || grows))
}

/** Whether it is said what two sides have a share in, or what there is says so with nothing turned round. */
function isShared({ spoken, turned, slow, isWhole, isMute, isPaired }: Witness, shared: string): boolean {
  if (spoken.has(shared) && turned.size <= 1) return true
  return turned.size === 0 && (isPaired || slow > 0 || (isWhole && isMute))
}

/** What fails is done against what is not wanted: a good thing is no symptom unless it is turned round, no fix is named by its absence, and what people only suffer fixes nothing. */
function isFix(witness: Witness, symptom: string, fix: string, consequence: string): boolean {
  const { turned, spoken, name } = witness
  if (isTrouble(witness, fix)) return false
  const { worth } = name(symptom)
  const isWelcome = name(consequence).worth === (turned.has(consequence) ? -1 : 1)
  if (speaks(name(consequence), ['goal'])) return false
  const isWanted = worth === 1 || (worth === 0 && spoken.has(fix))
  return !turned.has(fix) && !isWelcome && (turned.has(symptom) ? isWanted : worth !== 1)
}

/** No goal is a solution, unless something done is: to ask for less solves nothing, and is told as a goal that erodes. */
function areSolutions(witness: Witness): boolean {
  const { name } = witness
  return ['symptomatic_solution', 'fundamental_solution'].every(
    (slot) => !speaks(name(slot), ['goal']) || speaks(name(slot), ['action', 'quick', 'lasting', 'help']),
  )
}

/**
 * What an archetype must have beside its shape before it is told to somebody who does not point at it, where the shape is one that many maps have that mean nothing
 * of the kind: by archetype, or archetype and form.
 */
const NEEDS: Readonly<Record<string, (witness: Witness) => boolean>> = {
  // One engine is an engine.
  'core-theory-of-success': ({ spoken }) =>
    spoken.has('relationships') && spoken.has('thinking') && manyOf(spoken, CORE) >= LEAST_OF_CORE,
  // One balancing loop is a thermostat.
  'balancing-with-delay': ({ slow, turned }) => slow > 0 && turned.size === 0,
  'balancing-with-delay/two-node': ({ slow, turned, spoken }) =>
    slow > 0 && turned.size === 0 && spoken.size > 0,
  'fixes-that-fail': (witness) => isFix(witness, 'problem_symptom', 'fix', 'unintended_consequence'),
  'wol-out-of-control': (witness) => isFix(witness, 'problem', 'action', 'reaction'),
  'attractiveness-principle': isLimitedTwice,
  'limits-to-growth': (witness) => limits(witness, 'growing_action', 'performance', 'slowing_action'),
  'wol-underachievement': (witness) => limits(witness, 'action', 'outcome', 'reaction'),
  // What is asked for or used up is no goal: only its name can say that it is one.
  'eroding-goals': ({ spoken, turned, slow, isWhole, isMute, name }) =>
    anyOf(spoken, ['goal', 'pressure_to_lower']) ||
    (turned.size === 0 &&
      !speaks(name('goal'), ['demand', 'consume', 'harm', 'action']) &&
      (slow > 0 || (isWhole && isMute))),
  // What answers a gap in two ways is no goal that erodes, unless one of them is called a goal.
  'eroding-goals/short': ({ turned, name }) =>
    speaks(name('goal'), ['goal']) && !speaks(name('actual_condition'), ['goal']) && turned.size !== 1,
  // What two sides only even out between them is no scoreboard: it must say that one is ahead, and both do the same.
  'escalation/one-result': ({ turned, isPaired, name }) =>
    turned.size === 0 &&
    isPaired &&
    speaks(name('relative'), ['lead']) &&
    !speaks(name('relative'), ['share']),
  // One engine is an engine, unless two threaten one another in it.
  'escalation/spiral': ({ turned, name }) =>
    turned.size === 0 &&
    ['threat_to_a', 'threat_to_b'].every((slot) => speaks(name(slot), ['threat'])) &&
    ['a_activity', 'b_activity'].every((slot) => !speaks(name(slot), ['threat'])),
  'policy-resistance': ({ spoken, outside, kinds, isMute }) =>
    (outside.size === 2 && (isMute || anyOf(spoken, PUSHING))) ||
    (outside.size === 1 && anyOf(spoken, ['gap_a', 'gap_b'])) ||
    manyOf(spoken, ['gap_a', 'gap_b']) === 2 ||
    manyOf(spoken, PUSHING) >= 3 ||
    manyOf(kinds, ['gap_a', 'gap_b']) === 2,
  // Two ways out of one trouble are no burden shifted, unless one of them is said to be quick, lasting or slow.
  // Where the quick one has a consequence besides, it is asked what that does.
  'shifting-the-burden': areSolutions,
  'shifting-the-burden/direct': (witness) =>
    areSolutions(witness) &&
    witness.turned.size === 0 &&
    (witness.isMute ||
      witness.slow > 0 ||
      witness.spoken.has('fundamental_solution') ||
      speaks(witness.name('symptomatic_solution'), ['quick'])) &&
    !speaks(witness.name('fundamental_solution'), ['quick']) &&
    !speaks(witness.name('symptomatic_solution'), ['lasting']),
  'shifting-the-burden/no-side-effect': (witness) => {
    const { spoken, turned, slow, name, isLast } = witness
    return (
      areSolutions(witness) &&
      turned.size === 0 &&
      isLast('symptomatic_solution') &&
      !speaks(name('fundamental_solution'), ['quick']) &&
      !speaks(name('symptomatic_solution'), ['lasting']) &&
      (slow > 0 || spoken.has('fundamental_solution') || speaks(name('symptomatic_solution'), ['quick']))
    )
  },
  // A share that two sides even out between them is no contest.
  'wol-relative-control': ({ turned, slow, name }) => {
    const contested = name('relative_position')
    return (
      turned.size === 0 && (speaks(contested, ['relative']) || (slow > 0 && !speaks(contested, ['share'])))
    )
  },
  'wol-relative-achievement': (witness) => isShared(witness, 'a_relative_outcome'),
  // Two engines that draw on one pool of time or money are no two standards of which one wins.
  'path-dependence': ({ name }) => !['share_a', 'share_b'].every((slot) => speaks(name(slot), ['pool'])),
  'success-to-the-successful/fixed-pool': (witness) =>
    isShared(witness, 'resources_a') ||
    (witness.turned.size === 0 &&
      ['resources_a', 'resources_b'].every((slot) => speaks(witness.name(slot), ['pool']))),
  'success-to-the-successful': (witness) => isShared(witness, 'allocation_to_a'),
}

/** Words that speak so strongly against a place outweigh its shape. */
const AGAINST = Math.log(3.5)
/** So many links of an archetype of one or two loops may be of unknown sign: with more anything fits. */
const UNKNOWN = 1
/** So many names may be turned round where three loops or more, or a delay in its place, say what it is, and one more for each role for which a word speaks. */
const TURNED = 1

/**
 * Whether a name that is turned round speaks against its role, in a map that tells more than that; of something that is done it must speak for it: not to do it is nothing that
 * anybody does.
 */
function isMisnamed({ plan, variables, inverted, coverage }: Finding, graph: SearchGraph): boolean {
  const { archetype } = plan.skeleton
  if (coverage >= 1) return false
  return inverted.some((at) => {
    const name = namesOf(graph)[variables[at] ?? -1]
    const said = name === undefined ? 0 : wordsOf(archetype, plan.slots[at] ?? '', name, true)
    return said > 0 || (said === 0 && plan.kinds[at] === 'action')
  })
}

/** Whether a place has what its archetype needs before it is told unasked. */
export function isTellable(finding: Finding, graph: SearchGraph): boolean {
  const { plan, variables, inverted, links } = finding
  const isUnknown = links.filter((link) => graph.signs[link] === 0).length > UNKNOWN
  if (plan.loops <= 2 && isUnknown) return false
  const { archetype, structure } = plan.skeleton
  const witness = witnessOf(finding, graph)
  if (wordsSay(plan, variables, inverted, graph) > AGAINST) return false
  const mayTurn = witness.spoken.size + (plan.loops > 2 || witness.slow > 0 ? TURNED : 0)
  if (inverted.length > mayTurn || isMisnamed(finding, graph)) return false
  const needs = NEEDS[`${archetype}/${structure.id}`] ?? NEEDS[archetype]
  return (needs?.(witness) ?? true) && standsOut(archetype, witness)
}
