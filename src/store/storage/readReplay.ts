import { applySplice, type Json, KINDS, type Splice } from '../../model/index.ts'
import type { Change, FieldChange, Fields, Place, Step } from '../document/changes.ts'

/** What stands in a field at present. */
export type ReadField = (place: Place, id: string, field: string) => Json | undefined

/** The step of `writeReplay`, to be written whatever stands there; entries that cannot be read are left out. */
export function readReplay(text: string, read: ReadField): Step {
  const entries: unknown = JSON.parse(text)
  return Array.isArray(entries) ? entries.flatMap((entry: unknown) => readChange(entry, read) ?? []) : []
}

function readChange(entry: unknown, read: ReadField): Change | null {
  if (!isFields(entry) || typeof entry.id !== 'string') return null
  const { id, record, set, splices, cleared } = entry
  const place = [...KINDS, 'meta', 'extras'].find((one): one is Place => one === entry.place)
  if (place === undefined) return null
  if (place !== 'meta' && place !== 'extras') {
    if (record === null) return { place, id, before: new Map(), after: null }
    if (isFields(record)) return { place, id, before: null, after: toFields(record) }
  }
  if (!isFields(set) || !Array.isArray(cleared)) return null
  const fields = new Map<string, FieldChange>()
  for (const [name, after] of toFields(set)) fields.set(name, { before: undefined, after })
  for (const name of cleared) fields.set(String(name), { before: undefined, after: undefined })
  for (const [name, value] of isFields(splices) ? toFields(splices) : []) {
    const splice = toSplice(value)
    const before = read(place, id, name)
    const standing = typeof before === 'string' ? before : ''
    if (splice && !isThere(splice, standing))
      fields.set(name, { before: undefined, after: applySplice(standing, within(splice, standing)) })
  }
  return { place, id, fields }
}

/** A splice, and how long the text was before it. */
interface OldSplice extends Splice {
  readonly length: number
}

/** Whether a text has been changed by a splice already: its bytes may have been read before its words are. */
function isThere({ at, inserted, length }: OldSplice, text: string): boolean {
  return text.length !== length && inserted !== '' && text.startsWith(inserted, at)
}

function toSplice(value: Json): OldSplice | null {
  if (!Array.isArray(value)) return null
  const [at, removed, inserted, length]: readonly Json[] = value
  const isSplice =
    typeof at === 'number' &&
    typeof removed === 'number' &&
    typeof inserted === 'string' &&
    typeof length === 'number'
  return isSplice ? { at, removed, inserted, length } : null
}

/** The splice as far as it fits a text of which something may have been lost. */
function within({ at, removed, inserted }: Splice, text: string): Splice {
  const from = Math.min(Math.max(at, 0), text.length)
  return { at: from, removed: Math.min(Math.max(removed, 0), text.length - from), inserted }
}

function isFields(value: unknown): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function toFields(record: Readonly<Record<string, Json>>): Fields {
  return new Map(Object.entries(record))
}
