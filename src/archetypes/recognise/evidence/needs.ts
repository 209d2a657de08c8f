import type { SearchGraph } from '../graph.ts'
import type { Finding } from '../search.ts'
import { outsidersOf } from './outsiders.ts'
import { spokenFor, wordsSay } from './say.ts'

/** What there is beside the shape of a place. */
interface Witness {
  /** Slots of which a word of the name speaks for the role. */
  readonly spoken: ReadonlySet<string>
  /** Outside slots that are filled. */
  readonly outside: ReadonlySet<string>
  /** How many names are turned round. */
  readonly turned: number
  /** How many of the links that should be slow are. */
  readonly slow: number
  /** Slots of which the kind is given and fits. */
  readonly kinds: ReadonlySet<string>
}

const anyOf = (there: ReadonlySet<string>, slots: readonly string[]): boolean =>
  slots.some((slot) => there.has(slot))
const manyOf = (there: ReadonlySet<string>, slots: readonly string[]): number =>
  slots.filter((slot) => there.has(slot)).length

const CORE = ['relationships', 'thinking', 'actions', 'results']
const LEAST_OF_CORE = 3

/**
 * What an archetype must have beside its shape before it is told to somebody who does not point at it, where the shape is one that many maps have that mean nothing
 * of the kind: by archetype, or archetype and form.
 */
const NEEDS: Readonly<Record<string, (witness: Witness) => boolean>> = {
  // One engine is an engine.
  'core-theory-of-success': ({ spoken }) => manyOf(spoken, CORE) >= LEAST_OF_CORE,
  // One balancing loop is a thermostat.
  'balancing-with-delay': ({ slow }) => slow > 0,
  'eroding-goals': ({ spoken, turned, slow }) =>
    anyOf(spoken, ['goal', 'pressure_to_lower']) || (turned === 0 && slow > 0),
  'policy-resistance': ({ spoken, outside, kinds }) =>
    outside.size === 2 ||
    (outside.size === 1 && anyOf(spoken, ['gap_a', 'gap_b'])) ||
    manyOf(spoken, ['gap_a', 'gap_b']) === 2 ||
    manyOf(kinds, ['gap_a', 'gap_b']) === 2,
  'shifting-the-burden/no-side-effect': ({ spoken, turned, slow }) =>
    turned === 0 && (spoken.has('problem_symptom') || slow > 0),
  'wol-relative-control': ({ spoken, turned, slow }) =>
    turned === 0 && (spoken.has('relative_position') || slow > 0),
  'wol-relative-achievement': ({ spoken, turned }) => turned === 0 || spoken.has('a_relative_outcome'),
  'success-to-the-successful': ({ spoken, turned }) => turned < 2 || spoken.has('allocation_to_a'),
}

/** Words that speak so strongly against a place outweigh its shape. */
const AGAINST = Math.log(3.5)
/** So many names may be turned round without words that speak for the roles. */
const TURNED = 1

/** Whether a place has what its archetype needs before it is told unasked. */
export function isTellable(finding: Finding, graph: SearchGraph): boolean {
  const { plan, variables, inverted } = finding
  const { archetype, structure } = plan.skeleton
  const witness = witnessOf(finding, graph)
  if (wordsSay(plan, variables, inverted, graph) > AGAINST) return false
  if (inverted.length > TURNED && witness.spoken.size < inverted.length) return false
  const needs = NEEDS[`${archetype}/${structure.id}`] ?? NEEDS[archetype]
  return needs?.(witness) ?? true
}

function witnessOf({ plan, variables, inverted, paths, links }: Finding, graph: SearchGraph): Witness {
  return {
    spoken: new Set(spokenFor(plan, variables, inverted, graph).map((at) => plan.slots[at] ?? '')),
    outside: new Set(outsidersOf(plan, variables, links, graph)),
    turned: inverted.length,
    slow: plan.links.filter(({ delay }, at) => delay && paths[at]?.some((link) => graph.delays[link] === 1))
      .length,
    kinds: new Set(
      plan.slots.filter(
        (_, at) => plan.kinds[at] !== 'variable' && graph.kinds[variables[at] ?? -1] === plan.kinds[at],
      ),
    ),
  }
}
