import { isDeed, isTrouble } from './deeds.ts'
import type { Cue } from './types.ts'
import type { Witness } from './witness.ts'

const speaks = ({ name }: Witness, slot: string, of: readonly Cue[]): boolean =>
  of.some((cue) => name(slot).cues.has(cue))

/** What is built up is a solution as well as what is done. */
function isBuilt({ kind }: Witness, slot: string): boolean {
  return kind(slot) === 'stock' || kind(slot) === 'flow'
}

/**
 * What an archetype must have where the map holds more than it, by archetype: there its shape lies by chance, and its story must be told by a name or a kind, too. Where it is all
 * there is the shape is the point.
 */
const NEEDS: Readonly<Record<string, (witness: Witness) => boolean>> = {
  // Some comply and others get round a rule: one of both must be called so.
  'rule-beating': (witness) =>
    speaks(witness, 'evasion', ['evasion']) ||
    (speaks(witness, 'rule_strictness', ['rule']) && speaks(witness, 'measured_problem', ['indicator'])),
  // Two standards of one thing, that are called alike; or one to which it costs something to switch.
  'path-dependence': (witness) =>
    witness.isPaired ||
    ['complement_a', 'complement_b', 'attractive_a', 'attractive_b'].some((slot) =>
      speaks(witness, slot, ['switching']),
    ),
  // What grows is wanted and is not less of something, and what makes people invest is seen as a need.
  'growth-and-underinvestment': (witness) =>
    ['growth_effort', 'demand'].every((slot) => !witness.turned.has(slot) && !isTrouble(witness, slot)) &&
    !isTrouble(witness, 'performance') &&
    (witness.outside.size > 0 ||
      speaks(witness, 'perceived_need', ['need', 'gap', 'pressure']) ||
      witness.kind('perceived_need') === 'gap'),
  // Working harder at the same thing, or time to work better: otherwise it is a burden that is shifted.
  'capability-trap': (witness) =>
    speaks(witness, 'working_harder', ['harder']) || speaks(witness, 'improvement_time', ['improve']),
  // One resource is used up: what each gets of it is no other stock, and what comes of that is growth.
  'overshoot-and-collapse': ({ kind, name }) =>
    kind('resource_per_user') !== 'stock' &&
    (kind('net_growth') === 'flow' ||
      ['growing', 'invest', 'action'].some((cue) => has(name('net_growth').cues, cue))),
  // A lasting solution is done or built.
  'shifting-the-burden': (witness) =>
    !witness.areKindsSaid ||
    ['symptomatic_solution', 'fundamental_solution'].every(
      (slot) => isDeed(witness, slot) || isBuilt(witness, slot) || witness.spoken.has(slot),
    ),
}

function has(cues: ReadonlySet<string>, cue: string): boolean {
  return cues.has(cue)
}

/** Whether a place has what its archetype needs where the map holds more than it. */
export function standsOut(archetype: string, witness: Witness): boolean {
  return witness.isWhole || witness.isMute || (NEEDS[archetype]?.(witness) ?? true)
}
