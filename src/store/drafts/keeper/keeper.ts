import type { Id } from '../../../model/index.ts'
import { createMachine } from '../../../pace/index.ts'
import { clock, newId } from '../../environment.ts'
import { watchPage } from '../../storage/tabs.ts'
import { leaveDrafts, leftKey } from '../left.ts'
import { livePage, whenGone } from '../pages.ts'
import { findLeft, forgetLeft, type Kept, type Places, readRows, writeRows } from '../rows.ts'
import { composed } from '../takeIn.ts'
import type { DraftShelf, OpenDrafts } from '../types.ts'
import { beside, freshKeeper, type KeeperEffect, next } from './next.ts'

/** How long storage may take before the chip says that a draft is not saved, in milliseconds. */
const PATIENCE = 700
/** How long after a refusal the next attempt is made, in milliseconds. */
const RETRY_AFTER = 1000

const NONE: Kept = { places: new Map(), at: 0 }

/**
 * Writes the drafts of a map into storage as they are typed, and takes over those of pages that are gone: at once, and of pages that are still
 * there whenever they go. What happens goes through `next`; here is done what that asks for.
 */
export async function keepDrafts(
  map: Id,
  shelf: DraftShelf,
  { state: shown }: Pick<OpenDrafts, 'state'>,
): Promise<Pick<OpenDrafts, 'stop' | 'storeAgain'>> {
  const { storage, library, page } = shelf
  const stopping = new AbortController()
  let retry: ReturnType<typeof setTimeout> | undefined
  /** Pages whose drafts are ours, or will be. */
  const known = new Set<Id>()
  /** Who waits until a page's drafts are ours, and until there is nothing more to do. */
  const adopting = new Map<Id, () => void>()
  let resting: (() => void)[] = []

  // From now on it is known when a letter is being composed.
  void composed()
  await livePage(library, page, shelf.atClose)
  const { state, happen } = createMachine(freshKeeper(shown.getState().drafts), next, perform)

  function perform(effect: KeeperEffect): void {
    switch (effect.kind) {
      case 'write':
        clearTimeout(retry)
        void write(effect.before, effect.after)
        break
      case 'wait':
        retry = setTimeout(() => happen({ kind: 'due' }), RETRY_AFTER)
        break
      case 'adopt':
        void adopt(effect.page, effect.stored)
        break
      case 'show':
        shown.setState({ drafts: effect.drafts })
        break
      case 'say':
        shown.setState({ saving: effect.saving })
        break
      case 'forgetLeft':
        forgetLeft(library, map, page)
        break
      case 'rest':
        for (const done of resting) done()
        resting = []
    }
  }

  async function write(before: Places, after: Places): Promise<void> {
    const slow = setTimeout(() => happen({ kind: 'slow' }), PATIENCE)
    const outcome = await storage.write((transaction) =>
      writeRows(transaction, map, page, before, after, clock()),
    )
    clearTimeout(slow)
    happen(outcome.ok ? { kind: 'written', drafts: after } : { ...outcome, kind: 'refused' })
  }

  /** Makes the drafts of a page that is gone, or those that this page had before, ours in storage. */
  async function adopt(gone: Id, stored: Places): Promise<void> {
    let left: Kept | null = null
    const outcome = await storage.write(async (transaction) => {
      // Within the transaction, and taken away at once: without locks another page may be at it, too.
      left ??= findLeft(library, map).get(gone) ?? null
      forgetLeft(library, map, gone)
      const rows = (await readRows(transaction, map)).get(gone) ?? NONE
      const { places, at } = left && left.at >= rows.at ? left : rows
      const found = beside(stored, places, newId())
      await writeRows(transaction, map, gone, rows.places, NONE.places, at)
      await writeRows(transaction, map, page, NONE.places, found, at)
      return found
    })
    if (outcome.ok) happen({ kind: 'adopted', found: outcome.value, isStored: true, as: newId() })
    else {
      // It may not even have begun.
      const { places: found, at } = left ?? findLeft(library, map).get(gone) ?? NONE
      if (found.size > 0) leaveDrafts(leftKey(library, map, gone), found, at)
      happen({ kind: 'adopted', found, isStored: false, as: newId() })
    }
    adopting.get(gone)?.()
    adopting.delete(gone)
  }

  /** Resolves when the drafts of this page are ours. */
  function take(gone: Id): Promise<void> {
    return new Promise((resolve) => {
      adopting.set(gone, resolve)
      happen({ kind: 'gone', page: gone })
    })
  }

  /** Looks which pages have drafts of the map, and takes over those of each once it is gone; those of this page are there when the map was open here before. */
  async function look(mayReturn: boolean): Promise<void> {
    const left = [...findLeft(library, map).keys()]
    const read = await storage.read((transaction) => readRows(transaction, map))
    for (const other of [...left, ...(read.ok ? read.value.keys() : [])]) {
      if (known.has(other) || stopping.signal.aborted) continue
      known.add(other)
      if (other === page) void take(page)
      else {
        const patience = { stop: stopping.signal, mayReturn, within: shelf.returnsWithin }
        void whenGone(library, other, patience, () => take(other))
      }
    }
  }
  // A page that came later than this one is known by what it leaves as it goes, or else when somebody comes back to this one.
  const onLeft = ({ key }: StorageEvent): void => {
    if (key?.startsWith(leftKey(library, map))) void look(true)
  }

  const unfollow = shown.subscribe(({ drafts }) => {
    if (drafts !== state().drafts) happen({ kind: 'typed', drafts })
  })
  await look(false)
  // What it writes from now on is no find.
  known.add(page)
  happen({ kind: 'begun' })
  if (typeof window !== 'undefined') window.addEventListener('storage', onLeft)
  const stopLooking = watchPage(
    () => undefined,
    () => void look(false),
  )

  return {
    storeAgain: () => happen({ kind: 'lost' }),
    async stop() {
      stopping.abort()
      happen({ kind: 'stopped' })
      if (state().work !== 'none') await new Promise<void>((done) => resting.push(done))
      unfollow()
      stopLooking()
      if (typeof window !== 'undefined') window.removeEventListener('storage', onLeft)
    },
  }
}
