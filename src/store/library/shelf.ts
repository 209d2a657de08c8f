import type { Id } from '../../model/index.ts'
import { clearRows } from '../storage/log.ts'
import type { Outcome } from '../storage/refusal.ts'
import type { WriteTransaction } from '../storage/schema.ts'
import type { Storage } from '../storage/storage.ts'
import { unlessOpen } from '../storage/tabs.ts'
import type { LibraryEntry } from '../types.ts'
import { changeEntry, openEntry } from './entries.ts'

/** How long a deleted map can be brought back, in milliseconds: 30 days. */
export const KEPT_DELETED = 30 * 24 * 60 * 60 * 1000

/** The lines of the library as they are stored, the latest changed first. Damaged ones are left out. */
export async function readEntries(storage: Storage): Promise<Outcome<readonly LibraryEntry[]>> {
  const outcome = await storage.read(async (transaction) => {
    const maps = transaction.objectStore('maps')
    return Promise.all([maps.getAllKeys(), maps.getAll()])
  })
  if (!outcome.ok) return outcome
  const [ids, values] = outcome.value
  const entries = ids.flatMap((id, index) => openEntry(id, values[index]) ?? [])
  return { ok: true, value: entries.sort(byModified) }
}

function byModified(a: LibraryEntry, b: LibraryEntry): number {
  return a.modified < b.modified ? 1 : a.modified > b.modified ? -1 : a.id < b.id ? -1 : 1
}

/**
 * Puts the library in order: purges maps that were deleted long ago and are open nowhere, and writes a new line for every map whose line is
 * missing or damaged, from the map itself.
 */
export async function tidyShelf(storage: Storage, library: string, now: string): Promise<Outcome<void>> {
  const stored = await storage.read(async (transaction) => {
    const stores = ['snapshots', 'updates'] as const
    const keys = await Promise.all(stores.map((store) => transaction.objectStore(store).getAllKeys()))
    return new Set(keys.flat().map(([map]) => map))
  })
  if (!stored.ok) return stored
  const entries = await readEntries(storage)
  if (!entries.ok) return entries
  const listed = new Set(entries.value.map((entry) => entry.id))
  const unlisted = [...stored.value].filter((id) => !listed.has(id))
  for (const { id } of entries.value.filter((entry) => isLongDeleted(entry, now))) {
    await unlessOpen(library, id, async () => {
      await storage.write((transaction) => purge(transaction, id, now))
    })
  }
  if (unlisted.length === 0) return { ok: true, value: undefined }
  const { listAgain } = await import('./listAgain.ts')
  return storage.write(async (transaction) => {
    for (const id of unlisted) await listAgain(transaction, id, now)
  })
}

function isLongDeleted(entry: LibraryEntry, now: string): boolean {
  return entry.deleted !== null && Date.parse(now) - Date.parse(entry.deleted) > KEPT_DELETED
}

async function purge(transaction: WriteTransaction, id: Id, now: string): Promise<void> {
  const entry = openEntry(id, await transaction.objectStore('maps').get(id))
  // Another tab may have brought it back meanwhile.
  if (!entry || !isLongDeleted(entry, now)) return
  await clearRows(transaction, id)
  await transaction.objectStore('maps').delete(id)
}

/** Marks a map as deleted, or as not, from now on. */
export function markDeleted(storage: Storage, id: Id, deleted: string | null): Promise<Outcome<void>> {
  return storage.write((transaction) => changeEntry(transaction, id, { deleted }))
}
