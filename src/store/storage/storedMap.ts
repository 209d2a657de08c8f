import type { Id, Settled } from '../../model/index.ts'
import { createDocument, type OpenDocument } from '../document/mapDocument.ts'
import { mergeUpdates, type SharedMap } from '../document/sharedMap.ts'
import { createDrafts, savingWith } from '../drafts/drafts.ts'
import type { DraftShelf, OpenDrafts } from '../drafts/types.ts'
import { factsOf, type Line, putLine } from '../library/entries.ts'
import type { DocumentNotice, LibraryEntry, SaveState } from '../types/index.ts'
import type { LastWordsStore } from './lastWords.ts'
import { appendUpdate, newIn, type Rows, readRows, replaceRows } from './log.ts'
import type { Outcome } from './refusal.ts'
import type { SnapshotRow } from './rows.ts'
import type { Storage } from './storage.ts'
import type { Message, Tabs } from './tabs.ts'
import { writeReplay } from './writeReplay.ts'
import { type Batch, createWriter } from './writer.ts'

/** What the maps of one library share. */
export interface Surroundings {
  /** The name of the library. */
  readonly name: string
  readonly storage: Storage
  readonly tabs: Tabs
  readonly clock: () => number
  readonly now: () => string
  /** Rows after which a map is stored whole again. */
  readonly mostRows: number
  readonly lastWords: LastWordsStore
  readonly shelf: DraftShelf
  /** True while the page may be gone at any moment. */
  readonly isLeaving: () => boolean
  /** An edit was stored; this is the map's line in the library now. */
  readonly onStored: (entry: LibraryEntry) => void
  /** The maps that are open in this page. */
  readonly open: Set<StoredMap>
}

/** An open map that is kept in storage, with the doors that the library uses. */
export interface StoredMap {
  readonly document: OpenDocument
  readonly drafts: OpenDrafts
  /** True when storage has acknowledged everything. */
  isSettled(): boolean
  flush(): Promise<void>
  /** Keeps what storage has not acknowledged where the next visit finds it: the page may be gone before it does. */
  leaveLastWords(): void
  stop(): Promise<void>
  lock(reason: string): void
  /** Stores the whole map anew, because storage may have lost it. What is there of it all the same is taken in. */
  storeAgain(): void
  /** Takes in when the map was deleted (ISO), or that it is not (null), and tells the person. */
  noteDeleted(deleted: string | null): void
  /** Takes in what other tabs have stored. */
  pull(): Promise<void>
  hear(message: Message): void
}

/** A map as it was read from storage, and what was seen on the way. */
export interface Start {
  readonly id: Id
  readonly shared: SharedMap
  /** What it is shown as, where that was found out in pieces before. */
  readonly projection?: Settled
  /** Every row up to this number is in `shared`. */
  readonly known: number
  readonly rows: number
  /** Why the map may not be edited, or empty. */
  readonly readOnly: string
  readonly notices: readonly DocumentNotice[]
  /** The map's line in the library, or null while it has none. */
  readonly line: Line | null
  /** How often storage had lost its content when the map was read. */
  readonly losses: number
  /** Tells the other tabs that the map is no longer open here. */
  readonly release: () => void
}

