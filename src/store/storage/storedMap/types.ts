import type { Id, Settled } from '../../../model/index.ts'
import type { OpenDocument } from '../../document/mapDocument.ts'
import type { SharedMap } from '../../document/sharedMap.ts'
import type { DraftShelf, OpenDrafts } from '../../drafts/types.ts'
import type { Line } from '../../library/entries.ts'
import type { DocumentNotice, LibraryEntry } from '../../types/index.ts'
import type { LastWordsStore } from '../lastWords.ts'
import type { Storage } from '../storage.ts'
import type { Message, Tabs } from '../tabs.ts'

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
