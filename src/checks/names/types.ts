import type { VariableKind } from '../../model/index.ts'

/** One word of a name. */
export interface Word {
  /** As it stands in the name. */
  readonly text: string
  /** In small letters, without the marks at its ends. */
  readonly low: string
}

/** A name, read once. */
export interface NameReading {
  /** The name on one line, white space folded; empty for one that is not there. */
  readonly name: string
  readonly words: readonly Word[]
  readonly kind: VariableKind
}
