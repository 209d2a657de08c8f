import { recordOf } from '../ids.ts'
import type { CausalMap, Json, RecordKind } from '../map.ts'
import type { Difference, RecordDifference } from './differenceOf.ts'
import {
  countedRecords,
  countedThings,
  inLine,
  type Noun,
  recordInWords,
  thingInWords,
  wayInWords,
} from './things.ts'
import type { Way } from './ways.ts'

/** What a field is called, where a sentence says that it was changed. */
const NOUNS: ReadonlyMap<string, Noun> = new Map<string, Noun>([
  ['bend', ['bend', 'bends']],
  ['bent', ['bend', 'bends']],
  ['colour', ['colour', 'colours']],
  ['note', ['note', 'notes']],
  ['story', ['story', 'stories']],
  ['told', ['story', 'stories']],
  ['mentalModel', ['underlying belief', 'underlying beliefs']],
  ['role', ['role', 'roles']],
  ['kind', ['kind', 'kinds']],
  ['unit', ['unit', 'units']],
  ['evidence', ['strength of evidence', 'strengths of evidence']],
  ['reference', ['source', 'sources']],
  ['number', ['number', 'numbers']],
  ['type', ['type', 'types']],
  ['declared', ['type', 'types']],
  ['also', ['other wording', 'other wordings']],
  ['pinned', ['pin', 'pins']],
  ['links', ['course', 'courses']],
  ['variables', ['course', 'courses']],
  ['state', ['standing', 'standings']],
  ['description', ['description', 'descriptions']],
  ['author', ['author', 'authors']],
])

const OTHER: Noun = ['record', 'records']

/** What a field is called; fields of one noun are told together. */
export function nounOf(field: string): Noun {
  return NOUNS.get(field) ?? OTHER
}

/** "the unit of Rain was changed". */
export function oneChanged(noun: Noun, thing: string): string {
  return `the ${noun[0]} of ${thing} was changed`
}

/** "the units of 3 variables were changed". */
export function severalChanged(noun: Noun, count: number, kind: RecordKind): string {
  return `the ${noun[1]} of ${countedThings(count, kind)} were changed`
}

/** What happened to several records of a kind, as a sentence without its capital and stop. */
export function severalInWords(way: Way, count: number, kind: RecordKind): string {
  const things = countedThings(count, kind)
  switch (way) {
    case 'added':
      return `${countedRecords(count, kind)} were added`
    case 'gone':
      return `${countedRecords(count, kind)} are gone`
    case 'setAside':
      return `${countedRecords(count, kind)} were put aside`
    case 'broughtBack':
      return `${countedRecords(count, kind)} were brought back from aside`
    case 'letGo':
      return `${countedRecords(count, kind)} that were aside are gone`
    case 'renamed':
      return kind === 'labels' ? `${things} were reworded` : `${things} were renamed`
    case 'turned':
      return `${things} were turned round`
    case 'redirected':
      return `${things} lead elsewhere now`
    case 'signed':
      return `${things} got another sign`
    case 'delayed':
      return `${things} got a delay or lost it`
    case 'regrouped':
      return `${things} are in another group`
    case 'moved':
      return `${things} were moved`
    case 'locked':
      return `${things} were locked in place or unlocked`
    case 'bent':
      return severalChanged(nounOf('bend'), count, kind)
    case 'recoloured':
      return severalChanged(nounOf('colour'), count, kind)
    case 'retold':
      return severalChanged(nounOf('note'), count, kind)
    case 'changed':
      return severalChanged(OTHER, count, kind)
  }
}

const SIGNS: ReadonlyMap<Json | undefined, string> = new Map([
  ['+', 'positive'],
  ['-', 'negative'],
  ['?', 'of unknown sign'],
])

/** What happened to one record, as a sentence without its capital and stop. */
export function oneInWords(way: Way, { before, after }: Difference, record: RecordDifference): string {
  const { kind, id, fields } = record
  const was = thingInWords(before, kind, id)
  const is = thingInWords(after, kind, id)
  const now = (field: string) => fields.get(field)?.after
  switch (way) {
    case 'added':
      return `${recordInWords(after, kind, id)} was added`
    case 'gone':
      return `${recordInWords(before, kind, id)} is gone`
    case 'setAside':
      return `${recordInWords(after, kind, id)} was put aside`
    case 'broughtBack':
      return `${recordInWords(after, kind, id)} was brought back from aside`
    case 'letGo':
      return `${recordInWords(before, kind, id)}, which was aside, is gone`
    case 'renamed':
      return renamed(was, now(kind === 'labels' ? 'text' : 'name'), kind)
    case 'turned':
      return `${is} was turned round`
    case 'redirected':
      return `${was} leads ${wayInWords(after, id)} now`
    case 'signed':
      return `${is} was made ${SIGNS.get(now('polarity')) ?? 'another'}`
    case 'delayed':
      return now('delay') === true ? `${is} got a delay` : `${is} lost its delay`
    case 'regrouped':
      return regrouped(is, after, now('group'))
    case 'moved':
      return `${is} was moved`
    case 'locked':
      return now('locked') === true ? `${is} was locked in place` : `${is} was unlocked`
    case 'bent':
      return oneChanged(nounOf('bend'), is)
    case 'recoloured':
      return oneChanged(nounOf('colour'), is)
    case 'retold':
      return oneChanged(nounOf('note'), is)
    case 'changed':
      return oneChanged(OTHER, is)
  }
}

function renamed(was: string, name: Json | undefined, kind: RecordKind): string {
  const text = inLine(typeof name === 'string' ? name : '')
  if (text === '') return kind === 'labels' ? `${was} lost its words` : `${was} lost its name`
  if (kind === 'variables') return `${was} was renamed to ${text}`
  if (kind === 'labels') return `${was} was reworded to “${text}”`
  return `${was} was renamed to “${text}”`
}

function regrouped(is: string, map: CausalMap, group: Json | undefined): string {
  const isThere = typeof group === 'string' && recordOf(map.groups, group) !== undefined
  return isThere
    ? `${is} was put into ${thingInWords(map, 'groups', group)}`
    : `${is} is in no group any more`
}
