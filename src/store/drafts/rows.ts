import type { Id } from '../../model/index.ts'
import { pageStorage } from '../environment.ts'
import { checksum } from '../storage/checksum.ts'
import type { ReadTransaction, WriteTransaction } from '../storage/storage.ts'
import type { Draft } from '../types/index.ts'
import { leftKey } from './left.ts'

/** Drafts by place. */
export type Places = ReadonlyMap<string, Draft>

/** The drafts of a page as they were kept, and when the last of them was, in milliseconds; 0 where an earlier program did. */
export interface Kept {
  readonly places: Places
  readonly at: number
}

/*
 * A draft in storage is a row of its own under its map and "page place". Two pages may type at one place: each has its row.
 */

/** Makes the rows of a page what `after` says, at this moment (ms); `before` is what they are. */
export async function writeRows(
  transaction: WriteTransaction,
  map: Id,
  page: Id,
  before: Places,
  after: Places,
  at: number,
): Promise<void> {
  const store = transaction.objectStore('drafts')
  const gone = [...before.keys()].filter((place) => !after.has(place))
  const changed = [...after].filter(([place, draft]) => before.get(place) !== draft)
  await Promise.all([
    ...gone.map((place) => store.delete([map, `${page} ${place}`])),
    ...changed.map(([place, draft]) =>
      store.put({ ...draft, at, sum: sumOf(map, place, draft) }, [map, `${page} ${place}`]),
    ),
  ])
}

/** The drafts of a map by page. Those that are not as they were written are left out. */
export async function readRows(
  transaction: ReadTransaction | WriteTransaction,
  map: Id,
): Promise<ReadonlyMap<Id, Kept>> {
  const store = transaction.objectStore('drafts')
  const range = IDBKeyRange.bound([map], [map, []])
  const [keys, values] = await Promise.all([store.getAllKeys(range), store.getAll(range)])
  const found = new Map<Id, Kept>()
  for (const [index, [, key]] of keys.entries()) {
    const space = key.indexOf(' ')
    const [page, place] = [key.slice(0, space), key.slice(space + 1)]
    const draft = openRow(map, place, values[index])
    if (!draft) continue
    const { places = [], at = 0 } = found.get(page) ?? {}
    found.set(page, { places: new Map([...places, [place, draft]]), at: Math.max(at, timeOf(values[index])) })
  }
  return found
}

function timeOf(value: unknown): number {
  const at: unknown = typeof value === 'object' && value !== null && 'at' in value ? value.at : 0
  return typeof at === 'number' ? at : 0
}

function openRow(map: Id, place: string, value: unknown): Draft | null {
  const draft = draftOf(value)
  const isWhole =
    draft !== null &&
    typeof value === 'object' &&
    value !== null &&
    'sum' in value &&
    value.sum === sumOf(map, place, draft)
  return isWhole ? draft : null
}

function sumOf(map: Id, place: string, { text, base }: Draft): number {
  return checksum(JSON.stringify([map, place, text, base]))
}

/** What pages that had no time to wait for storage left of a map, by page. */
export function findLeft(library: string, map: Id): ReadonlyMap<Id, Kept> {
  const storage = pageStorage()
  const start = leftKey(library, map)
  const keys = Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? '')
  return new Map(
    keys
      .filter((key) => key.startsWith(start))
      .flatMap((key) => {
        const kept = readLeft(storage?.getItem(key) ?? '')
        return kept ? [[key.slice(start.length), kept]] : []
      }),
  )
}

/** Forgets what a page left, once it is in storage. */
export function forgetLeft(library: string, map: Id, page: Id): void {
  pageStorage()?.removeItem(leftKey(library, map, page))
}

function readLeft(value: string): Kept | null {
  const space = value.indexOf(' ')
  const text = value.slice(space + 1)
  if (space < 0 || String(checksum(text)) !== value.slice(0, space)) return null
  const left: unknown = JSON.parse(text)
  const isDated = typeof left === 'object' && left !== null && 'drafts' in left
  // An earlier program left the drafts alone.
  const entries: unknown = isDated ? left.drafts : left
  if (!Array.isArray(entries)) return null
  const places = new Map(
    entries.flatMap((entry: unknown) => {
      if (!Array.isArray(entry) || typeof entry[0] !== 'string') return []
      const draft = draftOf(entry[1])
      return draft ? [[entry[0], draft]] : []
    }),
  )
  return { places, at: timeOf(left) }
}

/** A draft without what is not one of its fields; null when it is none. */
function draftOf(value: unknown): Draft | null {
  if (typeof value !== 'object' || value === null || !('text' in value && 'base' in value)) return null
  const { text, base } = value
  return typeof text === 'string' && typeof base === 'string' ? { text, base } : null
}
