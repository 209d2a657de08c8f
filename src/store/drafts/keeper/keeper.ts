import type { Id } from '../../../model/index.ts'
import { createMachine } from '../../../pace/index.ts'
import { newId } from '../../environment.ts'
import { leaveDrafts, leftKey } from '../left.ts'
import { livePage, whenGone } from '../pages.ts'
import { findLeft, forgetLeft, type Places, readRows, writeRows } from '../rows.ts'
import { composed } from '../takeIn.ts'
import type { DraftShelf, OpenDrafts } from '../types.ts'
import { beside, freshKeeper, type KeeperEffect, next } from './next.ts'

/** How long storage may take before the chip says that a draft is not saved, in milliseconds. */
const PATIENCE = 700
/** How long after a refusal the next attempt is made, in milliseconds. */
const RETRY_AFTER = 1000

/**
 * Writes the drafts of a map into storage as they are typed, and takes over those of pages that are gone: at once, and of pages that were open when
 * this one came whenever they go. What happens goes through `next`; here is done what that asks for.
 */
export async function keepDrafts(
  map: Id,
  shelf: DraftShelf,
  { state: shown }: Pick<OpenDrafts, 'state'>,
): Promise<Pick<OpenDrafts, 'stop' | 'storeAgain'>> {
  const { storage, library, page } = shelf
  const stopping = new AbortController()
  let retry: ReturnType<typeof setTimeout> | undefined
  /** Who waits until a page's drafts are ours, and until there is nothing more to do. */
  const adopting = new Map<Id, () => void>()
  let resting: (() => void)[] = []

  // From now on it is known when a letter is being composed.
  void composed()
  await livePage(library, page, shelf.atClose)
  const left = [...findLeft(library, map).keys()]
  const read = await storage.read((transaction) => readRows(transaction, map))
  const others = new Set([...left, ...(read.ok ? read.value.keys() : [])])

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
    const outcome = await storage.write((transaction) => writeRows(transaction, map, page, before, after))
    clearTimeout(slow)
    happen(outcome.ok ? { kind: 'written', drafts: after } : { ...outcome, kind: 'refused' })
  }

  /** Makes the drafts of a page that is gone, or those that this page had before, ours in storage. */
  async function adopt(gone: Id, stored: Places): Promise<void> {
    let left: Places | null = null
    const outcome = await storage.write(async (transaction) => {
      // Within the transaction, and taken away at once: without locks another page may be at it, too.
      left ??= findLeft(library, map).get(gone) ?? null
      forgetLeft(library, map, gone)
      const rows = (await readRows(transaction, map)).get(gone) ?? new Map()
      const found = beside(stored, left ?? rows, newId())
      await writeRows(transaction, map, gone, rows, new Map())
      await writeRows(transaction, map, page, new Map(), found)
      return found
    })
    if (outcome.ok) happen({ kind: 'adopted', found: outcome.value, isStored: true, as: newId() })
    else {
      // It may not even have begun.
      const found = left ?? findLeft(library, map).get(gone) ?? new Map()
      if (found.size > 0) leaveDrafts(leftKey(library, map, gone), found)
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

  // Of this page when the map was open here before.
  if (others.delete(page)) void take(page)
  const unfollow = shown.subscribe(({ drafts }) => {
    if (drafts !== state().drafts) happen({ kind: 'typed', drafts })
  })
  happen({ kind: 'begun' })
  for (const other of others) void whenGone(library, other, stopping.signal, () => take(other))

  return {
    storeAgain: () => happen({ kind: 'lost' }),
    async stop() {
      stopping.abort()
      happen({ kind: 'stopped' })
      if (state().work !== 'none') await new Promise<void>((done) => resting.push(done))
      unfollow()
    },
  }
}
