import { KINDS } from '../kinds/table.ts'
import type { Id, RecordKind } from '../map.ts'
import type { Difference, RecordDifference } from './differenceOf.ts'
import { inLine, type Noun, thingInWords } from './things.ts'
import { WAYS, type Way, wayOf } from './ways.ts'
import { nounOf, oneChanged, oneInWords, severalChanged, severalInWords } from './words.ts'

/** What happened to one record, in a sentence. */
export interface ToldRecord {
  readonly id: Id
  readonly text: string
}

/** The same thing that happened to some records of a kind. */
export interface ToldChange {
  /** A sentence for all of them: "Rainfall was renamed to Rain.", "3 variables were moved." */
  readonly text: string
  /** What they are; `map` is what is said of the map as a whole, which has no records. */
  readonly kind: RecordKind | 'map'
  readonly way: Way
  /** Each by itself; where there is but one its sentence is that of all. */
  readonly records: readonly ToldRecord[]
}

/** A difference as sentences, what happened alike put together: first of the map, then kind by kind, what came and went first. */
export function tellDifference(difference: Difference): readonly ToldChange[] {
  const { map, records } = difference
  const told = [...map].map(([field, { after }]) => tellMap(field, after))
  const found = byKindAndWay(records)
  for (const kind of KINDS) {
    for (const way of WAYS) {
      const alike = found.get(`${kind} ${way}`) ?? []
      if (alike.length === 0) continue
      if (way === 'retold' || way === 'changed') told.push(...tellNouns(difference, kind, way, alike))
      else told.push(tellWay(difference, kind, way, alike))
    }
  }
  return told
}

function tellMap(field: string, after: unknown): ToldChange {
  if (field !== 'title') {
    return { text: sentence(oneChanged(nounOf(field), 'the map')), kind: 'map', way: 'changed', records: [] }
  }
  const title = inLine(typeof after === 'string' ? after : '')
  const text = title === '' ? 'the map lost its name' : `the map was renamed to ${title}`
  return { text: sentence(text), kind: 'map', way: 'renamed', records: [] }
}

function byKindAndWay(records: Difference['records']): ReadonlyMap<string, readonly RecordDifference[]> {
  const found = new Map<string, RecordDifference[]>()
  for (const record of records) {
    for (const way of record.ways) {
      const key = `${record.kind} ${way}`
      const alike = found.get(key)
      if (alike) alike.push(record)
      else found.set(key, [record])
    }
  }
  return found
}

function tellWay(
  difference: Difference,
  kind: RecordKind,
  way: Way,
  alike: readonly RecordDifference[],
): ToldChange {
  const records = alike.map((record) => ({
    id: record.id,
    text: sentence(oneInWords(way, difference, record)),
  }))
  return { text: textOf(records, severalInWords(way, records.length, kind)), kind, way, records }
}

/** One sentence for each noun: notes apart from stories, units apart from kinds. */
function tellNouns(
  { after }: Difference,
  kind: RecordKind,
  way: Way,
  alike: readonly RecordDifference[],
): readonly ToldChange[] {
  const byNoun = new Map<string, { readonly noun: Noun; readonly ids: Set<Id> }>()
  for (const { id, fields } of alike) {
    for (const field of fields.keys()) {
      if (wayOf(field) !== way) continue
      const noun = nounOf(field)
      const told = byNoun.get(noun[0]) ?? { noun, ids: new Set() }
      byNoun.set(noun[0], told)
      told.ids.add(id)
    }
  }
  return [...byNoun.values()].map(({ noun, ids }) => {
    const records = [...ids].map((id) => ({
      id,
      text: sentence(oneChanged(noun, thingInWords(after, kind, id))),
    }))
    return { text: textOf(records, severalChanged(noun, ids.size, kind)), kind, way, records }
  })
}

function textOf(records: readonly ToldRecord[], several: string): string {
  const [first] = records
  return records.length === 1 && first ? first.text : sentence(several)
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}
