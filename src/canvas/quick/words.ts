import type { LinePlan, LineReading } from '../../commands/index.ts'

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
  return `Enter draws ${parts(variables.length, links.length)}.`
}

function parts(variables: number, links: number): string {
  const count = (number: number, noun: string) =>
    number === 0 ? [] : [`${number} ${noun}${number === 1 ? '' : 's'}`]
  return [...count(variables, 'new variable'), ...count(links, 'link')].join(' and ')
}
