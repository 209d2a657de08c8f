import {
  type AnyRecord,
  type Aside,
  type CausalMap,
  FIELDS_BY_NAME,
  type Id,
  KINDS,
  kindOf,
  nameOrRole,
  type RecordKind,
  recordOf,
} from '../../model/index.ts'
import { counted } from '../parts/words.ts'

/** A record that has no place on the map at the moment, as it is told. */
export interface AsideRow {
  readonly kind: RecordKind
  readonly id: Id
  /** What it is, as in "the link from Rain to Debt". */
  readonly what: string
  /** What it is and why it is aside, as a sentence. */
  readonly told: string
  /** What people wrote in it, each with what it is: "Note: Since 2016". */
  readonly words: readonly string[]
}

type Looked = Pick<CausalMap, 'variables' | 'aside'>

/** All records that are aside, by kind and id, without those that come along with another. */
export function asideRows(map: Looked): readonly AsideRow[] {
  return KINDS.flatMap((kind) => {
    const all: readonly Aside<AnyRecord>[] = Object.values(map.aside[kind])
    return all
      .filter(({ why }) => why !== 'needed')
      .sort((one, other) => (one.record.id < other.record.id ? -1 : 1))
      .map((aside) => rowOf(map, kind, aside))
  })
}

/** "2 things are kept aside". */
export function asideInWords(count: number): string {
  return `${counted(count, 'thing is', 'things are')} kept aside`
}

function rowOf(map: Looked, kind: RecordKind, { record, why }: Aside<AnyRecord>): AsideRow {
  const what = whatItIs(map, kind, record)
  const link = kind === 'links' ? map.aside.links[record.id]?.record : undefined
  const lacking = link ? ([link.source, link.target] as const).map((end) => lackOf(map, end)) : []
  return {
    kind,
    id: record.id,
    what,
    told: `${what.charAt(0).toUpperCase()}${what.slice(1)} ${whyAside(why, lacking)}`,
    words: wordsOf(kind, record),
  }
}

function whatItIs(map: Looked, kind: RecordKind, record: AnyRecord): string {
  const link = kind === 'links' ? map.aside.links[record.id]?.record : undefined
  if (link) return `the link from ${called(map, link.source)} to ${called(map, link.target)}`
  const { one, records } = kindOf(kind)
  const name = nameOfRecord(record)
  return `the ${records?.[0] ?? one} ${name === undefined ? 'without a name' : `“${short(name)}”`}`
}

function nameOfRecord(record: AnyRecord): string | undefined {
  return ['name', 'role', 'text'].map((field) => Reflect.get(record, field)).find(isSaid)
}

function whyAside(why: Aside<AnyRecord>['why'], lacking: readonly (string | null)[]): string {
  if (why === 'deleted') return 'was deleted while somebody wrote in it.'
  if (why === 'idTaken')
    return 'cannot stand under its id, which something else has. It gets another when it comes back.'
  if (why === 'tooMany') return 'is one more than a map may have. It comes back when another is deleted.'
  const [source = null, target = null] = lacking
  if (source !== null && target !== null)
    return source === target ? `has no ends: ${source}.` : `has no ends: ${source}, and ${target}.`
  if (target !== null) return `has no end: ${target}.`
  return source === null ? 'lacks what it belongs to.' : `has no beginning: ${source}.`
}

/** Why an end is not on the map; null for one that is. */
function lackOf(map: Looked, end: Id): string | null {
  if (recordOf(map.variables, end)) return null
  const kept = recordOf(map.aside.variables, end)
  if (kept)
    return map.aside.variables[end]?.why === 'tooMany'
      ? `${called(map, end)} is aside, too`
      : `${called(map, end)} was deleted`
  return end === '' ? 'nobody said which' : 'the map does not hold that variable'
}

function called(map: Looked, id: Id): string {
  const variable = recordOf(map.variables, id) ?? recordOf(map.aside.variables, id)?.record
  if (!variable) return 'a variable that is gone'
  return short(nameOrRole(variable)) || 'a variable without a name'
}

const LABELS: Readonly<Record<string, string>> = { reference: 'Source', mentalModel: 'Belief' }

/** The words that people wrote in a record, also those that another took the place of; without what it is called by already. */
function wordsOf(kind: RecordKind, record: AnyRecord): readonly string[] {
  const name = kind === 'links' ? undefined : nameOfRecord(record)
  const title = name !== undefined && short(name) === name ? name : null
  return FIELDS_BY_NAME[kind].flatMap(([field, { merge }]) => {
    if (merge !== 'also' && merge !== 'joined') return []
    const label = LABELS[field] ?? `${field.charAt(0).toUpperCase()}${field.slice(1)}`
    const texts = [Reflect.get(record, field), ...(record.also?.[field] ?? [])]
    return texts
      .filter(isSaid)
      .filter((text) => text !== title)
      .map((text) => `${label}: ${text}`)
  })
}

function isSaid(text: unknown): text is string {
  return typeof text === 'string' && text.trim() !== ''
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${[...line].slice(0, 57).join('')}…` : line
}
