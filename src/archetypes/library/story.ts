import { recordOf } from '../../model/index.ts'
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

/**
 * The story of an archetype as a sentence, with the names given for its slots and the role of each that has none. A slot of
 * which no form of the archetype knows stays as it stands in the template.
 */
export function fillStory(
  { card, structures }: Archetype,
  names: Readonly<Record<string, string>> = {},
): string {
  const slots = structures.flatMap((structure) => structure.slots)
  return card.storyTemplate.replace(/\{(\w+)\}/g, (asWritten, id: string, at: number) => {
    const name = nameIn(names, id)
    if (name) return name
    const role = slots.find((slot) => slot.id === id)?.role
    if (role === undefined) return asWritten
    return endsSentence(card.storyTemplate.slice(0, at)) ? role : within(role)
  })
}
