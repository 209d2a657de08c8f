import { type Json, KINDS } from '../../model/index.ts'
import type { Change, FieldChange, Fields, Place, Step } from '../document/changes.ts'

/**
 * What a step wrote, as JSON. Stored beside its bytes: bytes that build on a lost row cannot be read any more, but this
 * can, so one damaged row costs no more than itself.
 */
export function writeReplay(step: Step): string {
  return JSON.stringify(
    step.map((change) => {
      if (!('fields' in change)) {
        return {
          place: change.place,
          id: change.id,
          record: change.after && Object.fromEntries(change.after),
        }
      }
      const set = [...change.fields].flatMap(([name, { after }]) =>
        after === undefined ? [] : [[name, after]],
      )
      const cleared = [...change.fields].flatMap(([name, { after }]) => (after === undefined ? [name] : []))
      return { place: change.place, id: change.id, set: Object.fromEntries(set), cleared }
    }),
  )
}

/** The step of `writeReplay`, to be written whatever stands there; entries that cannot be read are left out. */
export function readReplay(text: string): Step {
  const entries: unknown = JSON.parse(text)
  return Array.isArray(entries) ? entries.flatMap((entry: unknown) => readChange(entry) ?? []) : []
}

function readChange(entry: unknown): Change | null {
  if (!isFields(entry) || typeof entry.id !== 'string') return null
  const { id, record, set, cleared } = entry
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
  return { place, id, fields }
}

function isFields(value: unknown): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function toFields(record: Readonly<Record<string, Json>>): Fields {
  return new Map(Object.entries(record))
}
