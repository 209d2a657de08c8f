import type { Id } from '../../model/index.ts'
import type { Outcome } from '../storage/refusal.ts'
import type { Storage } from '../storage/storage.ts'
import type { LibraryEntry } from '../types/index.ts'
import { changeEntry, openEntry, rollOf } from './entries.ts'

/** How long a deleted map can be brought back, in milliseconds: 30 days. */
const KEPT_DELETED = 30 * 24 * 60 * 60 * 1000

/** The library as it lies in storage. */
export interface Shelf {
  /** The latest changed first. */
  readonly entries: readonly LibraryEntry[]
  /** Maps whose line is damaged. */
  readonly unreadable: readonly Id[]
  /** Maps that have rows and no sound line. */
  readonly unlisted: readonly Id[]
  /** Maps that there must be and of which nothing is there. */
  readonly missing: readonly Id[]
  /** Whether the roll of maps lacks some of those that are there, or is damaged. */
  readonly roll: 'sound' | 'short' | 'damaged'
}

/** Reads the lines of the library, and what is wrong with them. */
export function readShelf(storage: Storage): Promise<Outcome<Shelf>> {
  return storage.read(async (transaction) => {
    const maps = transaction.objectStore('maps')
    const [roll, ids, values, snapshots, updates] = await Promise.all([
      rollOf(transaction),
      maps.getAllKeys(),
      maps.getAll(),
      transaction.objectStore('snapshots').getAllKeys(),
      transaction.objectStore('updates').getAllKeys(),
    ])
    const entries = ids.flatMap((id, index) => openEntry(id, values[index]) ?? [])
    const listed = new Set(entries.map(({ id }) => id))
    const withRows = new Set([...snapshots, ...updates].map(([map]) => map))
    const known = new Set([...ids, ...withRows])
    return {
      missing: roll?.filter((id) => id !== '' && !known.has(id)) ?? [],
      roll: roll === null ? 'damaged' : [...known].every((id) => roll.includes(id)) ? 'sound' : 'short',
      entries: entries.sort(byModified),
      unreadable: ids.filter((id) => !listed.has(id)),
      unlisted: [...withRows].filter((id) => !listed.has(id)),
    }
  })
}

function byModified(a: LibraryEntry, b: LibraryEntry): number {
  return a.modified < b.modified ? 1 : a.modified > b.modified ? -1 : a.id < b.id ? -1 : 1
}

/** Whether a map was deleted so long ago that it may be purged. */
export function isLongDeleted(entry: LibraryEntry, now: string): boolean {
  return entry.deleted !== null && Date.parse(now) - Date.parse(entry.deleted) > KEPT_DELETED
}

/** Whether there is something to put in order (see `tidy.ts`). */
export function needsTidying(shelf: Shelf, now: string): boolean {
  const { entries, unreadable, unlisted, missing, roll } = shelf
  const count = unreadable.length + unlisted.length + missing.length
  return roll !== 'sound' || count > 0 || entries.some((entry) => isLongDeleted(entry, now))
}

/** Changes what the line of a map says: that it is deleted or not from now on, or which file it came from. */
export function markEntry(
  storage: Storage,
  id: Id,
  fields: Pick<Partial<LibraryEntry>, 'deleted' | 'origin'>,
): Promise<Outcome<void>> {
  return storage.write((transaction) => changeEntry(transaction, id, fields))
}
