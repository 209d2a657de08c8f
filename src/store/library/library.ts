import { createStore } from 'zustand/vanilla'
import type { CausalMap, Id } from '../../model/index.ts'
import { belongingsOf } from '../belongings.ts'
import { claimPage } from '../drafts/claim.ts'
import { createDrafts } from '../drafts/drafts.ts'
import type { DraftShelf } from '../drafts/types.ts'
import { askToPersist, clock, newId, now } from '../environment.ts'
import type { RunningKeeping } from '../keeping/index.ts'
import { lastWordsOf } from '../storage/lastWords.ts'
import { createStoredMap, openStoredMap } from '../storage/openMap.ts'
import type { Outcome } from '../storage/refusal.ts'
import { openStorage, type Storage } from '../storage/storage.ts'
import type { StoredMap, Surroundings } from '../storage/storedMap/types.ts'
import { joinTabs, type Message, watchPage } from '../storage/tabs.ts'
import type { Library, LibraryState, MapDocument, NoticeAction } from '../types/index.ts'
import { asNotices } from './notices.ts'
import { renameMap } from './rename.ts'
import { markEntry, needsTidying, readShelf } from './shelf.ts'

/** For tests: another database, another clock, shorter runs of rows, less patience. */
export interface LibraryOptions {
  readonly name?: string
  readonly clock?: () => number
  readonly now?: () => string
  readonly mostRows?: number
  readonly returnsWithin?: number
}

/** Rows after which a map is stored whole again: so many are read in a few milliseconds. */
const MOST_ROWS = 300

/** A page that is loaded anew on an old laptop is there again within so long, in milliseconds. */
const RETURNS_WITHIN = 5000

/** A library that can be let go of, with its channels and connections. */
export interface OpenLibrary extends Library {
  close(): Promise<void>
}

/** A map in use, and by how many. */
interface Held {
  readonly stored: StoredMap
  /** What all of them were given. */
  readonly document: MapDocument
  /** As it was when it was opened. */
  readonly opened: CausalMap
  holders: number
  keeping: Promise<RunningKeeping> | null
}

/**
 * Opens the maps kept in this browser. Where the browser has no storage to give, a library in memory, whose maps say that
 * they are not saved, and why.
 */
