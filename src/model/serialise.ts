import { FIELDS, KINDS } from './fields/index.ts'
import type { CausalMap, Extras, Json, RecordKind } from './map.ts'
import { FILE_FORMAT, FILE_VERSION } from './migrations/index.ts'
import { inOrder } from './order.ts'
import { FIELD_NAMES } from './repair/record.ts'
import { LIST_NAMES, TOP_LEVEL } from './repair/top.ts'

/** Fields that are written even when they say no more than their default. */
const ALWAYS: { readonly [K in RecordKind | 'meta']: ReadonlySet<string> } = {
  meta: new Set(['title']),
  variables: new Set(['id', 'name', 'x', 'y']),
  links: new Set(['id', 'source', 'target', 'polarity']),
  loopNotes: new Set(['id', 'links', 'variables', 'type']),
  archetypeNotes: new Set(['id', 'archetype', 'structure', 'state', 'slots', 'variables']),
  groups: new Set(['id', 'name']),
  labels: new Set(['id', 'text', 'x', 'y']),
}

type Row = { readonly name: string; readonly fallback: unknown; readonly isAlways: boolean }

/** What of each record stands in the file, in order. */
const IN_FILE: { readonly [K in RecordKind | 'meta']: readonly Row[] } = {
  meta: rowsOf('meta'),
  variables: rowsOf('variables'),
  links: rowsOf('links'),
  loopNotes: rowsOf('loopNotes'),
  archetypeNotes: rowsOf('archetypeNotes'),
  groups: rowsOf('groups'),
  labels: rowsOf('labels'),
}

function rowsOf(kind: RecordKind | 'meta'): readonly Row[] {
  return Object.entries(FIELDS[kind]).flatMap(([name, { where, fallback }]) =>
    where.file ? [{ name, fallback, isAlways: ALWAYS[kind].has(name) }] : [],
  )
}

/**
 * The map as the text of a native file: canonical JSON, one record a line, a line break at the end. The same map gives the
 * same bytes. Reading it back gives the same map, its orders of making counted anew from 1.
 */
export function serialise(map: CausalMap): string {
  const lines = [
    writeField('format', FILE_FORMAT),
    writeField('version', FILE_VERSION),
    ...writeKnown('meta', map.meta),
    ...KINDS.flatMap((kind) => writeList(map, kind)),
    ...writeUnknown(map.extras, TOP_LEVEL),
  ]
  return `{\n${lines.map((line) => `  ${line}`).join(',\n')}\n}\n`
}

function writeList(map: CausalMap, kind: RecordKind): readonly string[] {
  const rows = recordsOf(map, kind).map((record) => `    ${writeRecord(kind, record)}`)
  if (rows.length === 0 && kind !== 'variables' && kind !== 'links') return []
  const list = rows.length === 0 ? '[]' : `[\n${rows.join(',\n')}\n  ]`
  return [`${JSON.stringify(LIST_NAMES[kind])}: ${list}`]
}

type AnyRecord = object & { readonly extras?: Extras }

/** In order of making; loop notes, which have none, by id. */
function recordsOf(map: CausalMap, kind: RecordKind): readonly AnyRecord[] {
  if (kind !== 'loopNotes') return inOrder<AnyRecord & { id: string; made: number }>(map[kind])
  return Object.values(map.loopNotes).sort((a, b) => (a.id < b.id ? -1 : 1))
}

function writeRecord(kind: RecordKind, record: AnyRecord): string {
  const others = record.extras ? writeUnknown(record.extras, FIELD_NAMES[kind]) : []
  return `{${[...writeKnown(kind, record), ...others].join(', ')}}`
}

function writeKnown(kind: RecordKind | 'meta', record: object): readonly string[] {
  const values = new Map<string, Json>(Object.entries(record))
  const written: string[] = []
  for (const { name, fallback, isAlways } of IN_FILE[kind]) {
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
