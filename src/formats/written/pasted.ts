import type { Chain } from '../../model/index.ts'

/** What a text from elsewhere says: chains of names and arrows, as the notation has them. */
export interface PastedLinks {
  readonly ok: true
  readonly chains: readonly Chain[]
  /** What of it could not be read, and why the first of that could not, as in "row 3 has no effect". */
  readonly unread: { readonly count: number; readonly noun: string; readonly first: string } | null
}

/** Sentences without arrows, of which the person says what becomes of them. */
export interface PastedProse {
  readonly ok: 'prose'
  readonly text: string
  /** As a list of names, one a line. */
  readonly names: PastedLinks
  /** As sentences that say what raises or lowers what; null when none does. */
  readonly sentences: PastedLinks | null
}

/** What a text from elsewhere is, or why nothing can be made of it. */
export type PastedText = PastedLinks | { readonly ok: false; readonly reason: string }
