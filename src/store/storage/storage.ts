import { newId } from '../environment.ts'
import { enrol } from '../library/entries.ts'
import { connect, isNewerLayout } from './connect.ts'
import { attempt, NEWER_PROGRAM, NewerProgramError, type Outcome } from './refusal.ts'
import { type Connection, type ReadTransaction, STORES, type WriteTransaction } from './schema.ts'
import { carryOut } from './transactions.ts'

export { type ReadTransaction, STORES, type WriteTransaction } from './schema.ts'

/** What rows mean. A program that finds a greater number in the database only reads. */
export const STORAGE_VERSION = 1

/** The opened database. A connection that is cut is opened again, and a database that was deleted is made again. */
export interface Storage {
  read<T>(work: (transaction: ReadTransaction) => Promise<T>): Promise<Outcome<T>>
  /**
   * Carries out a transaction. The outcome is good only once the browser says that it is on the disk. The work is done a
   * second time when the first finds itself in another database than before.
   */
  write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<Outcome<T>>
  /** Why nothing may be written, or null. */
  readOnly(): string | null
  /** How often all that was in the database may have been lost. What was read at another count may be there no more. */
  losses(): number
  close(): void
}

/** What may happen to a database while it is open. */
export interface StorageEvents {
  /** The database was deleted or replaced by another, or the browser cut the connection, perhaps with all that was in it. */
  onLost(): void
  /** A newer program waits for the database: the last chance to write. */
  onTakenOver(): Promise<void>
  onReadOnly(reason: string): void
}

/** Thrown within a transaction that finds itself in another database than those before, so that nothing of it is carried out. */
class ReplacedError extends Error {}

/** How long the browser may take to open the database before we go on without it, in milliseconds. */
const OPENING_PATIENCE = 5000

/** Opens the database of this name. */
export async function openStorage(name: string, events: StorageEvents): Promise<Outcome<Storage>> {
  let connecting: Promise<Connection> | null = null
  let connection: Connection | null = null
  /** Of the database that open maps are in; null as long as none is known to be. */
  let identity: string | null = null
  let losses = 0
  let readOnly: string | null = null
  let isClosed = false

  function connected(): Promise<Connection> {
    if (isClosed) throw new Error('it is closed')
    connecting ??= connect(name, { onWanted, onCut }).then(
      (opened) => {
        connection = opened
        if (isNewerLayout(opened.version)) goReadOnly()
        return opened
      },
      (error: unknown) => {
        connecting = null
        throw error
      },
    )
    return connecting
  }

  function letGo(gone: Connection): void {
    gone.close()
    if (gone === connection) connecting = connection = null
  }

  function onCut(gone: Connection): void {
    letGo(gone)
    lose(identity)
  }

  /** Who waits gets the database at once: a deletion is no newer program, and what is lost by it is stored again. */
  function onWanted(wanted: Connection, version: number | null): void {
    if (version !== null && isNewerLayout(version)) void giveWay(wanted)
    else {
      letGo(wanted)
      if (version === null) lose(null)
    }
  }

  async function giveWay(wanted: Connection): Promise<void> {
    await events.onTakenOver()
    goReadOnly()
    letGo(wanted)
  }

  function goReadOnly(): void {
    if (readOnly !== null) return
    readOnly = NEWER_PROGRAM
    events.onReadOnly(NEWER_PROGRAM)
  }

  function lose(found: unknown): void {
    identity = typeof found === 'string' ? found : null
    losses++
    // Where only a newer program may write there is nothing that could be done.
    if (readOnly === null) events.onLost()
  }

  /** Begins a transaction. A connection that turns out to be dead is opened again. */
  async function begin<X>(on: (database: Connection) => X): Promise<X> {
    const first = await connected()
    try {
      return on(first)
    } catch {
      letGo(first)
      return on(await connected())
    }
  }

  async function read<T>(work: (transaction: ReadTransaction) => Promise<T>): Promise<T> {
    let found: unknown
    const begun = await begin((database) => database.transaction([...STORES], 'readonly'))
    const value = await carryOut(begun, async (transaction) => {
      found = await transaction.objectStore('meta').get('identity')
      return work(transaction)
    })
    if (identity !== null && found !== identity && readOnly === null) lose(found)
    return value
  }

  async function write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    let found: unknown
    const before = losses
    const begun = await begin((database) =>
      database.transaction([...STORES], 'readwrite', { durability: 'strict' }),
    )
    try {
      const value = await carryOut(begun, async (transaction) => {
        if (readOnly !== null) throw new NewerProgramError()
        await checkVersion(transaction)
        const meta = transaction.objectStore('meta')
        found = await meta.get('identity')
        if (identity !== null && found !== identity) throw new ReplacedError()
        if (typeof found !== 'string') {
          found = newId()
          await meta.put(found, 'identity')
          // From now on a roll that is not there has been lost.
          if ((await meta.get('roll')) === undefined) await enrol(transaction, [])
        }
        return work(transaction)
      })
      if (losses === before && typeof found === 'string') identity = found
      return value
    } catch (error) {
      if (error instanceof ReplacedError) lose(found)
      throw error
    }
  }

  const storage: Storage = {
    read: (work) => attempt(() => read(work)),
    async write(work) {
      if (readOnly !== null) return { ok: false, reason: readOnly, final: true }
      const outcome = await attempt(() =>
        write(work).catch((error: unknown) => {
          if (error instanceof ReplacedError) return write(work)
          throw error
        }),
      )
      if (!outcome.ok && outcome.reason === NEWER_PROGRAM) goReadOnly()
      return outcome
    },
    readOnly: () => readOnly,
    losses: () => losses,
    close() {
      isClosed = true
      connecting?.then(
        (last) => last.close(),
        () => undefined,
      )
    },
  }

  const opened = await attempt(async () => {
    await inTime(connected())
    // Finds out whether a newer program has been here, and which database this is. What it is refused is told by what follows.
    await storage.write(async () => undefined)
    return storage
  })
  if (!opened.ok) storage.close()
  return opened
}

async function checkVersion(transaction: WriteTransaction): Promise<void> {
  const meta = transaction.objectStore('meta')
  const version = await meta.get('schema')
  if (version === STORAGE_VERSION) return
  if (typeof version === 'number' && version > STORAGE_VERSION) throw new NewerProgramError()
  await meta.put(STORAGE_VERSION, 'schema')
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
