import { type AnyRecord, calledOf, KINDS, type KindedRecord } from '../../model/index.ts'
import { inSeries, spoken } from '../words.ts'

/** More names than these are counted. */
const MOST_NAMES = 3

/** "4 variables, 5 links, 2 named loops and 1 archetype": by kinds in their order; what people do not know of is not counted. */
export function recordsInWords(records: readonly KindedRecord[]): string {
  return inSeries(
    countedBy(records).map(({ one, many, records: all }) => `${all.length} ${all.length === 1 ? one : many}`),
  )
}

/** What a copy did not take along, as a sentence after another; empty when that is nothing. */
export function leftInWords(left: readonly KindedRecord[]): string {
  const parts = countedBy(left).map(({ one, many, records }) => {
    const names = records.map(nameOf).filter((name) => name !== '')
    const called = names.length === 0 ? '' : ` (${namesInWords(names)})`
    return `${records.length} ${records.length === 1 ? one : many}${called}`
  })
  return parts.length === 0 ? '' : ` Not taken along, as only a part was chosen: ${inSeries(parts)}.`
}

/** "“A”, “B” and 7 more". */
export function namesInWords(names: readonly string[]): string {
  const shown = names.slice(0, names.length === MOST_NAMES + 1 ? MOST_NAMES + 1 : MOST_NAMES)
  const more = names.length - shown.length
  return inSeries([...shown.map((name) => `“${spoken(name)}”`), ...(more > 0 ? [`${more} more`] : [])])
}

interface Count {
  readonly one: string
  readonly many: string
  readonly records: AnyRecord[]
}

function countedBy(records: readonly KindedRecord[]): readonly Count[] {
  const counts = new Map<string, Count>()
  const sorted = records.toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))
  for (const { kind, record } of sorted) {
    const called = calledOf(kind, record)
    if (called === null) continue
    const [one, many] = called
    const count = counts.get(one) ?? { one, many, records: [] }
    count.records.push(record)
    counts.set(one, count)
  }
  return [...counts.values()]
}

function nameOf(record: AnyRecord): string {
  const name: unknown = Reflect.get(record, 'name')
  return typeof name === 'string' ? name.trim() : ''
}
