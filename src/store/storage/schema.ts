import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb'

/** What the database holds. What is read from it is unknown until its checksum has been looked at. */
export interface Schema extends DBSchema {
  /**
   * `schema`: which version of the program's storage this is. `identity`: chance's name for this
   * very database. `roll`: the ids of all maps.
   */
  meta: { key: string; value: unknown }
  /** A line of the library by map id. */
  maps: { key: string; value: unknown }
  /** Edits as they were made, by map id and number. */
  updates: { key: [string, number]; value: unknown }
  /** Whole maps, the two latest of each, by map id and number; the numbers run on from those of the updates. */
  snapshots: { key: [string, number]; value: unknown }
  /** Damaged rows, set aside, and maps as they were before the damage. */
  quarantine: { key: number; value: unknown }
  /** What is being typed and is not yet in a map, by map id and the place where it is typed. */
  drafts: { key: [string, string]; value: unknown }
  /** Earlier versions of a map, whole, by map id and number. */
  versions: { key: [string, number]; value: unknown }
  /** What can be undone, by map id. */
  histories: { key: string; value: unknown }
}

/** Every object store there is. */
export const STORES = [
  'meta',
  'maps',
  'updates',
  'snapshots',
  'quarantine',
  'drafts',
  'versions',
  'histories',
] as const

type StoreNames = (typeof STORES)[number][]

/** An open database. */
export type Connection = IDBPDatabase<Schema>
/** A transaction over all object stores. */
export type ReadTransaction = IDBPTransaction<Schema, StoreNames, 'readonly'>
export type WriteTransaction = IDBPTransaction<Schema, StoreNames, 'readwrite'>
