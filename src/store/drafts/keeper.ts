import type { Id } from '../../model/index.ts'
import { newId } from '../environment.ts'
import { watchPage } from '../storage/tabs.ts'
import type { Draft } from '../types/index.ts'
import { leaveDrafts, leftKey } from './left.ts'
import { livePage, whenGone } from './pages.ts'
import { findLeft, forgetLeft, type Places, readRows, writeRows } from './rows.ts'
import { composed } from './takeIn.ts'
import type { DraftShelf, OpenDrafts } from './types.ts'

/** How long storage may take before the chip says that a draft is not saved, in milliseconds. */
const PATIENCE = 700
/** How long after a refusal the next attempt is made, in milliseconds. */
const RETRY_AFTER = 1000

/** How the places begin of drafts that cannot be where they were typed. */
const ASIDE = 'aside/'

const SLOW = 'The storage of this browser does not answer.'

/**
 * Writes the drafts of a map into storage as they are typed, and takes over those of pages that are gone: at once, and of pages that are still there whenever
 * they go.
 */
export async function keepDrafts(
  map: Id,
  shelf: DraftShelf,
  { state }: Pick<OpenDrafts, 'state'>,
): Promise<Pick<OpenDrafts, 'stop' | 'storeAgain'>> {
  const { storage, library, page } = shelf
  /** What storage has acknowledged of this page. */
  let stored: Places = new Map()
  let isSending = false
  let isHopeless = false
  let wake = (): void => undefined
  const stopping = new AbortController()
  /** Pages whose drafts are ours, or will be. */
  const known = new Set<Id>()

  // One transaction after the other: each begins at what the one before left.
  let last: Promise<void> = Promise.resolve()
  function inTurn(work: () => Promise<void>): Promise<void> {
    last = last.then(work)
    return last
  }

  function sendSoon(): void {
    if (isSending || isHopeless || state.getState().drafts === stored) return
    isSending = true
    void inTurn(async () => {
      const isDone = await send()
      isSending = false
      if (isDone) sendSoon()
    })
  }

  /** False when it gave up. */
  async function send(): Promise<boolean> {
    for (let now = state.getState().drafts; now !== stored; now = state.getState().drafts) {
      const [before, after] = [stored, now]
      const slow = setTimeout(() => state.setState({ saving: { kind: 'notSaved', reason: SLOW } }), PATIENCE)
      const outcome = await storage.write((transaction) => writeRows(transaction, map, page, before, after))
      clearTimeout(slow)
      if (outcome.ok) {
        stored = after
        continue
      }
      state.setState({ saving: { kind: 'notSaved', reason: outcome.reason } })
      isHopeless = outcome.final
      if (isHopeless || stopping.signal.aborted) return false
      await new Promise<void>((resolve) => {
        wake = resolve
        setTimeout(resolve, RETRY_AFTER)
      })
    }
    forgetLeft(library, map, page)
    state.setState({ saving: null })
    return true
  }

  /** Makes the drafts of a page that is gone, or those that this page had before, ours: in storage and on the page. */
  async function adopt(gone: Id): Promise<void> {
    let left: Places | null = null
    const outcome = await storage.write(async (transaction) => {
      // Within the transaction, and taken away at once: without locks another page may be at it, too.
      left ??= findLeft(library, map).get(gone) ?? null
      forgetLeft(library, map, gone)
      const rows = (await readRows(transaction, map)).get(gone) ?? new Map()
      const found = beside(stored, left ?? rows)
      await writeRows(transaction, map, gone, rows, new Map())
      await writeRows(transaction, map, page, new Map(), found)
      return found
    })
    const own = state.getState().drafts
    if (!outcome.ok) {
      // It may not even have begun.
      const found = left ?? findLeft(library, map).get(gone) ?? new Map()
      if (found.size > 0) leaveDrafts(leftKey(library, map, gone), found)
      state.setState({ drafts: together(own, found) })
      return
    }
    const isStored = own === stored
    stored = new Map([...stored, ...outcome.value])
    if (outcome.value.size > 0) state.setState({ drafts: isStored ? stored : together(own, outcome.value) })
    else if (isStored) stored = own
  }

  /** Looks which pages have drafts of the map, and takes over those of each once it is gone. */
  async function look(): Promise<void> {
    const left = [...findLeft(library, map).keys()]
    const read = await storage.read((transaction) => readRows(transaction, map))
    for (const other of [...left, ...(read.ok ? read.value.keys() : [])]) {
      if (known.has(other) || stopping.signal.aborted) continue
      known.add(other)
      if (other === page) void inTurn(() => adopt(page))
      else void whenGone(library, other, stopping.signal, () => inTurn(() => adopt(other)))
    }
  }

  // From now on it is known when a letter is being composed.
  void composed()
  await livePage(library, page, shelf.atClose)
  await look()
  // What it wrote before is its own; from now on that is no find.
  known.add(page)
  const stopWatching = state.subscribe(sendSoon)
  sendSoon()
  // A page that came later than this one is known by what it leaves as it goes, or else when somebody comes back to this one.
  const onLeft = ({ key }: StorageEvent): void => {
    if (key?.startsWith(leftKey(library, map))) void look()
  }
  if (typeof window !== 'undefined') window.addEventListener('storage', onLeft)
  const stopLooking = watchPage(
    () => undefined,
    () => void look(),
  )

  return {
    storeAgain() {
      if (state.getState().drafts.size === 0) return
      state.setState({ saving: { kind: 'saving' } })
      void inTurn(async () => {
        stored = new Map()
      }).then(sendSoon)
    },
    async stop() {
      stopping.abort()
      wake()
      await last
      stopWatching()
      stopLooking()
      if (typeof window !== 'undefined') window.removeEventListener('storage', onLeft)
    },
  }
}

/** Two pages' drafts: where both have another text at one place, that of the page that is gone is kept aside. */
function together(own: Places, found: Places): Places {
  return new Map([...own, ...beside(own, found)])
}

/** Drafts found, at places where they stand in nobody's way. */
function beside(own: Places, found: Places): Places {
  return new Map(
    [...found].map(([place, draft]): [string, Draft] => {
      const isTaken = own.has(place) && own.get(place)?.text !== draft.text
      return [isTaken ? `${ASIDE}${newId()}/${place}` : place, draft]
    }),
  )
}
