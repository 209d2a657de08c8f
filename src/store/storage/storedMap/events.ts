import type { Line } from '../../library/entries.ts'
import type { DocumentNotice } from '../../types/index.ts'
import type { Rows } from '../log.ts'

/** How an open map stands with its rows in storage, which other tabs write too. */
export interface StoredState {
  /** Every row up to this number is in the map here. */
  readonly known: number
  /** How many rows whoever opens it next would have to read. */
  readonly rows: number
  /** Rows after which it is stored whole again. */
  readonly mostRows: number
  readonly isTidying: boolean
  /** A row was not as it was written: it is set aside when the map is opened the next time, and until then nothing may be cleared. */
  readonly hasDamage: boolean
  /** Whether rows of other tabs are being read, and whether more may have been stored since that began. */
  readonly reading: 'not' | 'once' | 'again'
  /** The map's line in the library, or null while it has none. */
  readonly line: Line | null
  /** How often the whole map was to be stored, and how much of that has been done. */
  readonly wholeAsked: number
  readonly wholeStored: number
  readonly notices: readonly DocumentNotice[]
}

/** What may happen to a map in storage. */
export type StoredEvent =
  | { readonly kind: 'opened' }
  /** Storage may have lost it. */
  | { readonly kind: 'lost' }
  /** What is in storage of a map that is about to be stored whole. */
  | { readonly kind: 'found'; readonly rows: Rows }
  /** Edits were stored, with the map's line; `whole` is how much of `wholeAsked` that was in answer to. */
  | { readonly kind: 'stored'; readonly line: Line; readonly whole: number }
  /** Other tabs may have stored something. */
  | { readonly kind: 'look' }
  /** All rows after those known; null when they could not be read. */
  | { readonly kind: 'read'; readonly rows: Rows | null }
  /** It was stored whole under this number; null when that could not be. */
  | { readonly kind: 'tidied'; readonly last: number | null }
  /** The library says when the map was deleted (ISO), or that it is not (null). */
  | { readonly kind: 'deleted'; readonly deleted: string | null }

/** What is to be done about it. */
export type StoredEffect =
  /** The rows after those known, from storage. */
  | { readonly kind: 'read' }
  /** Into the map here. */
  | { readonly kind: 'receive'; readonly updates: readonly Uint8Array[] }
  | { readonly kind: 'tidy' }
  /** The whole map and its drafts into storage. */
  | { readonly kind: 'storeWhole' }
  /** To the person. */
  | { readonly kind: 'tell'; readonly notices: readonly DocumentNotice[] }
