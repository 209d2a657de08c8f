import { type ById, foldSpace, type Id, inText, nameOrRole, recordOf } from '../../model/index.ts'
import type { FeedbackLoop } from '../types.ts'

/** What tells a variable. */
interface Named {
  readonly name: string
  readonly role?: string
}

/** What says of a link that it acts late. */
interface Delayed {
  readonly delay: boolean
}

/** Names of links whose sign is not known, at most so many in one sentence. */
const MOST_NAMED = 2

/**
 * The loop in words, following a rise of its first variable round: "More Rainfall, more Grazing land, less Bare soil, so more
 * Rainfall: reinforcing, because it has two negative links.". After a link of unknown sign nobody can say more or less, and the
 * sentence says so. A variable without a name is told by its role; with neither, or gone, it is "(unnamed)". Behind a delayed
 * link it says "after a delay".
 */
export function tellLoop(loop: FeedbackLoop, variables: ById<Named>, links: ById<Delayed>): string {
  const names = loop.variables.map((id) => nameOf(id, variables))
  const late = loop.links.map((id) => (recordOf(links, id)?.delay ? ' after a delay' : ''))
  return `${capital(story(loop, names, late))}: ${reason(loop, names)}.`
}

/** Why a loop is of its type: "reinforcing, because it has two negative links". */
export function tellType(loop: FeedbackLoop, variables: ById<Named>): string {
  return reason(
    loop,
    loop.variables.map((id) => nameOf(id, variables)),
  )
}

/** `late[i]` follows what the link `i` leads to. */
function story(loop: FeedbackLoop, names: readonly string[], late: readonly string[]): string {
  const first = names[0] ?? ''
  const firstUnknown = loop.signs.indexOf('?')
  const known = firstUnknown < 0 ? names.length : firstUnknown + 1
  let rising = true
  const told = names.slice(0, known).map((name, at) => {
    if (at > 0 && loop.signs[at - 1] === '-') rising = !rising
    return `${rising ? 'more' : 'less'} ${name}${at > 0 ? (late[at - 1] ?? '') : ''}`
  })
  if (firstUnknown < 0) {
    const back = loop.signs.endsWith('-') ? !rising : rising
    return `${told.join(', ')}, so ${back ? 'more' : 'less'} ${first}${late.at(-1) ?? ''}`
  }
  const untold = names.slice(known).map((name, at) => `${name}${late[known + at - 1] ?? ''}`)
  const onwards = untold.length > 0 ? `, then ${joinWords(untold)} one way or the other` : ''
  return `${told.join(', ')}${onwards}, and back to ${first}${late.at(-1) ?? ''}`
}

function reason(loop: FeedbackLoop, names: readonly string[]): string {
  if (loop.type === 'R') return `reinforcing, because it has ${countNegatives(loop.negatives)}`
  if (loop.type === 'B') return `balancing, because it has ${countNegatives(loop.negatives)}`
  const unknown = [...loop.signs].flatMap((sign, at) =>
    sign === '?' ? [`${names[at] ?? ''} → ${names[(at + 1) % names.length] ?? ''}`] : [],
  )
  const rest = unknown.length - MOST_NAMED
  const links = rest > 0 ? [...unknown.slice(0, MOST_NAMED), `${rest} more`] : unknown
  const signs = unknown.length === 1 ? 'the sign' : 'the signs'
  const are = unknown.length === 1 ? 'is' : 'are'
  return `undetermined, because ${signs} of ${joinWords(links)} ${are} not known`
}

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** "no negative links", "one negative link": in words, for a figure before a sign would be read as a sum. */
export function countNegatives(count: number): string {
  return `${NUMBERS[count] ?? count} negative ${count === 1 ? 'link' : 'links'}`
}

function nameOf(id: Id, variables: ById<Named>): string {
  return inText(foldSpace(nameOrRole(recordOf(variables, id)))) || '(unnamed)'
}

function joinWords(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${last}` : last
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
