import type { StoreApi } from 'zustand/vanilla'
import type { CausalMap } from '../../model/index.ts'

/** What is kept of an open map besides the map. */
export interface Keeping {
  readonly versions: Versions
}

/** One earlier version of a map. */
export interface Version {
  /** Greater is later. */
  readonly number: number
  /** When the map was so, ISO date. */
  readonly at: string
  /** As a person named it; empty when nobody did. Named versions are kept for good. */
  readonly name: string
  /** Whom the map named as its author then; may be empty. */
  readonly author: string
  /** Why it was kept: as it was when it was opened, saved to a file, edited for a while, before something large, or named. */
  readonly cause: 'opened' | 'saved' | 'edited' | 'before' | 'named'
  readonly variables: number
  readonly links: number
}

/** What the page may read of the versions of a map. */
export interface VersionsState {
  /** The earliest first; null before they are read. */
  readonly versions: readonly Version[] | null
  /** Why versions could not be read or kept the last time, as a sentence; null when all is well. */
  readonly problem: string | null
}

/** The earlier versions of an open map: the last ten, one a day for a week, and those with a name. */
export interface Versions {
  readonly state: StoreApi<VersionsState>
  /** Reads the list; other tabs may have changed it. */
  refresh(): Promise<void>
  /** The map of a version, or why there is none, as a sentence. */
  read(
    number: number,
  ): Promise<{ readonly ok: true; readonly map: CausalMap } | { readonly ok: false; readonly reason: string }>
  /** Keeps the map as it is now. When the latest version is the same map, that one gets the name. Answers why it could not be kept, or null. */
  keep(cause: Version['cause'], name?: string): Promise<string | null>
  /** Gives a version a name, or with an empty one takes it away. Answers why that could not be, or null. */
  name(number: number, name: string): Promise<string | null>
}