/** Joins a shared map to storage and to the other tabs. */
export function attach(around: Surroundings, start: Start): StoredMap {
  const { storage, tabs } = around
  const { id, shared } = start
  let known = start.known
  let rows = start.rows
  let isTidying = false
  let mayTidy = true
  let pulling: Promise<void> | null = null
  let pullAgain = false
  let line = start.line
  // How often the whole map was to be stored, and how much of that has been done.
  let wholeAsked = 0
  let wholeStored = 0

  const whole = (): SnapshotRow => ({ bytes: shared.encode(), readOnly: start.readOnly })

  const drafts = createDrafts(id, around.shelf)
  const withDrafts = (saving: SaveState): SaveState => savingWith(saving, drafts.state.getState().saving)
  const writer = createWriter({
    write: store,
    onSaving(saving) {
      if (writer.unsaved().length === 0) around.lastWords.takeBack(id)
      document.setSaving(withDrafts(saving))
    },
    onRefused: ({ update }) => tabs.post({ kind: 'unsaved', map: id, update }),
    readOnly: start.readOnly || null,
  })

  const document: OpenDocument = createDocument({
    id,
    shared,
    projection: start.projection,
    saver: {
      push(update, step) {
        const saving = writer.push({ update, step })
        if (around.isLeaving()) leaveLastWords()
        return withDrafts(saving)
      },
      flush: writer.flush,
      close: writer.close,
    },
    saving: writer.saving(),
    isLocked: start.readOnly !== '',
    notices: start.notices,
    clock: around.clock,
  })

  const stopFollowing = drafts.state.subscribe(({ saving }, before) => {
    if (saving !== before.saving) document.setSaving(withDrafts(writer.saving()))
  })

  function leaveLastWords(): void {
    drafts.leave()
    const unsaved = writer.unsaved()
    if (unsaved.length > 0) around.lastWords.leave(id, mergeUpdates(unsaved.map(({ update }) => update)))
  }

  async function store(batch: Batch): Promise<Outcome<unknown>> {
    let asked = 0
    const outcome = await storage.write(async (transaction) => {
      asked = wholeAsked
      const now = around.now()
      const rows =
        asked > wholeStored
          ? await replaceRows(transaction, id, takeIn(await readRows(transaction, id)), whole(), now)
          : await appendUpdate(
              transaction,
              id,
              { bytes: batch.update, replay: writeReplay(batch.step), at: now },
              whole,
            )
      const facts = factsOf(document.state.getState().map)
      const isEdit = batch.step.length > 0
      return putLine(transaction, id, { facts, rows, now, isEdit, before: line })
    })
    if (!outcome.ok) return outcome
    line = outcome.value
    if (asked > wholeStored) {
      wholeStored = asked
      known = line.last ?? 0
      rows = 0
    } else noteStored(line.last ?? 0)
    around.onStored(line)
    tabs.post({ kind: 'stored', map: id })
    return outcome
  }

  function tell(kind: DocumentNotice['kind'], notice: DocumentNotice | null): void {
    const { notices } = document.state.getState()
    const others = notices.filter((one) => one.kind !== kind)
    document.state.setState({ notices: notice ? [...others, notice] : others })
  }

  /** What storage has of a map that it was thought to have lost, as after a restored profile, is joined to what is here. */
  function takeIn(rows: Rows): Rows {
    if (rows.numbers.length === 0 && known > 0) tell('storedAgain', { kind: 'storedAgain' })
    document.receive([...rows.snapshots, ...rows.updates].map((row) => row.bytes))
    return rows
  }

  function noteStored(number: number): void {
    rows++
    if (number === known + 1) known = number
    else {
      // Rows of other tabs lie between, or storage was emptied and counts from the start.
      if (number <= known) known = 0
      void pull()
    }
    if (rows > around.mostRows) void tidy()
  }

  /** Rows may be stored while others are being read; then it reads once more. */
  function pull(): Promise<void> {
    pullAgain = pulling !== null
    pulling ??= readNew().then(() => {
      pulling = null
      return pullAgain ? pull() : undefined
    })
    return pulling
  }

  async function readNew(): Promise<void> {
    const read = await storage.read((transaction) => readRows(transaction, id, known))
    if (!read.ok) return
    const { updates, damaged, numbers } = read.value
    // A damaged row is set aside when the map is opened the next time; until then nothing may be cleared.
    if (damaged.length > 0) mayTidy = false
    document.receive(newIn(read.value, known))
    known = Math.max(known, numbers.at(-1) ?? 0)
    rows += updates.length
  }

  async function tidy(): Promise<void> {
    if (isTidying || !mayTidy) return
    isTidying = true
    // Fetched only now. A page that is cut off from where it came from keeps its rows until the next visit.
    const module = await import('./compact.ts').catch(() => null)
    const last = await module?.compact(storage, { id, known, receive: document.receive, whole })
    if (typeof last === 'number') {
      known = last
      rows = 0
    }
    isTidying = false
  }

  if (rows > around.mostRows) void tidy()

  const stored: StoredMap = {
    document,
    drafts,
    isSettled: () => writer.unsaved().length === 0 && drafts.state.getState().saving === null,
    flush: writer.flush,
    leaveLastWords,
    async stop() {
      document.lock()
      await Promise.all([writer.close(), drafts.stop()])
      stopFollowing()
      around.open.delete(stored)
      start.release()
      shared.close()
    },
    lock(reason) {
      document.lock()
      writer.lock(reason)
    },
    storeAgain() {
      wholeAsked++
      drafts.storeAgain()
      document.setSaving(withDrafts(writer.push({ update: shared.encode(), step: [] })))
    },
    noteDeleted(deleted) {
      if (line) line = { ...line, deleted }
      const isTold = document.state.getState().notices.some(({ kind }) => kind === 'deleted')
      if (isTold !== (deleted !== null)) tell('deleted', isTold ? null : { kind: 'deleted' })
    },
    pull,
    hear(message) {
      if (message.kind === 'stored') void pull()
      if (message.kind === 'repaired') stored.storeAgain()
      if (message.kind === 'opened') {
        for (const { update } of writer.unsaved()) tabs.post({ kind: 'unsaved', map: id, update })
      }
      if (message.kind === 'unsaved') {
        const step = document.receive([message.update])
        if (step) document.setSaving(withDrafts(writer.push({ update: message.update, step })))
      }
    },
  }
  around.open.add(stored)
  // It went while it was being read.
  if (start.losses !== storage.losses()) stored.storeAgain()
  return stored
}
