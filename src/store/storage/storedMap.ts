import { type CausalMap, emptyMap, type Id } from '../../model/index.ts'
import { changesBetween } from '../document/changes.ts'
import { createDocument, type OpenDocument } from '../document/mapDocument.ts'
import { mergeUpdates, type SharedMap, sharedMapOf } from '../document/sharedMap.ts'
import { factsOf, putFacts } from '../library/entries.ts'
import type { LibraryEntry } from '../types.ts'
import type { LastWordsStore } from './lastWords.ts'
import { appendSnapshot, appendUpdate, readRows, replaceRows, runsOnFrom } from './log.ts'
import { lockName, type Rebuilt, rebuild } from './rebuild.ts'
import type { Outcome } from './refusal.ts'
import { writeReplay } from './replay.ts'
import type { SnapshotRow } from './rows.ts'
import type { Storage } from './storage.ts'
import { alone, type Message, type Tabs } from './tabs.ts'
import { type Batch, createWriter } from './writer.ts'

/** What the maps of one library share. */
export interface Surroundings {
  readonly storage: Storage
  readonly tabs: Tabs
  readonly clock: () => number
  readonly now: () => string
  /** Rows after which a map is stored whole again. */
  readonly mostRows: number
  readonly lastWords: LastWordsStore
  /** True while the page may be gone at any moment. */
  readonly isLeaving: () => boolean
  /** An edit was stored; this is the map's line in the library now. */
  readonly onStored: (entry: LibraryEntry) => void
}

/** An open map that is kept in storage, with the doors that the library uses. */
export interface StoredMap {
  readonly document: OpenDocument
  /** True when storage has acknowledged everything. */
  isSettled(): boolean
  flush(): Promise<void>
  /** Keeps what storage has not acknowledged where the next visit finds it: the page may be gone before it does. */
  leaveLastWords(): void
  stop(): Promise<void>
  lock(reason: string): void
  /** Stores the whole map anew, because storage may have lost it. */
  storeAgain(): void
  /** Takes in what other tabs have stored. */
  pull(): Promise<void>
  hear(message: Message): void
}

interface Start {
  readonly id: Id
  readonly shared: SharedMap
  /** Every row up to this number is in `shared`. */
  readonly known: number
  readonly rows: number
  /** Why the map may not be edited, or empty. */
  readonly readOnly: string
  readonly notices: readonly string[]
}

/** Makes a map and stores it; resolves when storage has acknowledged or refused that. */
export async function createStoredMap(
  around: Surroundings,
  id: Id,
  map: CausalMap,
  options: { readonly readOnly: string; readonly notices: readonly string[] },
): Promise<StoredMap> {
  const stored = attach(around, { id, shared: sharedMapOf(map), known: 0, rows: 0, ...options })
  stored.storeAgain()
  await stored.flush()
  return stored
}

const LOST_WORDS = 'The last edit before the page was closed could not be read back.'

/** Opens a map; null when storage has none of that id. Damaged rows are set aside and replaced. */
export async function openStoredMap(around: Surroundings, id: Id): Promise<Outcome<StoredMap | null>> {
  const { storage } = around
  const read = await storage.read((transaction) => readRows(transaction, id))
  if (!read.ok) return read
  if (read.value.numbers.length === 0) return { ok: true, value: null }
  const found = rebuild(read.value)
  const words = around.lastWords.find(id)
  const notices = words.isDamaged ? [...found.notices, LOST_WORDS] : found.notices
  const start = { id, shared: found.shared, rows: found.length, notices }
  const readOnly = found.readOnly || (storage.readOnly() ?? '')
  // In storage that only a newer program may write, what is damaged stays as it is.
  if (!found.isDamaged || storage.readOnly() !== null)
    return { ok: true, value: greet(attach(around, { ...start, known: found.last, readOnly })) }
  const repaired = await repair(around, id)
  const known = repaired.ok ? repaired.value.number : found.last
  const shared = repaired.ok ? repaired.value.rebuilt.shared : found.shared
  const stored = attach(around, { ...start, shared, known, rows: 0, readOnly })
  if (!repaired.ok) stored.storeAgain()
  return { ok: true, value: greet(stored) }

  function greet(opened: StoredMap): StoredMap {
    around.tabs.post({ kind: 'opened', map: id })
    if (readOnly === '') void hearLastWords(opened)
    return opened
  }

  async function hearLastWords(opened: StoredMap): Promise<void> {
    for (const update of words.updates) opened.hear({ kind: 'unsaved', map: id, update })
    await opened.flush()
    if (opened.isSettled()) words.forget()
  }
}

