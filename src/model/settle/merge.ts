import type { Field } from '../kinds/field.ts'
import type { RecordKind } from '../kinds/index.ts'
import { fieldOf } from '../kinds/kind.ts'
import { FIELDS_BY_NAME, kindOf } from '../kinds/table.ts'
import { LIMITS } from '../limits.ts'
import type { Also, AnyRecord, Id } from '../values.ts'

/** A text, and whose it is. */
export interface Piece {
  readonly id: Id
  readonly text: string
}

/** Where a piece stands in a joined text, in UTF-16 units. */
export interface Part extends Piece {
  readonly start: number
}

/** What stands between two texts that were joined. */
export const BETWEEN = '\n\n'

/** As long a joined text is looked through for what is part of it already; beyond, only for what is equal. */
const LOOKED_THROUGH = 20_000

/**
 * Texts as one, a blank line between them, each said once: one that is empty, equal to another or part of what comes before is passed over. Those
 * that would make it longer than a text may be are in `over`. Takes time in proportion to the length of all.
 */
export function joinPieces(pieces: readonly Piece[]): {
  readonly text: string
  readonly parts: readonly Part[]
  readonly over: readonly string[]
} {
  const parts: Part[] = []
  const over: string[] = []
  const said = new Set<string>([''])
  let joined = ''
  for (const piece of pieces) {
    if (said.has(piece.text)) continue
    said.add(piece.text)
    if (joined.length <= LOOKED_THROUGH && joined.includes(piece.text)) continue
    const start = joined === '' ? 0 : joined.length + BETWEEN.length
    if (start + piece.text.length > LIMITS.text) {
      over.push(piece.text)
      continue
    }
    parts.push({ ...piece, start })
    joined += joined === '' ? piece.text : BETWEEN + piece.text
  }
  return { text: joined, parts, over }
}

/**
 * Several records as one: the first stays, and takes in what the others say, field by field as its kind has it. What is each one's own is that of the first, or of the first which leads
 * where one of its kind can. Gives the first itself when they say nothing that it does not.
 */
export function mergeRecords(
  kind: RecordKind,
  [first, ...others]: readonly [AnyRecord, ...AnyRecord[]],
): AnyRecord {
  const all = [first, ...others]
  const { leads } = kindOf(kind)
  const leading = (leads && all.find(leads)) ?? first
  const also = new Map<string, Set<string>>()
  const add = (field: string, text: string) => also.set(field, (also.get(field) ?? new Set()).add(text))
  for (const record of all) {
    for (const [field, texts] of Object.entries(record.also ?? {})) for (const text of texts) add(field, text)
  }
  const merged: Record<string, unknown> = {}
  for (const [name, field] of FIELDS_BY_NAME[kind]) {
    const values = all.map((record) => fieldOf(record, name))
    merged[name] =
      field.merge === 'own' ? fieldOf(leading, name) : mergeValues(field, values, (text) => add(name, text))
    also.get(name)?.delete(String(merged[name]))
  }
  const kept = tidyAlso(also)
  const extras = Object.assign({}, ...all.toReversed().map((record) => record.extras ?? {}))
  return {
    ...merged,
    id: first.id,
    ...(kept && { also: kept }),
    ...(Object.keys(extras).length > 0 && { extras }),
  }
}

function mergeValues(
  { merge, fallback, shape }: Field<unknown>,
  values: readonly unknown[],
  also: (text: string) => void,
): unknown {
  if (merge === 'either') return values.includes(true)
  if (merge === 'said') return values.find((value) => value !== fallback) ?? fallback
  if (merge === 'least')
    return Math.min(...values.filter(isPositive), Number.MAX_SAFE_INTEGER) % Number.MAX_SAFE_INTEGER
  if (merge === 'strongest') {
    const words: readonly unknown[] = shape.sort === 'oneOf' ? shape.words : []
    return values.reduce((a, b) => (words.indexOf(b) > words.indexOf(a) ? b : a))
  }
  const texts = values.filter((value) => typeof value === 'string')
  if (merge === 'joined') {
    const { text, over } = joinPieces(texts.map((one) => ({ id: '', text: one })))
    for (const one of over) also(one)
    return text
  }
  const shown = texts.find((text) => text !== '') ?? ''
  for (const text of texts) if (text !== shown && text !== '') also(text)
  return shown
}

function isPositive(value: unknown): value is number {
  return typeof value === 'number' && value > 0
}

/** Other texts in the order in which they are kept; undefined when there are none. */
export function tidyAlso(also: ReadonlyMap<string, Iterable<string>>): Also | undefined {
  const rows = [...also]
    .map(([field, texts]) => [field, [...new Set(texts)].sort()] as const)
    .filter(([, texts]) => texts.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return rows.length === 0 ? undefined : Object.fromEntries(rows)
}
