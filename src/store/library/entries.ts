import type { CausalMap, Id } from '../../model/index.ts'
import { checksum } from '../storage/checksum.ts'
import type { WriteTransaction } from '../storage/storage.ts'
import type { LibraryEntry } from '../types.ts'

/** What a line of the library says of a map's content. */
export type Facts = Pick<LibraryEntry, 'title' | 'variables' | 'links'>

/** The facts of a map as it stands. */
export function factsOf(map: CausalMap): Facts {
  return {
    title: map.meta.title,
    variables: Object.keys(map.variables).length,
    links: Object.keys(map.links).length,
  }
}

/** The line with its checksum, as it is stored. */
export function sealEntry(entry: LibraryEntry): { readonly text: string; readonly sum: number } {
  const text = JSON.stringify(entry)
  return { text, sum: checksum(text) }
}

/** The line of this map when it is as it was written, else null. */
export function openEntry(id: Id, value: unknown): LibraryEntry | null {
  if (typeof value !== 'object' || value === null || !('text' in value) || !('sum' in value)) return null
  if (typeof value.text !== 'string' || checksum(value.text) !== value.sum) return null
  const entry: unknown = JSON.parse(value.text)
  return isEntry(entry) && entry.id === id ? entry : null
}

function isEntry(value: unknown): value is LibraryEntry {
  if (typeof value !== 'object' || value === null) return false
  const fields = new Map<string, unknown>(Object.entries(value))
  const all = (type: string, ...names: readonly (keyof LibraryEntry)[]) =>
    names.every((name) => typeof fields.get(name) === type)
  const deleted = fields.get('deleted')
  return (
    all('string', 'id', 'title', 'created', 'modified') &&
    all('number', 'variables', 'links') &&
    (deleted === null || typeof deleted === 'string')
  )
}

/**
 * Brings a map's line up to date after an edit, within the transaction that stores the edit. Whoever edits a deleted map has
 * it back: it must not be purged under their hands.
 */
export async function putFacts(
  transaction: WriteTransaction,
  id: Id,
  facts: Facts,
  now: string,
): Promise<LibraryEntry> {
  const maps = transaction.objectStore('maps')
  const standing = openEntry(id, await maps.get(id))
  const entry = { id, created: standing?.created ?? now, ...facts, modified: now, deleted: null }
  await maps.put(sealEntry(entry), id)
  return entry
}

/** Changes a line, if there is one. */
export async function changeEntry(
  transaction: WriteTransaction,
  id: Id,
  fields: Partial<LibraryEntry>,
): Promise<void> {
  const maps = transaction.objectStore('maps')
  const standing = openEntry(id, await maps.get(id))
  if (standing) await maps.put(sealEntry({ ...standing, ...fields }), id)
}
