import { sentenceAsLink } from '../../formats/index.ts'
import { nameOrRole } from '../../model/index.ts'
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
  const { variables, links, second, there } = plan
  if (variables.length + links.length === 0) return 'All of this is on the map already.'
  const asLink = reading.links.length === 0 && variables.length === 1 ? sentenceAsLink(text) : null
  const sentences = [
    `Enter ${deeds(plan)}${second.length > 0 ? `: ${secondInWords(plan)}` : ''}.`,
    asLink === null ? '' : `As a link it is written ${asLink}.`,
    there === 0 ? '' : `${inWords({ link: there })} ${there === 1 ? 'is' : 'are'} there already.`,
  ]
  return sentences.filter((sentence) => sentence !== '').join(' ')
}

/** What was drawn, as the start of a sentence: "1 variable and 2 links drawn, 1 link given its sign". */
export function drawnInWords(plan: LinePlan): string {
  const { variables, fresh, links } = plan
  const drawn = inWords({ variable: variables.length, link: fresh.length })
  const said = links.length - fresh.length
  const given = said === 0 ? '' : `${inWords({ link: said })} given ${givenTo(plan)}`
  return [drawn === '' ? '' : `${drawn} drawn`, given].filter((part) => part !== '').join(', ')
}

/** "draws 1 new variable and gives 2 links their signs". */
function deeds(plan: LinePlan): string {
  const { variables, fresh, links } = plan
  const drawn = inWords({ 'new variable': variables.length, link: fresh.length })
  const said = links.length - fresh.length
  const given = said === 0 ? '' : `gives ${inWords({ link: said })} ${givenTo(plan)}`
  return [drawn === '' ? '' : `draws ${drawn}`, given].filter((part) => part !== '').join(' and ')
}

/** What links that were there get: signs, unless it is delays alone. */
function givenTo({ things: { said = [] } }: LinePlan): string {
  const signs = said.filter(({ polarity }) => polarity !== undefined).length
  if (signs === 0) return said.length === 1 ? 'its delay' : 'their delays'
  return said.length === 1 ? 'its sign' : 'their signs'
}

/** "a second link, −, from A to B"; more than one are counted. */
function secondInWords({ second, would }: LinePlan): string {
  const [only] = second
  if (second.length > 1) return `${second.length} beside a link of another sign`
  const link = would.links[only ?? '']
  const nameOf = (id: string | undefined): string => nameOrRole(would.variables[id ?? '']) || 'a variable'
  const sign = (link?.polarity ?? '?').replace('-', '\u2212')
  return `a second link, ${sign}, from ${nameOf(link?.source)} to ${nameOf(link?.target)}`
}

/** "1 new variable and 3 links": how many there are of each noun; those of which there is none are left out. */
export function inWords(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([noun, count]) => `${count} ${noun}${count === 1 ? '' : 's'}`)
    .join(' and ')
}
