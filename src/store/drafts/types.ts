import type { Id } from '../../model/index.ts'
import type { Storage } from '../storage/storage.ts'
import type { Drafts } from '../types/index.ts'

/** Where the drafts of a library are kept. */
export interface DraftShelf {
  /** What the library is called. */
  readonly library: string
  readonly storage: Storage
  /** A page that goes may be loaded anew: so long it is waited for, in milliseconds, before another takes over what it left. */
  readonly returnsWithin: number
  /** Names this page among those that have the library open. */
  readonly page: Id
  /** To be done when the library is let go of. */
  readonly atClose: (() => void)[]
  readonly isLeaving: () => boolean
}

/** The drafts of a map, with the doors that only `store` uses. */
export interface OpenDrafts extends Drafts {
  /** Leaves what storage has not acknowledged where the next visit finds it: the page may be gone before it does. */
  leave(): void
  /** Stores all of them anew, because storage may have lost them. */
  storeAgain(): void
  /** Resolves when storage has acknowledged or refused all of them. */
  stop(): Promise<void>
}
