import { createMachine } from '../../pace/index.ts'
import { newId } from '../environment.ts'
import { enrol } from '../library/entries.ts'
import { connect } from './connect.ts'
import { attempt, NEWER_PROGRAM, NewerProgramError, type Outcome } from './refusal.ts'
import { type Connection, type ReadTransaction, STORES, type WriteTransaction } from './schema.ts'
import { next, type StandingEffect, UNKNOWN } from './standing/next.ts'
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
  let isClosed = false
  const { state, happen } = createMachine(UNKNOWN, next, perform)

  function perform(effect: StandingEffect): void {
    switch (effect.kind) {
      case 'letGo':
        letGo(effect.connection)
        break
      case 'giveWay':
        void giveWay(effect.connection)
        break
      case 'tellLost':
        events.onLost()
        break
      case 'tellReadOnly':
        events.onReadOnly(effect.reason)
    }
  }

  function connected(): Promise<Connection> {
    if (isClosed) throw new Error('it is closed')
    connecting ??= connect(name, {
      onWanted: (connection, version) => happen({ kind: 'wanted', connection, version }),
      onCut: (connection) => happen({ kind: 'cut', connection }),
    }).then(
      (opened) => {
        connection = opened
        happen({ kind: 'connected', version: opened.version })
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

  async function giveWay(connection: Connection): Promise<void> {
    await events.onTakenOver()
    happen({ kind: 'gaveWay', connection })
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
    happen({ kind: 'read', found })
    return value
  }

  async function write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    let found: unknown
    const { losses } = state()
    const begun = await begin((database) =>
      database.transaction([...STORES], 'readwrite', { durability: 'strict' }),
    )
    try {
      const value = await carryOut(begun, async (transaction) => {
        if (state().readOnly !== null) throw new NewerProgramError()
        await checkVersion(transaction)
        const meta = transaction.objectStore('meta')
        found = await meta.get('identity')
        const { identity } = state()
        if (identity !== null && found !== identity) throw new ReplacedError()
        if (typeof found !== 'string') {
          const isFresh = found === undefined
          found = newId()
          await meta.put(found, 'identity')
          // From now on a roll that is not there has been lost, as it has where the identity is damaged.
          if (isFresh && (await meta.get('roll')) === undefined) await enrol(transaction, [])
        }
        return work(transaction)
      })
      if (typeof found === 'string') happen({ kind: 'written', found, losses })
      return value
    } catch (error) {
      if (error instanceof ReplacedError) happen({ kind: 'replaced', found })
      throw error
    }
  }

  const storage: Storage = {
    read: (work) => attempt(() => read(work)),
    async write(work) {
      const { readOnly } = state()
      if (readOnly !== null) return { ok: false, reason: readOnly, final: true }
      const outcome = await attempt(() =>
        write(work).catch((error: unknown) => {
          if (error instanceof ReplacedError) return write(work)
          throw error
        }),
      )
      if (!outcome.ok && outcome.reason === NEWER_PROGRAM) happen({ kind: 'newer' })
      return outcome
    },
    readOnly: () => state().readOnly,
    losses: () => state().losses,
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
