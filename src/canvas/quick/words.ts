import type { LinePlan } from './planLine.ts'
import type { LineReading } from './readLine.ts'

/** Whether a reading that failed is told at once: not while the text merely goes on. */
export function isShown(reading: LineReading): boolean {
  return !reading.ok && !reading.unfinished
}

/** Whether it failed because of its size, and not at a word. */
export function isTooMuch(reading: LineReading): boolean {
  return !reading.ok && !reading.unfinished && reading.end === 0
}

/** What stands under the box while nothing is wrong. */
export function hintOf(text: string, reading: LineReading, plan: LinePlan | null): string {
  if (text.trim() === '') return 'Names with arrows between. + or − after an arrow is its sign, || a delay.'
  if (!reading.ok) return 'Type on: the line is not at its end.'
  if (plan === null) return ''
  const { variables, links } = plan
  if (variables.length + links.length === 0) return 'All of this is on the map already.'
  return `Enter draws ${inWords({ 'new variable': variables.length, link: links.length })}.`
}

/** "1 new variable and 3 links": how many there are of each noun; those of which there is none are left out. */
export function inWords(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([noun, count]) => `${count} ${noun}${count === 1 ? '' : 's'}`)
    .join(' and ')
}
