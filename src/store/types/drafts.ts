import type { StoreApi } from 'zustand/vanilla'
import type { SaveState } from './saving.ts'

/** Text that was typed at a place and is not yet a change of the map. */
export interface Draft {
  readonly text: string
  /** The text of the map that it was typed over, so that what the map says meanwhile can be taken in; empty where there is none. */
  readonly base: string
}

/** What the page may read of drafts. */
export interface DraftsState {
  /** By place, as in `title`, `outline`, `quickLine` or `variables/<id>/name`. */
  readonly drafts: ReadonlyMap<string, Draft>
  /** How the storing of them stands; null when every one is acknowledged. */
  readonly saving: Extract<SaveState, { readonly kind: 'saving' | 'notSaved' }> | null
}

/** What is typed and not yet in the map, kept through reload and crash. */
export interface Drafts {
  readonly state: StoreApi<DraftsState>
  /** What stands at a place now; null when it has become a change of the map, or the person has given it up. */
  put(place: string, draft: Draft | null): void
  /** Begins to look for what earlier visits left, which shows in the state as it is found. */
  keep(): void
}
