import type { Chain } from '../../model/index.ts'

/** What a text from elsewhere says: chains of names and arrows, as the notation has them. */
export type PastedText =
  | {
      readonly ok: true
      readonly chains: readonly Chain[]
      /** What of it could not be read, and why the first of that could not, as in "row 3 has no effect". */
      readonly unread: { readonly count: number; readonly first: string } | null
    }
  | { readonly ok: false; readonly reason: string }
