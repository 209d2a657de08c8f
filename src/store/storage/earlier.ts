import type { CausalMap, Id } from '../../model/index.ts'
import { emptySharedMap } from '../document/sharedMap.ts'
import { checksum } from './checksum.ts'
import { dayAndTime } from './inWords.ts'
import type { WriteTransaction } from './schema.ts'
import { shown } from './shown.ts'
import type { Storage } from './storage.ts'

/** A whole map as it was at a time (ISO, or empty where that is not known). */
export interface Earlier {
  readonly bytes: Uint8Array
  readonly at: string
}

/** Keeps a map as it was before damage beside the rows that are damaged; gives the key to it. */
export function setAside(
  transaction: WriteTransaction,
  map: Id,
  { bytes, at }: Earlier,
  found: string,
): Promise<number> {
  const row = { map, found, store: 'earlier', at, bytes, sum: checksum(at, bytes) }
  return transaction.objectStore('quarantine').add(row)
}

/** The map that was set aside, titled as of when it was so; null when it cannot be read any more. */
export async function takeFromAside(storage: Storage, key: number): Promise<CausalMap | null> {
  const read = await storage.read((transaction) => transaction.objectStore('quarantine').get(key))
  const row = read.ok ? read.value : null
  if (typeof row !== 'object' || row === null || !('at' in row && 'bytes' in row && 'sum' in row)) return null
  const { at, bytes, sum } = row
  if (typeof at !== 'string' || !(bytes instanceof Uint8Array) || checksum(at, bytes) !== sum) return null
  const shared = emptySharedMap()
  const map = shared.apply(bytes) && shown(shared)
  shared.close()
  if (!map) return null
  const title = map.meta.title || 'Untitled map'
  return { ...map, meta: { ...map.meta, title: `${title} (as of ${dayAndTime(at) || 'before the damage'})` } }
}
