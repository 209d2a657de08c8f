import type { Change, FieldChange, Fields, WholeChange } from './changes.ts'
import { fieldAt, goneOf, type RawRecord } from './rawRecord.ts'
import { type Done, isThere, NOTHING, type PartsOf, type Records } from './sharedRecords.ts'
import { bury } from './standing.ts'
import { writePart } from './writeFields.ts'
import { isSame, writeField } from './writeValue.ts'

/** Makes a record, or brings back one that was deleted or had become part of another. */
export function restore(
  records: Records,
  change: WholeChange & { readonly after: Fields },
  stale: 'drop' | 'write',
  partsOf: PartsOf,
): Done {
  const { place, id, after } = change
  const standing = records.read(place, id)
  if (standing === null) {
    records.create(place, id, after)
    return { done: [{ place, id, before: null, after }], complete: true }
  }
  if (standing.gone === null && standing.into === null) {
    if (stale === 'drop') return NOTHING
    return writePart(records, { place, id, fields: asChanges(after) }, 'write', partsOf)
  }
  if (stale === 'write') return reuse(records, change, standing)
  // Words that somebody wrote in it since it was deleted are newer than those to be brought back.
  const keepsWords = goneOf(place, id, standing) === 'missed'
  records.set(place, id, 'gone', undefined)
  records.set(place, id, 'into', undefined)
  for (const [name, value] of after) {
    const sort = fieldAt(place, name)?.shape.sort
    const isWords = sort === 'line' || sort === 'text' || name === 'also'
    if (!(keepsWords && isWords)) writeField(records, place, id, [], name, value)
  }
  for (const name of standing.fields.keys()) {
    if (!after.has(name) && !keepsWords) writeField(records, place, id, [], name, undefined)
  }
  return { done: [{ place, id, before: null, after }], complete: true }
}

/** Makes a record under an id that another had: what stood there is in what was done, so that it can be taken back. */
function reuse(
  records: Records,
  { place, id, after }: WholeChange & { readonly after: Fields },
  standing: RawRecord,
): Done {
  const fields = new Map<string, FieldChange>()
  for (const name of new Set([...after.keys(), ...standing.fields.keys()])) {
    const [was, is] = [standing.fields.get(name), after.get(name)]
    if (isSame(place, name, was, is)) continue
    writeField(records, place, id, [], name, is)
    fields.set(name, { before: was, after: is })
  }
  fields.set('into', { before: standing.into ?? undefined, after: undefined })
  fields.set('gone', { before: goneOf(place, id, standing), after: undefined })
  records.set(place, id, 'into', undefined)
  records.set(place, id, 'gone', undefined)
  return { done: [{ place, id, fields }], complete: true }
}

/**
 * Deletes a record with those that are shown as part of it, or makes it part of another. Who deletes means the record as it is seen; who takes back that it was made
 * means it as it was made, and words of others in it are not gone with it.
 */
export function remove(
  records: Records,
  { place, id, before, into }: WholeChange,
  stale: 'drop' | 'write',
  partsOf: PartsOf,
): Done {
  const standing = records.read(place, id)
  if (standing === null || standing.gone !== null) return NOTHING
  if (standing.into !== null && stale === 'write') return NOTHING
  const parts = partsOf(place, id).filter((part) => isThere(records, place, part))
  const done: Change[] = []
  if (into === undefined) {
    bury(records, place, id, stale === 'drop' && before !== null ? before : standing.fields)
    done.push({ place, id, before: standing.fields, after: null })
  } else {
    records.set(place, id, 'into', into)
    done.push({ place, id, fields: new Map([['into', { before: undefined, after: into }]]) })
  }
  for (const part of parts) {
    const was = records.read(place, part)?.into ?? undefined
    const fields = new Map<string, FieldChange>([['into', { before: was, after: into ?? id }]])
    records.set(place, part, 'into', into ?? id)
    if (into === undefined) {
      fields.set('gone', { before: undefined, after: 'gone' })
      bury(records, place, part)
    }
    done.push({ place, id: part, fields })
  }
  return { done, complete: true }
}

function asChanges(fields: Fields): ReadonlyMap<string, FieldChange> {
  return new Map([...fields].map(([name, after]) => [name, { before: undefined, after }]))
}
