import { createMachine } from '../../../pace/index.ts'
import { createDocument, type OpenDocument } from '../../document/mapDocument.ts'
import { mergeUpdates } from '../../document/sharedMap.ts'
import { createDrafts, savingWith } from '../../drafts/drafts.ts'
import { factsOf, type Line, putLine } from '../../library/entries.ts'
import type { SaveState } from '../../types/index.ts'
import { appendUpdate, type Rows, readRows, replaceRows } from '../log.ts'
import type { Outcome } from '../refusal.ts'
import type { SnapshotRow } from '../rows.ts'
import { writeReplay } from '../writeReplay.ts'
import type { Batch } from '../writer/next.ts'
import { createWriter } from '../writer/writer.ts'
import type { StoredEffect } from './events.ts'
import { isWholeDue, next } from './next.ts'
import type { Start, StoredMap, Surroundings } from './types.ts'

/** Joins a shared map to storage and to the other tabs. How it stands with its rows goes through `next`; here is done what that asks for. */
export function attach(around: Surroundings, start: Start): StoredMap {
  const { storage, tabs } = around
  const { id, shared } = start
  const { state, happen } = createMachine(
    {
      known: start.known,
      rows: start.rows,
      mostRows: around.mostRows,
      isTidying: false,
      hasDamage: false,
      reading: 'not',
      line: start.line,
      wholeAsked: 0,
      wholeStored: 0,
      notices: start.notices,
    },
    next,
    perform,
  )
  let reading: Promise<void> | null = null

  const whole = (): SnapshotRow => ({ bytes: document.encode(), readOnly: start.readOnly })

  const drafts = createDrafts(id, around.shelf)
  const withDrafts = (saving: SaveState): SaveState => savingWith(saving, drafts.state.getState().saving)
  const writer = createWriter({
    write: store,
    onSaving(saving) {
      if (writer.unsaved().length === 0) around.lastWords.takeBack(id)
      document.setSaving(withDrafts(saving))
    },
    onRefused: offer,
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

  function perform(effect: StoredEffect): void {
    switch (effect.kind) {
      case 'read':
        reading = readNew()
        break
      case 'receive':
        document.receive(effect.updates)
        break
      case 'tidy':
        void tidy()
        break
      case 'storeWhole':
        drafts.storeAgain()
        push({ update: document.encode(), step: [] })
        break
      case 'tell':
        document.state.setState({ notices: effect.notices })
    }
  }

  function push(batch: Batch): void {
    document.setSaving(withDrafts(writer.push(batch)))
  }

  function offer({ update }: Batch): void {
    tabs.post({ kind: 'unsaved', map: id, update })
  }

  function leaveLastWords(): void {
    drafts.leave()
    const unsaved = writer.unsaved()
    if (unsaved.length > 0) around.lastWords.leave(id, mergeUpdates(unsaved.map(({ update }) => update)))
  }

  async function store(batch: Batch): Promise<Outcome<Line>> {
    let asked = 0
    const outcome = await storage.write(async (transaction) => {
      const isWhole = isWholeDue(state())
      asked = state().wholeAsked
      const now = around.now()
      const rows = isWhole
        ? await replaceRows(transaction, id, takeIn(await readRows(transaction, id)), whole(), now)
        : await appendUpdate(
            transaction,
            id,
            { bytes: batch.update, replay: writeReplay(batch.step), at: now },
            whole,
          )
      const facts = factsOf(document.state.getState().map)
      const isEdit = batch.step.length > 0
      return putLine(transaction, id, { facts, rows, now, isEdit, before: state().line })
    })
    if (!outcome.ok) return outcome
    happen({ kind: 'stored', line: outcome.value, whole: asked })
    around.onStored(outcome.value)
    tabs.post({ kind: 'stored', map: id })
    return outcome
  }

  function takeIn(rows: Rows): Rows {
    happen({ kind: 'found', rows })
    return rows
  }

  async function readNew(): Promise<void> {
    const read = await storage.read((transaction) => readRows(transaction, id, state().known))
    happen({ kind: 'read', rows: read.ok ? read.value : null })
  }

  async function tidy(): Promise<void> {
    // Fetched only now. A page that is cut off from where it came from keeps its rows until the next visit.
    const module = await import('../compact.ts').catch(() => null)
    const { known } = state()
    const last = await module?.compact(storage, { id, known, receive: document.receive, whole })
    happen({ kind: 'tidied', last: last ?? null })
  }

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
    storeAgain: () => happen({ kind: 'lost' }),
    noteDeleted: (deleted) => happen({ kind: 'deleted', deleted }),
    async pull() {
      happen({ kind: 'look' })
      while (state().reading !== 'not') await reading
    },
    hear(message) {
      if (message.kind === 'stored') happen({ kind: 'look' })
      if (message.kind === 'repaired') happen({ kind: 'lost' })
      if (message.kind === 'opened') writer.unsaved().forEach(offer)
      if (message.kind === 'unsaved') {
        const step = document.receive([message.update])
        if (step) push({ update: message.update, step })
      }
    },
  }
  around.open.add(stored)
  happen({ kind: 'opened' })
  // It went while it was being read.
  if (start.losses !== storage.losses()) happen({ kind: 'lost' })
  return stored
}
