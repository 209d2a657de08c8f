import { type CausalMap, type Id, inText, nameOrRole, type Polarity } from '../model/index.ts'
import type { Selected } from './selected.ts'

/** Longer names are cut in announcements and toasts, where nobody waits for the end of 2,000 characters. */
const SPOKEN_LENGTH = 60

/** A name as a sentence can hold it. */
export function spoken(name: string): string {
  const letters = [...name.replace(/\s+/g, ' ').trim()]
  return inText(
    letters.length > SPOKEN_LENGTH ? `${letters.slice(0, SPOKEN_LENGTH).join('')}…` : letters.join(''),
  )
}

/** The name of a variable in a sentence, or its role; "a variable without a name" when it has neither or is gone. */
export function variableInWords(map: CausalMap, id: Id): string {
  return spoken(nameOrRole(map.variables[id])) || 'a variable without a name'
}

/** "Link from Rainfall to Grazing land"; "Link" when it is gone. */
export function linkInWords(map: CausalMap, id: Id): string {
  const link = map.links[id]
  if (link === undefined) return 'Link'
  return `Link from ${variableInWords(map, link.source)} to ${variableInWords(map, link.target)}`
}

/** "Link from A to B" for one link, "3 links" for more. */
export function linksInWords(map: CausalMap, ids: readonly Id[]): string {
  const [first] = ids
  return ids.length === 1 && first !== undefined ? linkInWords(map, first) : counted(ids.length, 'link')
}

/** "Rainfall", "Link from A to B" or "Label Dry years" for one thing, as the start of a sentence; "2 variables and 1 link" for more. */
export function thingsInWords(map: CausalMap, { variables, links, labels }: Selected): string {
  const [variable, link, label] = [variables[0], links[0], labels[0]]
  if (variables.length + links.length + labels.length === 1) {
    if (variable) return capitalised(variableInWords(map, variable.id))
    if (link) return linkInWords(map, link.id)
    if (label) return `Label ${spoken(label.text)}`
  }
  return inventory({ variable: variables.length, link: links.length, label: labels.length })
}

/** "1 link", "3 links". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** "1 variable, 2 links and 1 label"; kinds of which there is none are left out. */
export function inventory(counts: Readonly<Record<string, number>>): string {
  const parts = Object.entries(counts).flatMap(([noun, count]) => (count > 0 ? [counted(count, noun)] : []))
  return inSeries(parts)
}

/** "R1", "R1 and B2", "R1, B2 and B3". */
export function inSeries(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('')
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

/** A polarity as an adjective. */
export const POLARITY_IN_WORDS: Readonly<Record<Polarity, string>> = {
  '+': 'positive',
  '-': 'negative',
  '?': 'of unknown sign',
}

/** A sentence as the rest of another: "Rename variable" to "rename variable". Abbreviations stay as they are. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

/** Words as the start of a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
