import {
  type Archetype,
  fillStory,
  type Source,
  type Structure,
  storyTemplateOf,
} from '../../../archetypes/index.ts'

/** A stretch of a story: plain words, or what stands in a slot. */
export interface StoryPart {
  readonly text: string
  /** The slot whose place it is; null for the words between. */
  readonly slot: string | null
  /** Whether a name stands there, and not the role that waits for one. */
  readonly isNamed: boolean
}

/** The story of a card in stretches, as `fillStory` tells it: each slot with its name or else its role. */
export function storyParts(
  { card, structures }: Archetype,
  names: Readonly<Record<string, string>>,
): readonly StoryPart[] {
  const pieces = storyTemplateOf({ card, structures }).split(/\{(\w+)\}/)
  return pieces.flatMap((piece, at): readonly StoryPart[] => {
    if (at % 2 === 0) return piece === '' ? [] : [{ text: piece, slot: null, isNamed: false }]
    // How a role is written depends on the words before it.
    const before = pieces[at - 1] ?? ''
    const template = { ...card, storyTemplate: `${before}{${piece}}`, formStories: {} }
    const text = fillStory({ card: template, structures }, names).slice(before.length)
    return [{ text, slot: piece, isNamed: (names[piece]?.trim() ?? '') !== '' }]
  })
}

/** What a slot is called: by the first form that has it. */
export function roleIn(structures: readonly Structure[], slot: string): string {
  for (const { slots } of structures) {
    const found = slots.find(({ id }) => id === slot)
    if (found) return found.role
  }
  return slot
}

/** Meadows' place to intervene as people read it: "level 5 of 12". */
export function levelInWords(level: number): string {
  return `level ${level} of 12`
}

/** How far a source was seen, in plain words; empty for one that was. */
export const STANDING_IN_WORDS: Readonly<Record<Source['standing'], string>> = {
  seen: '',
  'in-part': 'Seen only in part.',
  'title-only': 'Known by its title only.',
  'not-opened': 'Not opened for this card.',
  weak: 'Weak: secondary, or without an address that lasts.',
}

/** Names in a sentence: "A", "A and B", "A, B and C". */
export function inSeries(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

/** Words as the start of a line. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Words with a full stop at their end, unless they end as a sentence already. */
export function sentence(text: string): string {
  return text === '' || /[.!?]["”’)]?$/.test(text) ? text : `${text}.`
}
