import 'fake-indexeddb/auto'
import { forceCloseDatabase } from 'fake-indexeddb'
import type { Id } from '../../model/index.ts'
import { newId } from '../environment.ts'
import { STORES } from '../storage/storage.ts'

/** For tests only: a browser's storage in memory, with ways to spoil it. */

/** A database name that nobody has used. */
export function freshName(): string {
  return `test ${newId()}`
}

/** Makes every write to storage fail until the answer is called. `how` it fails is as browsers do. */
export function breakStorage(how: 'throw' | 'abort' | 'silence'): () => void {
  const prototype = IDBObjectStore.prototype
  const { put, add } = prototype
  const spoil = (original: typeof put): typeof put =>
    function (this: IDBObjectStore, ...args) {
      if (how === 'throw') throw new DOMException('Full.', 'QuotaExceededError')
      const request = original.apply(this, args)
      if (how === 'abort') this.transaction.abort()
      return request
    }
  if (how !== 'silence') {
    prototype.put = spoil(put)
    prototype.add = spoil(add)
    return () => Object.assign(prototype, { put, add })
  }
  return silence()
}

/** Makes transactions never complete, until the answer is called. */
function silence(): () => void {
  const { transaction } = IDBDatabase.prototype
  const held: (() => void)[] = []
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args) {
    const begun = transaction.apply(this, args)
    if (args[1] !== 'readwrite') return begun
    const store = begun.objectStore('meta')
    let isHeld = true
    const keepBusy = () => {
      if (isHeld) store.count().onsuccess = keepBusy
    }
    keepBusy()
    held.push(() => {
      isHeld = false
    })
    return begun
  }
  return () => {
    IDBDatabase.prototype.transaction = transaction
    for (const release of held) release()
  }
}

/** A row as it lies in storage. */
export interface RawRow {
  readonly store: string
  readonly key: IDBValidKey
  readonly value: unknown
}

/** Everything in a database. */
export async function rawRows(name: string): Promise<readonly RawRow[]> {
  return withDatabase(name, async (database) => {
    const rows: RawRow[] = []
    for (const store of STORES) {
      const [keys, values] = await Promise.all([
        settle(database.transaction(store).objectStore(store).getAllKeys()),
        settle(database.transaction(store).objectStore(store).getAll()),
      ])
      for (const [index, key] of keys.entries()) rows.push({ store, key, value: values[index] })
    }
    return rows
  })
}

/** Puts another value in the place of a row, or deletes the row when that is undefined. */
export async function spoilRow(
  name: string,
  row: Pick<RawRow, 'store' | 'key'>,
  value: unknown,
): Promise<void> {
  await withDatabase(name, async (database) => {
    const store = database.transaction(row.store, 'readwrite').objectStore(row.store)
    if (value === undefined) await settle(store.delete(row.key))
    else await settle(store.put(value, row.key))
  })
}

/** The rows of one map. */
export async function rowsOf(name: string, id: Id): Promise<readonly RawRow[]> {
  const rows = await rawRows(name)
  return rows.filter((row) => Array.isArray(row.key) && row.key[0] === id)
}

/** Deletes a database, as "clear site data" does; resolves once it is gone. */
export async function deleteDatabase(name: string): Promise<void> {
  await settle(indexedDB.deleteDatabase(name))
}

/** Makes a database of this number with these rows, as something else than the program may. */
export async function makeDatabase(
  name: string,
  version: number,
  rows: readonly RawRow[],
  stores: readonly string[] = version === 1 ? [] : STORES,
): Promise<void> {
  const request = indexedDB.open(name, version)
  request.onupgradeneeded = () => {
    for (const store of stores) {
      const made = request.result.createObjectStore(store, { autoIncrement: store === 'quarantine' })
      for (const row of rows) if (row.store === store) made.put(row.value, row.key)
    }
  }
  const database = await settle(request)
  database.close()
}

const connections = new Map<string, IDBDatabase>()
const { transaction: begin } = IDBDatabase.prototype
IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args) {
  connections.set(this.name, this)
  return begin.apply(this, args)
}

/** The connection that was last used to a database. */
export function connectionOf(name: string): IDBDatabase {
  const connection = connections.get(name)
  if (!connection) throw new Error('no connection')
  return connection
}

/** Cuts a connection as browsers do, which the page is told. */
export function cutConnection(connection: IDBDatabase): void {
  // Its declared type is that of the class, not of a connection.
  Reflect.apply(forceCloseDatabase, null, [connection])
}

async function withDatabase<T>(name: string, work: (database: IDBDatabase) => Promise<T>): Promise<T> {
  const database = await settle(indexedDB.open(name))
  try {
    return await work(database)
  } finally {
    database.close()
  }
}

function settle<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
