import { recordOf } from '../../model/index.ts'
import type { ArchetypeCard } from '../types.ts'
import type { Archetype } from './load.ts'

/** The name given for a slot, without space around; null where there is none or it is blank. */
export function nameIn(names: Readonly<Record<string, string>>, slot: string): string | null {
  return recordOf(names, slot)?.trim() || null
}

/** A role as it is written within a sentence: not in capitals, unless its first word is one, as the A of “A's fix”. */
export function within(role: string): string {
  return /^\p{Lu}\p{Ll}/u.test(role) ? role.charAt(0).toLowerCase() + role.slice(1) : role
}

/** Whether what follows begins a sentence. */
function endsSentence(before: string): boolean {
  return /(^|[.!?]\s+)$/.test(before)
}

/** The slots that a template names, in its order; one may come twice. */
export function slotsNamedIn(template: string): readonly string[] {
  return [...template.matchAll(/\{(\w*)\}/g)].map(([, slot]) => slot ?? '')
}

/** The story of a form as it is written in the card, which tells some forms otherwise than the standard one. */
export function templateOf({ formStories, storyTemplate }: ArchetypeCard, form: string): string {
  return recordOf(formStories ?? {}, form) ?? storyTemplate
}

/** The story of the first form of these, without the clauses of which `isTold` is false for a slot. */
export function storyTemplateOf(
  { card, structures: [form] }: Archetype,
  isTold: (slot: string) => boolean = (slot) => !form || form.slots.some(({ id }) => id === slot),
): string {
  return templateOf(card, form?.id ?? '').replace(/\[([^\]]*)\]/g, (_, clause: string) =>
    slotsNamedIn(clause).every(isTold) ? clause : '',
  )
}

/**
 * The story of an archetype as a sentence, that of the first form given, with the names given for its slots and the role of each that has none. A slot of
 * which no form of the archetype knows stays as it stands in the template.
 */
export function fillStory(archetype: Archetype, names: Readonly<Record<string, string>> = {}): string {
  return fill(storyTemplateOf(archetype), archetype, names)
}

/** The story of a form as it lies on a map: what tells of roles that nobody plays there is left out. */
export function placedStory(
  { card, structures }: Archetype,
  form: string,
  names: Readonly<Record<string, string>>,
): string {
  const archetype = { card, structures: structures.filter(({ id }) => id === form) }
  return fill(
    storyTemplateOf(archetype, (slot) => nameIn(names, slot) !== null),
    archetype,
    names,
  )
}

function fill(
  template: string,
  { structures }: Pick<Archetype, 'structures'>,
  names: Readonly<Record<string, string>>,
): string {
  const slots = structures.flatMap((structure) => structure.slots)
  return template.replace(/\{(\w+)\}/g, (asWritten, id: string, at: number) => {
    const name = nameIn(names, id)
    if (name) return name
    const role = slots.find((slot) => slot.id === id)?.role
    if (role === undefined) return asWritten
    return endsSentence(template.slice(0, at)) ? role : within(role)
  })
}
