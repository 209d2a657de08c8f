import type { Field } from '../kinds/field.ts'
import type { RecordKind } from '../kinds/index.ts'
import { META } from '../kinds/meta.ts'
import { FIELDS_BY_NAME, kindOf } from '../kinds/table.ts'
import { LIMITS } from '../limits.ts'
import { tidyText } from '../names.ts'
import { isJsonObject, type JsonObject, ownField } from './json.ts'

/** The words of a file that have no place on its map: of records that cannot stand, and what does not fit into a field. */
export interface LeftWords {
  /** Keeps what a record says that is left out. Answers whether that is anything. */
  leaveOut(kind: RecordKind, given: unknown): boolean
  /** Keeps what does not fit into the fields of a record that stands, or of the map itself. */
  cut(kind: RecordKind | 'meta', given: JsonObject): void
  /** A description of the map with those words at its end. */
  after(description: string): string
}

/** The end of a sentence about something that is left out: whether its words are kept. */
export function leftOut(isKept: boolean): string {
  return isKept
    ? 'it was left out, and its words put at the end of the map’s description.'
    : 'it was left out.'
}

const HEADING = 'From the file, where it had no place:'
/** Of a hostile file no more is kept than this, UTF-16 units. */
const MOST_KEPT = 200_000

/** Collects the words of a file that would be lost. */
export function leftWords(): LeftWords {
  const kept: string[] = []
  let room = MOST_KEPT
  const keep = (kind: RecordKind | 'meta', said: readonly string[]): boolean => {
    if (said.length === 0) return false
    const one = kind === 'meta' ? 'map' : kindOf(kind).one
    const text = tidyText([one[0]?.toUpperCase() + one.slice(1), ...said].join('\n'), Math.max(0, room))
    room -= text.length
    if (text !== '') kept.push(text)
    return text !== ''
  }
  return {
    leaveOut: (kind, given) => keep(kind, typeof given === 'string' ? [given] : wordsOf(kind, given)),
    cut: (kind, given) => void keep(kind, tooMuch(kind, given)),
    after(description) {
      if (kept.length === 0) return description
      const added = [HEADING, ...kept].join('\n\n')
      const own = tidyText(description, LIMITS.text - added.length - 2)
      return own === '' ? added : `${own}\n\n${added}`
    },
  }
}

/** All texts of a record, each with what it is called there, and last those of fields that nobody here knows. */
function wordsOf(kind: RecordKind, given: unknown): readonly string[] {
  if (!isJsonObject(given)) return []
  const known = textsOf(kind, given).map(([field, text]) => [field, text] as const)
  const others = Object.entries(given).flatMap(([field, value]) =>
    typeof value === 'string' && !Object.hasOwn(kindOf(kind).fields, field) ? [[field, value] as const] : [],
  )
  return [...known, ...others].flatMap(([field, text]) => (text === '' ? [] : [`${field}: ${text}`]))
}

/** A long text that is cut is longer than what is kept of a file. */
function tooMuch(kind: RecordKind | 'meta', given: JsonObject): readonly string[] {
  return textsOf(kind, given).flatMap(([field, value, { sort, most }]) => {
    const isLost = sort === 'line' && value.length > most
    return isLost || typeof ownField(given, field) !== 'string' ? [`${field}: ${value}`] : []
  })
}

type TextShape = Extract<Field<unknown>['shape'], { readonly sort: 'line' | 'text' }>

function textsOf(
  kind: RecordKind | 'meta',
  given: JsonObject,
): readonly (readonly [field: string, text: string, shape: TextShape])[] {
  const rows: readonly (readonly [string, Field<unknown>])[] =
    kind === 'meta' ? Object.entries(META) : FIELDS_BY_NAME[kind]
  return rows.flatMap(([field, { shape }]) => {
    if (shape.sort !== 'line' && shape.sort !== 'text') return []
    const value = ownField(given, field)
    if (typeof value === 'string') return [[field, value, shape] as const]
    return typeof value === 'object' && value !== null ? [[field, JSON.stringify(value), shape] as const] : []
  })
}
