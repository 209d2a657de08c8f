import type { VariableKind } from '../../model/index.ts'

/** One word of a name. */
export interface Word {
  /** As it stands in the name, without the marks at its ends. */
  readonly text: string
  /** In small letters. */
  readonly low: string
  /** Whether a comma or a semicolon follows it. */
  readonly isCut: boolean
}

/** A name, read once. */
export interface NameReading {
  /** The name on one line, white space folded; empty for one that is not there. */
  readonly name: string
  readonly words: readonly Word[]
  readonly kind: VariableKind
}

/** What a rule says of a name. */
export interface Told {
  readonly message: string
  /** A better name, and whether the signs turn with it. */
  readonly rename?: { readonly name: string; readonly turn: boolean }
  /** Two names in the place of one. */
  readonly split?: readonly [string, string]
}
