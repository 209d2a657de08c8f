/** What damage in storage has cost. */
export interface DamageNotice {
  readonly kind: 'damage'
  /** A sentence or some. */
  readonly text: string
  /** What it means, thing by thing, as sentences. */
  readonly details?: readonly string[]
  /** What can be done about it. */
  readonly action?: NoticeAction
}

/** Something that the person should know of an open map. */
export type DocumentNotice =
  /** What was put right when it was read from a file, as a sentence. */
  | { readonly kind: 'repair'; readonly text: string }
  | DamageNotice
  /** Storage had lost the map while it was open, and has it again; but so many earlier versions of it are gone. */
  | { readonly kind: 'storedAgain'; readonly versions?: number }
  /** It has been deleted. Goes when the map is back. */
  | { readonly kind: 'deleted' }

/** What the library can do about a notice. */
export type NoticeAction =
  | { readonly kind: 'bringBack'; readonly label: string }
  /** Opens, beside the map, what it was before the damage, which storage has set aside under this number. */
  | { readonly kind: 'openEarlier'; readonly label: string; readonly setAside: number }
  /** Opens, beside the map, the version of it that was kept under this number. */
  | { readonly kind: 'openVersion'; readonly label: string; readonly version: number }
