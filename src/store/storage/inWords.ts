import { type CausalMap, KINDS, kindOf } from '../../model/index.ts'
import type { Change, Place } from '../document/changes.ts'
import { readReplay } from './readReplay.ts'
import type { Readable } from './salvage.ts'

/** In this order what a step changed is told first. */
const PLACES: readonly Place[] = [...KINDS, 'meta', 'extras']

function thingOf(place: Place): string {
  if (place === 'meta') return 'the name or notes of the map'
  if (place === 'extras') return 'further fields of the map'
  return `a ${(kindOf(place).records ?? [kindOf(place).one])[0]}`
}

/** What some stored edits did, as in "adding “Rain” and 2 more changes (3 May 2026, 14:05)". Only edits with text can be told. */
export function editInWords({ halves: { text } }: Readable, map: CausalMap): string {
  if (text === null) return 'a change that cannot be told any more'
  const step = readReplay(text.replay, () => undefined)
  const [first] = [...step].sort((a, b) => rank(a) - rank(b))
  if (!first) return `a change${when(text.at)}`
  const more = step.length > 1 ? ` and ${counted(step.length - 1, 'more change', 'more changes')}` : ''
  return `${deed(first)} ${thing(first, map)}${more}${when(text.at)}`
}

function rank({ place }: Change): number {
  return PLACES.indexOf(place)
}

function deed(change: Change): string {
  if ('fields' in change) return 'changing'
  return change.after === null ? 'deleting' : 'adding'
}

function thing(change: Change, map: CausalMap): string {
  if (change.place !== 'variables') return thingOf(change.place)
  const written = 'fields' in change ? change.fields.get('name')?.after : change.after?.get('name')
  const name = typeof written === 'string' ? written : map.variables[change.id]?.name
  return name ? quoted(name) : thingOf('variables')
}

/** A name in quotation marks, cut where it is long. */
export function quoted(name: string): string {
  const words = name.replaceAll(/\s+/g, ' ').trim()
  return `“${words.length > 60 ? `${words.slice(0, 59)}…` : words}”`
}

/** A day and time of day as people here write it; empty when there is none. */
export function dayAndTime(at: string): string {
  const moment = Date.parse(at)
  if (Number.isNaN(moment)) return ''
  return new Date(moment).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })
}

function when(at: string): string {
  const told = dayAndTime(at)
  return told && ` (${told})`
}

/** "1 link", "2 links". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}
