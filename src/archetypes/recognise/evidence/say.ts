import type { SearchGraph } from '../graph.ts'
import type { Plan } from '../plan.ts'
import { cuesOf, type NameCues } from './cues.ts'
import { ROLES } from './roles.ts'

/** What a word that names the role says for it, one that names another against it, and what a name of the right or wrong worth says. */
const IS = Math.log(2.5)
const IS_NOT = Math.log(2)
const WORTH = Math.log(2)

const known = new WeakMap<readonly string[], readonly NameCues[]>()

/** The words of all names of a graph, by variable. */
export function namesOf({ names }: Pick<SearchGraph, 'names'>): readonly NameCues[] {
  const before = known.get(names)
  if (before) return before
  const cues = names.map(cuesOf)
  known.set(names, cues)
  return cues
}

/** What the words of one name say of it in a role: below 0 for it, above 0 against it, 0 where they say nothing. `isTurned` where more of it is less of the role. */
export function wordsOf(
  archetype: string,
  slot: string,
  { cues, worth }: NameCues,
  isTurned: boolean,
): number {
  const words = ROLES[archetype]?.[slot]
  if (words === undefined) return 0
  let said = 0
  // "Service gap" is no gap once it is turned round; what it is worth turns with it.
  if ((!isTurned || words.both) && words.is?.some((cue) => cues.has(cue))) said -= IS
  else if (words.not?.some((cue) => cues.has(cue))) said += IS_NOT
  if (words.worth !== undefined && worth !== 0)
    said += words.worth * (isTurned ? -1 : 1) === worth ? -WORTH : WORTH
  return said
}

/** What all names of a place say for it (below 0) or against it. */
export function wordsSay(
  plan: Plan,
  variables: readonly number[],
  inverted: readonly number[],
  graph: SearchGraph,
): number {
  const names = namesOf(graph)
  const { archetype } = plan.skeleton
  return plan.slots.reduce((said, slot, at) => {
    const name = names[variables[at] ?? -1]
    return name === undefined ? said : said + wordsOf(archetype, slot, name, inverted.includes(at))
  }, 0)
}

/** The slots of a place, by number, of which a word of the name, or what more of it is worth, speaks for the role. */
export function spokenFor(
  plan: Plan,
  variables: readonly number[],
  inverted: readonly number[],
  graph: SearchGraph,
): readonly number[] {
  const names = namesOf(graph)
  return plan.slots.flatMap((slot, at) => {
    const words = ROLES[plan.skeleton.archetype]?.[slot]
    const name = names[variables[at] ?? -1]
    if (words === undefined || name === undefined) return []
    const isTurned = inverted.includes(at)
    const isCalled = (!isTurned || words.both) && words.is?.some((cue) => name.cues.has(cue))
    const isWorth = words.worth !== undefined && words.worth * (isTurned ? -1 : 1) === name.worth
    return isCalled || isWorth ? [at] : []
  })
}

/** Whether a word of a name that is not turned round is one that a role is called by. */
export function isCalled(archetype: string, slot: string, name: NameCues | undefined): boolean {
  return ROLES[archetype]?.[slot]?.is?.some((cue) => name?.cues.has(cue)) ?? false
}
