import type { RecordKind } from './kinds/index.ts'
import { META } from './kinds/meta.ts'
import { ordered } from './kinds/ordered.ts'
import { FIELDS_BY_NAME, forEachKind, KINDS, kindOf } from './kinds/table.ts'
import type { CausalMap } from './map.ts'
import { FILE_FORMAT, FILE_VERSION } from './migrations/index.ts'
import { FIELD_NAMES } from './repair/record.ts'
import { TOP_LEVEL } from './repair/top.ts'
import type { AnyRecord, Extras, Json } from './values.ts'

type Row = { readonly name: string; readonly fallback: unknown; readonly isAlways: boolean }

/** What of the map as a whole stands in the file, in order. */
const META_IN_FILE: readonly Row[] = Object.entries(META).map(([name, { fallback }]) => ({
  name,
  fallback,
  isAlways: name === 'title',
}))

/** What of each record stands in the file, in order. */
const IN_FILE: { readonly [K in RecordKind]: readonly Row[] } = forEachKind((kind) => {
  const always = new Set(kindOf(kind).always)
  return FIELDS_BY_NAME[kind].flatMap(([name, { where, fallback }]) =>
    where.file ? [{ name, fallback, isAlways: always.has(name) }] : [],
  )
})

/**
 * The map as the text of a native file: canonical JSON, one record a line, a line break at the end. The same map gives the
 * same bytes. Reading it back gives the same map, its orders of making counted anew from 1.
 */
export function serialise(map: CausalMap): string {
  const lines = [
    writeField('format', FILE_FORMAT),
    writeField('version', FILE_VERSION),
    ...writeKnown(META_IN_FILE, map.meta),
    ...writeAlso(map.meta),
    ...KINDS.flatMap((kind) => writeList(map, kind)),
    ...writeAside(map),
    ...writeUnknown(map.extras, TOP_LEVEL),
  ]
  return `{\n${lines.map((line) => `  ${line}`).join(',\n')}\n}\n`
}

function writeList(map: CausalMap, kind: RecordKind): readonly string[] {
  const rows = ordered(kind, map[kind]).map((record) => `    ${recordText(kind, record)}`)
  if (rows.length === 0 && kind !== 'variables' && kind !== 'links') return []
  const list = rows.length === 0 ? '[]' : `[\n${rows.join(',\n')}\n  ]`
  return [`${JSON.stringify(kindOf(kind).list)}: ${list}`]
}

/** What has no place at the moment, as other programs may pass it over and still hand it on. */
function writeAside(map: CausalMap): readonly string[] {
  const lists = KINDS.flatMap((kind) => {
    const records = Object.values(map.aside[kind])
    const why = new Map(records.map((one) => [one.record.id, one.why]))
    const byId = Object.fromEntries(records.map(({ record }) => [record.id, record]))
    const rows = ordered(kind, byId).map(
      (record) =>
        `      {${writeField('why', why.get(record.id) ?? '')}, ${recordText(kind, record).slice(1)}`,
    )
    return rows.length === 0
      ? []
      : [`    ${JSON.stringify(kindOf(kind).list)}: [\n${rows.join(',\n')}\n    ]`]
  })
  return lists.length === 0 ? [] : [`"aside": {\n${lists.join(',\n')}\n  }`]
}

/** One record as it stands in the file. */
export function recordText(kind: RecordKind, record: AnyRecord): string {
  const others = record.extras ? writeUnknown(record.extras, FIELD_NAMES[kind]) : []
  return `{${[...writeKnown(IN_FILE[kind], record), ...writeAlso(record), ...others].join(', ')}}`
}

function writeAlso({ also }: { readonly also?: AnyRecord['also'] }): readonly string[] {
  return also ? [writeField('also', also)] : []
}

function writeKnown(rows: readonly Row[], record: object): readonly string[] {
  const values = new Map<string, Json>(Object.entries(record))
  const written: string[] = []
  for (const { name, fallback, isAlways } of rows) {
    const value = values.get(name)
    if (value === undefined) continue
    if (isAlways || !saysNothing(value, fallback)) written.push(writeField(name, value))
  }
  return written
}

/** Whether a value is its field's default; that of every list is the empty one. */
function saysNothing(value: Json, fallback: unknown): boolean {
  return value === fallback || (Array.isArray(value) && value.length === 0)
}

/** Unknown fields by name; one that a known field has taken since is left out. */
function writeUnknown(extras: Extras, known: ReadonlySet<string>): readonly string[] {
  return Object.entries(extras)
    .filter(([name]) => !known.has(name))
    .sort(byName)
    .map(([name, value]) => writeField(name, value))
}

function writeField(name: string, value: Json): string {
  return `${JSON.stringify(name)}: ${writeJson(value)}`
}

/** JSON in one line, the names in every object sorted. */
function writeJson(value: Json): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (isList(value)) return `[${value.map(writeJson).join(', ')}]`
  const fields = Object.entries(value).sort(byName)
  return `{${fields.map(([name, field]) => writeField(name, field)).join(', ')}}`
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}

function byName([a]: readonly [string, Json], [b]: readonly [string, Json]): number {
  return a < b ? -1 : 1
}
