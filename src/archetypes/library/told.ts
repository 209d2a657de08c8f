import { type ArchetypeNote, type ById, type Id, recordOf } from '../../model/index.ts'
import type { Placement } from '../types.ts'
import type { Archetype } from './load.ts'
import { placedStory, slotsNamedIn } from './story.ts'

/**
 * The sentence by which a form is told where it lies on a map, with `{slot}` where the name of its variable goes: `told` of a note. It says so of
 * those that mean the opposite of their role.
 */
export function sentenceFor(
  archetype: Archetype,
  form: string,
  { slots, inverted }: Pick<Placement, 'slots' | 'inverted'>,
): string {
  const gaps = Object.keys(slots).map((slot) => [
    slot,
    inverted.includes(slot) ? `{${slot}} (the other way round)` : `{${slot}}`,
  ])
  return placedStory(archetype, form, Object.fromEntries(gaps))
}

/** A sentence with names in its gaps; a gap for which there is none stays as it is. */
export function fillSentence(sentence: string, nameOf: (slot: string) => string | undefined): string {
  return sentence.replace(/\{(\w+)\}/g, (gap, slot: string) => nameOf(slot) ?? gap)
}

/**
 * The story of a noted archetype as it is to be read: where the program told it and nobody has changed a word, with the names of today; else, and where
 * a variable of it is gone, as it is written.
 */
export function storyOfNote(
  { story, told, slots, variables }: Pick<ArchetypeNote, 'story' | 'told' | 'slots' | 'variables'>,
  onMap: ById<unknown>,
  nameOf: (id: Id) => string,
): string {
  const idOf = (slot: string): Id => variables[slots.indexOf(slot)] ?? ''
  // Notes that became one, and programs that know of no `told`, may have put other words beside it.
  const isAsTold = told !== '' && isOf(told, story)
  if (!isAsTold || !slotsNamedIn(told).every((slot) => recordOf(onMap, idOf(slot)))) return story
  return fillSentence(told, (slot) => nameOf(idOf(slot)))
}

/** Whether a text is a sentence with anything in its gaps, in one line. */
function isOf(sentence: string, text: string): boolean {
  const parts = sentence.split(/\{\w+\}/)
  const last = parts.pop() ?? ''
  let at = 0
  for (const [index, part] of parts.entries()) {
    const found = text.indexOf(part, at)
    if (found < 0 || (index === 0 && found > 0)) return false
    at = found + part.length
  }
  return text.endsWith(last) && text.length - last.length >= at && !text.includes('\n')
}
