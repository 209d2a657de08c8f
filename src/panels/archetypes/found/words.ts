import type { Given, NearMiss, Placement, Recognition, Structure } from '../../../archetypes/index.ts'
import type { ArchetypeNote, CausalMap, Id } from '../../../model/index.ts'
import { counted, nameInSentence } from '../../parts/words.ts'

/** "A", "A and B", "A, B and C". */
export function inSeries(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('')
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

/**
 * How many proposals there are, in a line; `given` when they are those that fit what was pointed at, `isTagged` when others have
 * been accepted.
 */
export function countInWords(
  { matches, nearMisses }: Recognition,
  given: Given | null,
  isTagged: boolean,
): string {
  if (matches.length > 0) {
    const proposals = counted(matches.length, 'proposal')
    return given === null ? proposals : `${proposals} for what you point at`
  }
  const isNear = nearMisses.length > 0
  if (given !== null) return isNear ? 'Nothing fits yet, but nearly' : 'Nothing fits what you point at'
  if (isTagged) return isNear ? 'No other archetype yet, but nearly' : 'Nothing further found'
  return isNear ? 'No archetype yet, but nearly' : 'No archetype found so far'
}

/** Whether the person has said of any archetype that it is there. */
export function isAnyAccepted({ archetypeNotes }: Pick<CausalMap, 'archetypeNotes'>): boolean {
  return Object.values(archetypeNotes).some(({ state }) => state === 'accepted')
}

/** What the person points at: "Staff shortage as the symptom and Overtime as the fix". */
export function givenInWords(given: Given, nameOf: (id: Id) => string): string {
  const roles: Readonly<Record<string, string>> = {
    symptom: 'the symptom',
    fix: 'the fix',
    growing: 'what grows',
  }
  return inSeries(Object.entries(given).map(([role, id]) => `${nameOf(id)} as ${roles[role] ?? role}`))
}

/** Which link of a longer way gets the delay mark: "The mark goes on Training → Skill.", or empty where the way is that one link. */
export function markInWords(
  way: readonly Id[],
  marked: Id | null,
  links: CausalMap['links'],
  nameOf: (id: Id) => string,
): string {
  const link = marked === null ? undefined : links[marked]
  return way.length < 2 || !link ? '' : `The mark goes on ${nameOf(link.source)} → ${nameOf(link.target)}.`
}

/** "It also reads as Intervenor and Fixes that Fail: only the story tells which.", or empty. */
export function alsoInWords(names: readonly string[]): string {
  return names.length === 0 ? '' : `It also reads as ${inSeries(names)}: only the story tells which.`
}

/**
 * By what an accepted archetype was broken, as far as the map still tells: a variable that is gone, a link that is gone, or a
 * sign that turned. `placement` has an empty path where a link is gone.
 */
export function brokenInWords(
  note: Pick<ArchetypeNote, 'slots' | 'variables' | 'inverted'>,
  placement: Pick<Placement, 'slots' | 'paths'>,
  structure: Structure,
  { variables, links }: Pick<CausalMap, 'variables' | 'links'>,
): string {
  const roleOf = (slot: string): string => structure.slots.find(({ id }) => id === slot)?.role ?? slot
  const gone = note.slots.filter((_, at) => variables[note.variables[at] ?? ''] === undefined)
  if (gone.length > 0) return `what stood for ${inSeries(gone.map((slot) => `“${roleOf(slot)}”`))} is gone.`
  const nameOf = (slot: string): string => nameInSentence(variables[placement.slots[slot] ?? ''])
  const whole = structure.links.filter(({ from, to }) => placement.slots[from] && placement.slots[to])
  const missing = whole.find(({ from, to }) => (placement.paths[`${from}>${to}`] ?? []).length === 0)
  if (missing) return `${nameOf(missing.from)} does not lead to ${nameOf(missing.to)} any more.`
  const turned = whole.find(({ from, to, polarity }) => {
    const wanted = [from, to].filter((slot) => note.inverted.includes(slot)).length + Number(polarity === '-')
    const signs = (placement.paths[`${from}>${to}`] ?? []).map((id) => links[id]?.polarity)
    return !signs.includes('?') && signs.filter((sign) => sign === '-').length % 2 !== wanted % 2
  })
  return turned
    ? `${nameOf(turned.from)} now acts the other way on ${nameOf(turned.to)}.`
    : 'its loops are not closed as they were.'
}

/** A near miss's two answers, for its buttons. */
export function yesInWords({ asks }: Pick<NearMiss, 'asks'>): string {
  return YES[asks]
}

const YES: Readonly<Record<NearMiss['asks'], string>> = {
  link: 'Yes, draw the link',
  turn: 'Yes, turn the sign',
  sign: 'Yes, set the sign',
  delay: 'Yes, mark a delay',
}
