import { createStore } from 'zustand/vanilla'
import type { Id } from '../../model/index.ts'
import { clock } from '../environment.ts'
import type { DraftsState, SaveState } from '../types/index.ts'
import { leaveDrafts, leftKey } from './left.ts'
import type { DraftShelf, OpenDrafts } from './types.ts'

const UNREACHABLE = 'What keeps unfinished text could not be loaded.'

/**
 * Holds what is typed and not yet in a map. What writes it into storage and finds what earlier visits left is fetched once it is asked for: until
 * then they count as not acknowledged. Without a shelf they are held only as long as the page is there.
 */
export function createDrafts(map: Id, shelf: DraftShelf | null): OpenDrafts {
  const state = createStore<DraftsState>()(() => ({ drafts: new Map(), saving: null }))
  let keeper: Promise<Pick<OpenDrafts, 'stop' | 'storeAgain'>> | null = null

  function keep(): void {
    if (!shelf || keeper) return
    keeper = import('./keeper/keeper.ts').then(({ keepDrafts }) => keepDrafts(map, shelf, opened))
    keeper.catch(() => {
      keeper = null
      if (state.getState().saving) state.setState({ saving: { kind: 'notSaved', reason: UNREACHABLE } })
    })
  }

  const opened: OpenDrafts = {
    state,
    put(place, draft) {
      const { drafts, saving } = state.getState()
      if (!draft && !drafts.has(place)) return
      const next = new Map(drafts)
      if (draft) next.set(place, draft)
      else next.delete(place)
      state.setState({ drafts: next, saving: shelf && (saving ?? { kind: 'saving' }) })
      keep()
      if (shelf?.isLeaving()) opened.leave()
    },
    keep,
    leave() {
      const { drafts, saving } = state.getState()
      if (shelf && saving) leaveDrafts(leftKey(shelf.library, map, shelf.page), drafts, clock())
    },
    storeAgain() {
      void keeper?.then((it) => it.storeAgain())
    },
    async stop() {
      await (await keeper)?.stop()
    },
  }
  return opened
}

/** What the chip says of a map of which the edits are `edits`, when its drafts are `drafts`. */
export function savingWith(edits: SaveState, drafts: DraftsState['saving']): SaveState {
  return drafts && (edits.kind === 'saved' || (edits.kind === 'saving' && drafts.kind === 'notSaved'))
    ? drafts
    : edits
}