function repair(around: Surroundings, id: Id): Promise<Outcome<{ rebuilt: Rebuilt; number: number }>> {
  return around.storage.write(async (transaction) => {
    const rows = await readRows(transaction, id)
    const rebuilt = rebuild(rows)
    const whole = { bytes: rebuilt.shared.encode(), readOnly: rebuilt.readOnly }
    return { rebuilt, number: await replaceRows(transaction, id, rows, whole, around.now()) }
  })
}

/** Joins a shared map to storage and to the other tabs. */
function attach(around: Surroundings, start: Start): StoredMap {
  const { storage, tabs } = around
  const { id, shared } = start
  let known = start.known
  let rows = start.rows
  let isTidying = false
  let mayTidy = true
  let pulling: Promise<void> | null = null
  let pullAgain = false

  const whole = (): SnapshotRow => ({ bytes: shared.encode(), readOnly: start.readOnly })

  const writer = createWriter({
    write: store,
    onSaving(saving) {
      if (writer.unsaved().length === 0) around.lastWords.takeBack(id)
      document.setSaving(saving)
    },
    onRefused: ({ update }) => tabs.post({ kind: 'unsaved', map: id, update }),
    readOnly: start.readOnly || null,
  })

  const document: OpenDocument = createDocument({
    id,
    shared,
    saver: {
      push(update, step) {
        const saving = writer.push({ update, step })
        if (around.isLeaving()) leaveLastWords()
        return saving
      },
      flush: writer.flush,
      close: writer.close,
    },
    saving: writer.saving(),
    isLocked: start.readOnly !== '',
    notices: start.notices,
    clock: around.clock,
  })

  function leaveLastWords(): void {
    const unsaved = writer.unsaved()
    if (unsaved.length > 0) around.lastWords.leave(id, mergeUpdates(unsaved.map(({ update }) => update)))
  }

  async function store(batch: Batch): Promise<Outcome<unknown>> {
    const outcome = await storage.write(async (transaction) => {
      const row = { bytes: batch.update, replay: writeReplay(batch.step) }
      const number = await appendUpdate(transaction, id, row, whole)
      const facts = factsOf(document.state.getState().map)
      return { number, entry: await putFacts(transaction, id, facts, around.now()) }
    })
    if (!outcome.ok) return outcome
    noteStored(outcome.value.number)
    around.onStored(outcome.value.entry)
    tabs.post({ kind: 'stored', map: id })
    return outcome
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
    const { snapshots, updates, damaged, numbers } = read.value
    // A damaged row is set aside when the map is opened the next time; until then nothing may be cleared.
    if (damaged.length > 0) mayTidy = false
    const latest = runsOnFrom(known, numbers) ? [] : snapshots.slice(0, 1)
    document.receive([...latest, ...updates].map((row) => row.bytes))
    known = Math.max(known, numbers.at(-1) ?? 0)
    rows += updates.length
  }

  /** Stores the map whole, so that it opens fast and the rows before can go. */
  async function tidy(): Promise<void> {
    if (isTidying || !mayTidy) return
    isTidying = true
    await alone(lockName(id), async () => {
      const outcome = await storage.write(async (transaction) => {
        const { updates, damaged } = await readRows(transaction, id, known)
        if (damaged.length > 0) return null
        document.receive(updates.map((row) => row.bytes))
        return appendSnapshot(transaction, id, whole())
      })
      if (!outcome.ok || outcome.value === null) return
      known = outcome.value
      rows = 0
    })
    isTidying = false
  }

  if (rows > around.mostRows) void tidy()

  return {
    document,
    isSettled: () => writer.unsaved().length === 0,
    flush: writer.flush,
    leaveLastWords,
    async stop() {
      document.lock()
      await writer.close()
      shared.close()
    },
    lock(reason) {
      document.lock()
      writer.lock(reason)
    },
    storeAgain() {
      known = 0
      const step = changesBetween(emptyMap(), document.state.getState().map)
      document.setSaving(writer.push({ update: shared.encode(), step }))
    },
    pull,
    hear(message) {
      if (message.kind === 'stored') void pull()
      if (message.kind === 'opened') {
        for (const { update } of writer.unsaved()) tabs.post({ kind: 'unsaved', map: id, update })
      }
      if (message.kind === 'unsaved') {
        const step = document.receive([message.update])
        if (step) document.setSaving(writer.push({ update: message.update, step }))
      }
    },
  }
}
