import type { Chain } from '../../model/index.ts'

/** What a text from elsewhere says: chains of names and arrows, as the notation has them. */
export interface PastedLinks {
  readonly ok: true
  readonly chains: readonly Chain[]
  /** What of it could not be read; null when all could. */
  readonly unread: Unread | null
  /** How many arrows of two heads were read, as two links each. */
  readonly bothWays: number
}

/** Pieces of a text that could not be read. */
export interface Unread {
  readonly count: number
  /** What one of them is, as in "row". */
  readonly noun: string
  /** Where the first stands and why it could not be read, as in "row 3 has no effect". */
  readonly first: string
  /** Where the others stand, counted from 1, as far as they can be counted. */
  readonly others: readonly number[]
  /** Those that can be mended as lines of the notation, as they were written. */
  readonly lines: readonly string[]
}

/** A piece that could not be read. */
export interface Fault {
  /** Its number from 1; null where nobody would find it by that. */
  readonly at: number | null
  /** Where it stands and why it could not be read, as in "row 3 has no effect". */
  readonly told: string
  /** As it was written, where it can be mended as a line of the notation. */
  readonly line?: string
}

/** What could not be read, told together; null for nothing. */
export function unreadOf(noun: string, faults: readonly Fault[]): Unread | null {
  const [first, ...others] = faults
  if (first === undefined) return null
  return {
    count: faults.length,
    noun,
    first: first.told,
    others: others.flatMap(({ at }) => at ?? []),
    lines: faults.flatMap(({ line }) => line ?? []),
  }
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

/** More numbers than these are not told one by one. */
const MOST_TOLD = 8

/** "row 3 has no effect; also rows 7, 9": the first with its reason, and where the others stand. */
export function unreadInWords({ noun, first, others }: Unread): string {
  if (others.length === 0) return first
  const told = others.slice(0, MOST_TOLD).join(', ')
  const more = others.length > MOST_TOLD ? ' and more' : ''
  return `${first}; also ${noun}${others.length === 1 ? '' : 's'} ${told}${more}`
}
