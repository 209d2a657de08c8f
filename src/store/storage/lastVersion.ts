import { type CausalMap, differenceOf, type Id, isSame } from '../../model/index.ts'
import { isVersionRow, listVersions, openVersion } from '../keeping/versionRow.ts'
import { dayAndTime } from './inWords.ts'
import type { ReadTransaction, WriteTransaction } from './schema.ts'
import type { Storage } from './storage.ts'

/** A version of a map that is as it was kept. */
interface Kept {
  readonly number: number
  /** ISO date. */
  readonly at: string
  readonly map: CausalMap
}

/**
 * The last version of a map that was kept whole and is not what `map` is; null when there is none. After the last rows of a map are lost it is all there is of
 * what was there before, and may hold what they held.
 */
export async function lastGoodVersion(
  transaction: WriteTransaction,
  id: Id,
  map: CausalMap,
): Promise<Kept | null> {
  const rows = await rowsOf(transaction, id)
  for (const { number, at } of listVersions(id, rows).toReversed()) {
    const version = openVersion(id, number, rows.get(number))
    if (version === null) continue
    return isSame(differenceOf(version, map)) ? null : { number, at, map: version }
  }
  return null
}

/** The map of a version, titled as of when it was kept; null when it cannot be read any more. */
export async function takeVersion(storage: Storage, id: Id, number: number): Promise<CausalMap | null> {
  const read = await storage.read((transaction) => transaction.objectStore('versions').get([id, number]))
  const row = read.ok ? read.value : null
  const [version] = listVersions(id, new Map([[number, row]]))
  const map = isVersionRow(row) ? openVersion(id, number, row) : null
  if (map === null) return null
  const title = map.meta.title || 'Untitled map'
  const when = (version && dayAndTime(version.at)) || 'before the damage'
  return { ...map, meta: { ...map.meta, title: `${title} (as of ${when})` } }
}

async function rowsOf(
  transaction: ReadTransaction | WriteTransaction,
  id: Id,
): Promise<ReadonlyMap<number, unknown>> {
  const versions = transaction.objectStore('versions')
  const range = IDBKeyRange.bound([id], [id, Number.POSITIVE_INFINITY])
  const [keys, values] = await Promise.all([versions.getAllKeys(range), versions.getAll(range)])
  return new Map(keys.map(([, number], index) => [number, values[index]]))
}
