import type { Id } from '../../model/index.ts'
import type { Outcome } from '../storage/refusal.ts'
import type { Storage } from '../storage/storage.ts'
import type { HistoryRow } from './historyRow.ts'
import type { VersionRow } from './versionRow.ts'

/** Where versions and histories of maps are kept. What is read is unknown until its checksum has been looked at. */
export interface Shelf {
  readHistory(map: Id): Promise<Outcome<unknown>>
  /** Keeps it, unless that of a page stands there that edited later. */
  writeHistory(map: Id, row: HistoryRow): Promise<Outcome<unknown>>
  /** The numbers of the versions, without reading them. */
  readNumbers(map: Id): Promise<Outcome<readonly number[]>>
  /** By number, the earliest first. */
  readVersions(map: Id): Promise<Outcome<ReadonlyMap<number, unknown>>>
  /** Changes the versions of a map, all or nothing: what `change` gives of what stands is put in its place, null for taking it away. */
  changeVersions(
    map: Id,
    change: (standing: ReadonlyMap<number, unknown>) => ReadonlyMap<number, VersionRow | null>,
  ): Promise<Outcome<unknown>>
}

/** The shelf in the browser's storage. */
export function shelfOf(storage: Storage): Shelf {
  return {
    readHistory: (map) => storage.read((transaction) => transaction.objectStore('histories').get(map)),
    writeHistory: (map, row) =>
      storage.write(async (transaction) => {
        const histories = transaction.objectStore('histories')
        if (!isLater(await histories.get(map), row)) await histories.put(row, map)
      }),
    readNumbers: (map) =>
      storage.read(async (transaction) => {
        const keys = await transaction.objectStore('versions').getAllKeys(rangeOf(map))
        return keys.map(([, number]) => number)
      }),
    readVersions: (map) =>
      storage.read(async (transaction) => {
        const versions = transaction.objectStore('versions')
        const [keys, values] = await Promise.all([
          versions.getAllKeys(rangeOf(map)),
          versions.getAll(rangeOf(map)),
        ])
        return new Map(keys.map(([, number], index) => [number, values[index]]))
      }),
    changeVersions: (map, change) =>
      storage.write(async (transaction) => {
        const versions = transaction.objectStore('versions')
        const [keys, values] = await Promise.all([
          versions.getAllKeys(rangeOf(map)),
          versions.getAll(rangeOf(map)),
        ])
        const changed = change(new Map(keys.map(([, number], index) => [number, values[index]])))
        for (const [number, row] of changed) {
          if (row === null) await versions.delete([map, number])
          else await versions.put(row, [map, number])
        }
      }),
  }
}

function isLater(standing: unknown, row: HistoryRow): boolean {
  const isRow = typeof standing === 'object' && standing !== null && 'at' in standing
  return isRow && typeof standing.at === 'number' && standing.at > row.at
}

/** The keys of a map's versions. */
function rangeOf(map: Id): IDBKeyRange {
  return IDBKeyRange.bound([map], [map, Number.POSITIVE_INFINITY])
}

/** A shelf that lasts as long as the page. */
export function shelfInMemory(): Shelf {
  const histories = new Map<Id, unknown>()
  const shelves = new Map<Id, ReadonlyMap<number, unknown>>()
  const done = async <T>(value: T): Promise<Outcome<T>> => ({ ok: true, value })
  const versionsOf = (map: Id): ReadonlyMap<number, unknown> => shelves.get(map) ?? new Map()
  return {
    readHistory: (map) => done(histories.get(map)),
    writeHistory: (map, row) => done(histories.set(map, row)),
    readNumbers: (map) => done([...versionsOf(map).keys()]),
    readVersions: (map) => done(versionsOf(map)),
    changeVersions(map, change) {
      const versions = new Map(versionsOf(map))
      for (const [number, row] of change(versions)) {
        if (row === null) versions.delete(number)
        else versions.set(number, row)
      }
      return done(shelves.set(map, new Map([...versions].sort(([a], [b]) => a - b))))
    },
  }
}
