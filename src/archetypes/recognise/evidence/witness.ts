import type { VariableKind } from '../../../model/index.ts'
import type { SearchGraph } from '../graph.ts'
import type { Finding } from '../search.ts'
import type { NameCues } from './cues.ts'
import { outsidersOf } from './outsiders.ts'
import { arePaired } from './pairs.ts'
import { namesOf, spokenFor } from './say.ts'
import type { Cue } from './types.ts'

/** What there is beside the shape of a place. Slots are named by their ids. */
export interface Witness {
  /** Slots of which a word of the name speaks for the role. */
  readonly spoken: ReadonlySet<string>
  /** Outside slots that are filled, by more than what is called a mere rate. */
  readonly outside: ReadonlySet<string>
  /** Slots whose name is turned round. */
  readonly turned: ReadonlySet<string>
  /** Slots of which the kind is given and fits. */
  readonly kinds: ReadonlySet<string>
  /** How many of the links that should be slow are, or others on their loops alone. */
  readonly slow: number
  /** Whether it uses all links of its component. */
  readonly isWhole: boolean
  /** Whether no name speaks of anything: then the shape alone is what there is. */
  readonly isMute: boolean
  /** Whether the names of two sides share a word, as "Visits for X" and "Visits for Y". */
  readonly isPaired: boolean
  /** Whether the variable in a slot has no consequence besides those of the archetype. */
  readonly isLast: (slot: string) => boolean
  /** What the name in a slot speaks of. */
  readonly name: (slot: string) => NameCues
  /** The kind of the variable in a slot; `variable` where nobody marked one. */
  readonly kind: (slot: string) => VariableKind
  /** Whether people mark kinds on this map: then what is not marked as something done is not done. */
  readonly areKindsSaid: boolean
}

/** What is said of what stands beside a structure, and of no role in one. */
const BESIDE: ReadonlySet<Cue> = new Set(['outside', 'counted', 'pool', 'rate', 'late'])

function speaksOfRoles(name: NameCues | undefined): boolean {
  return [...(name?.cues ?? [])].some((cue) => !BESIDE.has(cue))
}

const NARROWS: readonly Cue[] = ['goal', 'limit', 'capacity', 'resource']

/** What makes something go faster and is neither a goal nor a limit: a rate, a fee, a chance. */
function setsOnlyPace(name: NameCues | undefined): boolean {
  const cues = name?.cues ?? SILENT.cues
  return cues.has('rate') && !NARROWS.some((cue) => cues.has(cue))
}

/** Less than so many of the variables without a kind: then kinds are said. */
const MOST_UNSAID = 0.7

const SILENT: NameCues = { cues: new Set(), worth: 0 }

/** What there is beside the shape of a place that was found. */
export function witnessOf(finding: Finding, graph: SearchGraph): Witness {
  const { plan, variables, inverted, paths, links, coverage } = finding
  const idOf = (at: number): string => plan.slots[at] ?? ''
  const isSlow = (at: number): boolean => paths[at]?.some((link) => graph.delays[link] === 1) ?? false
  const isKind = (at: number): boolean =>
    plan.kinds[at] !== 'variable' && graph.kinds[variables[at] ?? -1] === plan.kinds[at]
  return {
    spoken: new Set(spokenFor(plan, variables, inverted, graph).map(idOf)),
    outside: new Set(
      outsidersOf(plan, variables, links, graph).flatMap(({ slot, variable }) =>
        setsOnlyPace(namesOf(graph)[variable]) ? [] : [slot],
      ),
    ),
    turned: new Set(inverted.map(idOf)),
    kinds: new Set(plan.slots.filter((_, at) => isKind(at))),
    slow: plan.late.filter((links) => links.some(isSlow)).length,
    isWhole: coverage >= 1,
    isMute: variables.every((variable) => !speaksOfRoles(namesOf(graph)[variable])),
    isPaired: arePaired(
      plan.slots,
      variables.map((variable) => graph.names[variable] ?? ''),
    ),
    isLast: (slot) =>
      graph.out[variables[plan.slots.indexOf(slot)] ?? -1]?.every((link) => links.includes(link)) ?? false,
    name: (slot) => namesOf(graph)[variables[plan.slots.indexOf(slot)] ?? -1] ?? SILENT,
    kind: (slot) => graph.kinds[variables[plan.slots.indexOf(slot)] ?? -1] ?? 'variable',
    areKindsSaid: graph.kinds.filter((kind) => kind === 'variable').length < MOST_UNSAID * graph.kinds.length,
  }
}
