import { type Json, KINDS } from '../../model/index.ts'
import type { Change, FieldChange, Fields, Place } from '../document/changes.ts'
import type { HistoryEntry } from '../document/history.ts'

/*
 * An entry of the history as text: what was done in words, and each change with what stood there before and after. A field that was
 * absent before or after has no such member.
 */

/** An entry as JSON. What may still join it is not kept: nothing joins a step of an earlier visit. */
export function writeEntry({ label, step, at }: HistoryEntry): string {
  const changes = step.map((change) =>
    'fields' in change
      ? { place: change.place, id: change.id, fields: Object.fromEntries(change.fields) }
      : {
          place: change.place,
          id: change.id,
          before: change.before && Object.fromEntries(change.before),
          after: change.after && Object.fromEntries(change.after),
          into: change.into,
        },
  )
  return JSON.stringify({ label, at, changes })
}

/** The entry of `writeEntry`; null when the text is none. */
export function readEntry(text: string): HistoryEntry | null {
  const entry = parsed(text)
  if (!isObject(entry) || !Array.isArray(entry.changes)) return null
  const { label, at } = entry
  const step = entry.changes.map(readChange)
  if (typeof label !== 'string' || typeof at !== 'number') return null
  if (!step.every((change) => change !== null)) return null
  return { label, at, step, group: null, gesture: null }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function readChange(value: unknown): Change | null {
  if (!isObject(value) || typeof value.id !== 'string') return null
  const { id, fields, before, after, into } = value
  const place = [...KINDS, 'meta', 'extras'].find((one): one is Place => one === value.place)
  if (place === undefined) return null
  if (isObject(fields)) return readParts(place, id, fields)
  if (place === 'meta' || place === 'extras' || !isRecord(before) || !isRecord(after)) return null
  const whole = { place, id, before: before && toFields(before), after: after && toFields(after) }
  return typeof into === 'string' ? { ...whole, into } : whole
}

function readParts(place: Place, id: string, fields: Readonly<Record<string, Json>>): Change | null {
  const changes = new Map<string, FieldChange>()
  for (const [name, change] of Object.entries(fields)) {
    if (!isObject(change)) return null
    changes.set(name, { before: change.before, after: change.after })
  }
  return { place, id, fields: changes }
}

function isRecord(value: Json | undefined): value is Readonly<Record<string, Json>> | null {
  return value === null || isObject(value)
}

/** Only what `JSON.parse` gave is asked, so its members are JSON. */
function isObject(value: unknown): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function toFields(record: Readonly<Record<string, Json>>): Fields {
  return new Map(Object.entries(record))
}
