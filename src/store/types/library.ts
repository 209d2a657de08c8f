import type { StoreApi } from 'zustand/vanilla'
import type { CausalMap, Id } from '../../model/index.ts'
import type { Belongings } from './belongings.ts'
import type { MapDocument } from './document.ts'
import type { Drafts } from './drafts.ts'
import type { NoticeAction } from './notices.ts'
import type { Origin } from './origin.ts'

/** One line of the list of maps on this machine. */
export interface LibraryEntry {
  readonly id: Id
  readonly title: string
  /** ISO dates. */
  readonly created: string
  readonly modified: string
  readonly variables: number
  readonly links: number
  /** When it was deleted (ISO), or null. A deleted map can be brought back for 30 days. */
  readonly deleted: string | null
  /** Absent when it came from no file. */
  readonly origin?: Origin
}

/** What the page may read of the library. */
export interface LibraryState {
  /** The latest changed first, with those that were deleted. */
  readonly entries: readonly LibraryEntry[]
  /** Why maps cannot be kept, or not changed, as a sentence; null when all is well. */
  readonly problem: string | null
  /** The maps that were here when storage was deleted or replaced under the page; absent while it never was. Those that somebody had open come back. */
  readonly lost?: readonly LibraryEntry[]
  /** Whether the browser promised not to clear our storage by itself; absent until it was asked, null when it cannot be. */
  readonly persistent?: boolean | null
}

/** How a map comes into the library. */
export interface NewMapOptions {
  /** Why it cannot be edited. */
  readonly readOnly?: string
  readonly notices?: readonly string[]
  /** Aborted when it is not wanted after all: until it is stored, nothing is left of it, and what was asked for rejects with the reason. */
  readonly signal?: AbortSignal
  /** Told from 0 to 1 how far it has come until it is stored. */
  readonly onShare?: (share: number) => void
  /** Whether it will be shown at once: then it is drawn, too, before it is stored. */
  readonly isShown?: boolean
}

/** The maps kept in this browser. */
export interface Library {
  readonly state: StoreApi<LibraryState>
  /** What is typed where no map is open. */
  readonly drafts: Drafts
  /** What commands keep of this library, as long as the page is there. */
  readonly of: Belongings<Library>
  /** Makes a map, stored at once, and opens it. */
  create(map: CausalMap, options?: NewMapOptions): Promise<MapDocument>
  /**
   * Opens a map; null when there is none of that id. One that is open in this page is the very same document, for everybody who opened or created it to close once.
   * Damaged rows are set aside and told in `notices`.
   */
  open(id: Id): Promise<MapDocument | null>
  rename(id: Id, title: string): Promise<void>
  /** Writes down the file that a map came from, and what was told when it was opened. */
  setOrigin(id: Id, origin: Origin): Promise<void>
  remove(id: Id): Promise<void>
  restore(id: Id): Promise<void>
  /** Does what a notice of the map offers; gives the id of a map that this has made, to be opened, else null. */
  act(id: Id, action: NoticeAction): Promise<Id | null>
}
