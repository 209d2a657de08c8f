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
  /** What is said where no better name is proposed. */
  readonly message: string
  /** A better name, whether the signs turn with it, and what is said with it instead: the name that is proposed in the end may be a still better one. */
  readonly rename?: {
    readonly name: string
    readonly turn: boolean
    readonly say?: (name: string, turn: boolean) => string
  }
  /** Two names in the place of one. */
  readonly split?: readonly [string, string]
}
