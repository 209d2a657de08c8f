import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import { attempt, NEWER_PROGRAM, NewerProgramError, type Outcome } from './refusal.ts'

/** What the database holds. What is read from it is unknown until its checksum has been looked at. */
interface Schema extends DBSchema {
  /** `schema`: which version of the program's storage this is. */
  meta: { key: string; value: unknown }
  /** A line of the library by map id. */
  maps: { key: string; value: unknown }
  /** Edits as they were made, by map id and number. */
  updates: { key: [string, number]; value: unknown }
  /** Whole maps, the two latest of each, by map id and number; the numbers run on from those of the updates. */
  snapshots: { key: [string, number]; value: unknown }
  /** Damaged rows, set aside. */
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
type Connection = IDBPDatabase<Schema>

export type ReadTransaction = IDBPTransaction<Schema, StoreNames, 'readonly'>
export type WriteTransaction = IDBPTransaction<Schema, StoreNames, 'readwrite'>

/** Layout of the object stores. */
const LAYOUT = 2
/** What rows mean. A program that finds a greater number in the database only reads. */
export const STORAGE_VERSION = 1

/** The opened database. A connection that the browser cuts is opened again. */
export interface Storage {
  read<T>(work: (transaction: ReadTransaction) => Promise<T>): Promise<Outcome<T>>
  /** Carries out a transaction. The outcome is good only once the browser says that it is on the disk. */
  write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<Outcome<T>>
  /** Why nothing may be written, or null. */
  readOnly(): string | null
  close(): void
}

/** What may happen to a database while it is open. */
export interface StorageEvents {
  /** The browser cut the connection, perhaps with all that was in the database. */
  onLost(): void
  /** A newer program waits for the database: the last chance to write. */
  onTakenOver(): Promise<void>
  onReadOnly(reason: string): void
}

/** How long the browser may take to open the database before we go on without it, in milliseconds. */
const OPENING_PATIENCE = 5000

/** Opens the database of this name. */
export async function openStorage(name: string, events: StorageEvents): Promise<Outcome<Storage>> {
  let connection: Promise<Connection> | null = null
  let readOnly: string | null = null
  let isClosed = false

  function connect(version?: number): Promise<Connection> {
    return openDB<Schema>(name, version, {
      upgrade(database) {
        for (const store of STORES) {
          if (!database.objectStoreNames.contains(store))
            database.createObjectStore(store, { autoIncrement: store === 'quarantine' })
        }
      },
      blocking: () => void giveWay(),
      terminated() {
        connection = null
        events.onLost()
      },
    })
  }

  function connected(): Promise<Connection> {
    if (isClosed) throw new Error('it is closed')
    connection ??= connect(LAYOUT).catch((error: unknown) => {
      connection = null
      throw error
    })
    return connection
  }

  /** Begins a transaction. A connection that turns out to be dead is opened again by the next one. */
  async function begin<X>(on: (database: Connection) => X): Promise<X> {
    const database = await connected()
    try {
      return on(database)
    } catch (error) {
      connection = null
      throw error
    }
  }

  async function giveWay(): Promise<void> {
    await events.onTakenOver()
    goReadOnly()
    const last = await connection
    last?.close()
  }

  function goReadOnly(): void {
    if (readOnly !== null) return
    readOnly = NEWER_PROGRAM
    events.onReadOnly(NEWER_PROGRAM)
  }

  const storage: Storage = {
    read: (work) =>
      attempt(async () =>
        carryOut(await begin((database) => database.transaction([...STORES], 'readonly')), work),
      ),
    async write(work) {
      if (readOnly !== null) return { ok: false, reason: readOnly, final: true }
      const outcome = await attempt(async () =>
        carryOut(
          await begin((database) => database.transaction([...STORES], 'readwrite', { durability: 'strict' })),
          async (transaction) => {
            await checkVersion(transaction)
            return work(transaction)
          },
        ),
      )
      if (!outcome.ok && outcome.reason === NEWER_PROGRAM) goReadOnly()
      return outcome
    },
    readOnly: () => readOnly,
    close: () => {
      isClosed = true
      connection?.then(
        (last) => last.close(),
        () => undefined,
      )
    },
  }

  const opened = await attempt(async () => {
    await inTime(connected())
    await storage.write(async () => undefined)
    return storage
  })
  if (opened.ok) return opened
  if (!opened.final) {
    storage.close()
    return opened
  }
  readOnly = NEWER_PROGRAM
  return attempt(async () => {
    connection = connect()
    await inTime(connection)
    return storage
  })
}

async function checkVersion(transaction: WriteTransaction): Promise<void> {
  const meta = transaction.objectStore('meta')
  const version = await meta.get('schema')
  if (version === STORAGE_VERSION) return
  if (typeof version === 'number' && version > STORAGE_VERSION) throw new NewerProgramError()
  await meta.put(STORAGE_VERSION, 'schema')
}

/** Resolves once the transaction is acknowledged; a transaction whose work fails leaves nothing behind. */
async function carryOut<X extends ReadTransaction | WriteTransaction, T>(
  transaction: X,
  work: (transaction: X) => Promise<T>,
): Promise<T> {
  // Waited for below; work that fails first must not leave its rejection unheard.
  transaction.done.catch(() => undefined)
  try {
    const value = await work(transaction)
    await transaction.done
    return value
  } catch (error) {
    // The reason of an abort says more than that of the request it cut short.
    throw abort(transaction) ?? error
  }
}

function abort(transaction: ReadTransaction | WriteTransaction): DOMException | null {
  try {
    transaction.abort()
    return null
  } catch {
    return transaction.error
  }
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('it does not answer')), OPENING_PATIENCE)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
