import { openDB } from 'idb'
import { nameOf } from './refusal.ts'
import { type Connection, type Schema, STORES } from './schema.ts'

/** Layout of the object stores. */
const LAYOUT = 2
/** The browser's number of the database is this times the layout, and one more each time that a store had to be made again. */
const LAYOUT_STEP = 1000
const LEAST = LAYOUT * LAYOUT_STEP

/** Whether a database of this number has been laid out by a newer program. */
export function isNewerLayout(version: number): boolean {
  return version >= LEAST + LAYOUT_STEP
}

/** What may happen to a connection. */
export interface ConnectionEvents {
  /**
   * Somebody waits until this connection is closed: to delete the database (null), or to give it this number.
   */
  onWanted(connection: Connection, version: number | null): void
  /** The browser has cut it. */
  onCut(connection: Connection): void
}

/**
 * Opens the database of this name, which is made when there is none. Stores that it lacks are made, so that a database
 * that something else has made or has spoilt can be used too. That of a newer program is opened as it is.
 */
export async function connect(name: string, events: ConnectionEvents): Promise<Connection> {
  let connection = await open(LEAST).catch((error: unknown) => {
    if (nameOf(error) === 'VersionError') return open()
    throw error
  })
  while (!isNewerLayout(connection.version) && STORES.some((store) => !hasStore(connection, store))) {
    const { version } = connection
    connection.close()
    connection = await open(version + 1)
  }
  return connection

  async function open(version?: number): Promise<Connection> {
    let opened: Connection | null = null
    opened = await openDB<Schema>(name, version, {
      upgrade(database) {
        for (const store of STORES) {
          if (!hasStore(database, store))
            database.createObjectStore(store, { autoIncrement: store === 'quarantine' })
        }
      },
      blocking: (_, wanted) => opened && events.onWanted(opened, wanted),
      terminated: () => opened && events.onCut(opened),
    })
    return opened
  }
}

function hasStore(connection: Connection, store: (typeof STORES)[number]): boolean {
  return connection.objectStoreNames.contains(store)
}