export async function openLibrary(options: LibraryOptions = {}): Promise<OpenLibrary> {
  const name = options.name ?? 'sediko'
  const held = new Map<Id, Held>()
  const all = new Set<StoredMap>()
  const state = createStore<LibraryState>()(() => ({ entries: [], problem: null }))

  const atClose: (() => void)[] = []
  const claimed = claimPage(name, atClose)

  let isReady = false
  let refreshing: ReturnType<typeof setTimeout> | undefined

  const opened = await openStorage(name, {
    onLost() {
      for (const stored of all) stored.storeAgain()
      for (const { keeping } of held.values()) keeping?.then((kept) => kept.storeAgain(), ignored)
      if (!isReady) return
      const { lost = [], entries } = state.getState()
      state.setState({ lost: [...lost, ...entries] })
      drafts.storeAgain()
      refreshSoon()
    },
    async onTakenOver() {
      await Promise.all([...all].map((stored) => stored.flush()))
    },
    onReadOnly(reason) {
      state.setState({ problem: reason })
      for (const stored of all) stored.lock(reason)
    },
  })
  if (!opened.ok) {
    const { createMemoryLibrary } = await import('./memory.ts')
    return createMemoryLibrary(opened.reason)
  }
  const storage: Storage = opened.value
  isReady = true
  state.setState({ problem: storage.readOnly() })

  let isAsked = false
  let isLeaving = false
  const tabs = joinTabs(name, hear)
  const shelf: DraftShelf = {
    library: name,
    storage,
    returnsWithin: options.returnsWithin ?? RETURNS_WITHIN,
    page: await claimed,
    atClose,
    isLeaving: () => isLeaving,
  }
  /** Of what is typed where no map is open. */
  const drafts = createDrafts('', shelf)
  const around: Surroundings = {
    name,
    open: all,
    storage,
    shelf,
    tabs,
    clock: options.clock ?? clock,
    now: options.now ?? now,
    mostRows: options.mostRows ?? MOST_ROWS,
    lastWords: lastWordsOf(name),
    isLeaving: () => isLeaving,
    onStored(entry) {
      const others = state.getState().entries.filter(({ id }) => id !== entry.id)
      state.setState({ entries: [entry, ...others] })
      held.get(entry.id)?.stored.noteDeleted(entry.deleted)
      held.get(entry.id)?.keeping?.then((keeping) => keeping.stored(), ignored)
      // Some browsers ask the person: not before there is work to lose.
      const undoLabel = held.get(entry.id)?.stored.document.state.getState().undoLabel ?? null
      if (!isAsked && undoLabel !== null) {
        isAsked = true
        void askToPersist().then((persistent) => state.setState({ persistent }))
      }
    },
  }

  function hear(message: Message): void {
    if (message.kind !== 'entries') held.get(message.map)?.stored.hear(message)
    if (message.kind !== 'entries' && message.kind !== 'stored') return
    refreshSoon()
  }

  function refreshSoon(): void {
    clearTimeout(refreshing)
    refreshing = setTimeout(refresh, 100)
  }

  async function refresh(): Promise<void> {
    const shelf = await readShelf(storage)
    if (!shelf.ok) {
      state.setState({ problem: shelf.reason })
      return
    }
    state.setState({ entries: shelf.value.entries })
    for (const stored of all) noteDeleted(stored)
  }

  /** A map that is open may have been deleted, or brought back, in another tab. */
  function noteDeleted(stored: StoredMap): void {
    const entry = state.getState().entries.find(({ id }) => id === stored.document.id)
    if (entry) stored.noteDeleted(entry.deleted)
  }

  const unwatch = watchPage(
    () => {
      isLeaving = true
      drafts.leave()
      for (const stored of all) {
        void stored.flush()
        stored.leaveLastWords()
      }
    },
    () => {
      isLeaving = false
      for (const stored of all) void stored.pull()
      void refresh()
    },
  )

  await tidy()
  await refresh()

  async function tidy(): Promise<void> {
    const shelf = await readShelf(storage)
    if (!shelf.ok || storage.readOnly() !== null || !needsTidying(shelf.value, around.now())) return
    const { tidyShelf } = await import('./tidy.ts')
    const told = await tidyShelf(storage, name, shelf.value, around.now())
    if (told.ok && told.value !== null) state.setState({ problem: told.value })
  }

  function hold(stored: StoredMap): MapDocument {
    const { id } = stored.document
    const one = held.get(id) ?? take(stored)
    held.set(id, one)
    one.holders++
    return one.document
  }

  function take(stored: StoredMap): Held {
    const one: Held = {
      stored,
      document: {
        ...stored.document,
        drafts: stored.drafts,
        keeping: () => (one.keeping ??= keep(one)),
        async close() {
          one.holders = Math.max(0, one.holders - 1)
          await letGo(one)
        },
      },
      opened: stored.document.state.getState().map,
      holders: 0,
      keeping: null,
    }
    return one
  }

  /** Fetches what keeps histories and versions, and sets it to work; the next who asks tries again when it cannot be fetched. */
  async function keep(one: Held): Promise<RunningKeeping> {
    try {
      const { keepMap, shelfOf } = await import('../keeping/index.ts')
      const { clock, now } = around
      const { opened, stored } = one
      return await keepMap({
        document: stored.document,
        opened,
        shelf: shelfOf(storage),
        library: name,
        page: shelf.page,
        clock,
        now,
      })
    } catch (error) {
      one.keeping = null
      throw error
    }
  }

  /** A map that nobody uses is let go of, but not before storage has acknowledged all of it. */
  async function letGo(one: Held): Promise<void> {
    const { id } = one.document
    if (one.holders > 0) return
    await one.stored.flush()
    if (one.holders > 0 || held.get(id) !== one) return
    if (one.stored.isSettled()) {
      held.delete(id)
      await stopKeeping(one)
      await one.stored.stop()
      return
    }
    const stop = one.stored.document.state.subscribe(({ saving }) => {
      if (saving.kind !== 'saved' && saving.kind !== 'readOnly') return
      stop()
      void letGo(one)
    })
  }

  async function stopKeeping({ keeping }: Held): Promise<void> {
    await keeping?.then((kept) => kept.stop(), ignored)
  }

  const opening = new Map<Id, Promise<StoredMap | null>>()

  async function find(id: Id): Promise<StoredMap | null> {
    const stored = held.get(id)?.stored
    if (stored) return stored
    const outcome = await openStoredMap(around, id)
    if (!outcome.ok) state.setState({ problem: outcome.reason })
    return outcome.ok ? outcome.value : null
  }

  /** Two who open one map at the same moment get the same one. */
  async function open(id: Id): Promise<MapDocument | null> {
    const finding = opening.get(id) ?? find(id)
    opening.set(id, finding)
    const stored = await finding
    opening.delete(id)
    if (!stored) return null
    const document = hold(stored)
    noteDeleted(stored)
    // What other tabs stored while it was being read.
    void stored.pull()
    return document
  }

  async function takeEarlier(
    id: Id,
    action: Exclude<NoticeAction, { readonly kind: 'bringBack' }>,
  ): Promise<CausalMap | null> {
    if (action.kind === 'openEarlier') {
      const { takeFromAside } = await import('../storage/earlier.ts')
      return takeFromAside(storage, action.setAside)
    }
    const { takeVersion } = await import('../storage/lastVersion.ts')
    return takeVersion(storage, id, action.version)
  }

  async function mark(id: Id, fields: Parameters<typeof markEntry>[2]): Promise<void> {
    await held.get(id)?.stored.flush()
    report(await markEntry(storage, id, fields))
    await refresh()
    tabs.post({ kind: 'entries' })
  }

  function report(outcome: Outcome<unknown>): void {
    state.setState({ problem: outcome.ok ? storage.readOnly() : outcome.reason })
  }

  const library: OpenLibrary = {
    state,
    drafts,
    of: belongingsOf(() => library),
    async create(map, { readOnly = '', notices = [], ...how } = {}) {
      const told = { readOnly, notices: asNotices(notices) }
      return hold(await createStoredMap(around, newId(), map, { ...how, ...told }))
    },
    open,
    async rename(id, title) {
      const document = await open(id)
      if (!document) return
      renameMap(document, title)
      await document.close()
    },
    setOrigin: (id, origin) => mark(id, { origin }),
    remove: (id) => mark(id, { deleted: around.now() }),
    restore: (id) => mark(id, { deleted: null }),
    async act(id, action) {
      if (action.kind === 'bringBack') {
        await mark(id, { deleted: null })
        return null
      }
      const map = await takeEarlier(id, action)
      if (!map) return null
      const document = await createStoredMap(around, newId(), map, { readOnly: '', notices: [] })
      await hold(document).close()
      return document.document.id
    },
    async close() {
      unwatch()
      clearTimeout(refreshing)
      await Promise.all([...held.values()].map(stopKeeping))
      await Promise.all([drafts.stop(), ...[...all].map((stored) => stored.stop())])
      for (const release of shelf.atClose) release()
      held.clear()
      tabs.close()
      storage.close()
    },
  }
  return library
}

/** Told by whoever asked for it. */
function ignored(): void {}
