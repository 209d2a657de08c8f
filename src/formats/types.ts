import type { Drawing } from '../layout/index.ts'
import type { CausalMap } from '../model/index.ts'

/** Where in a file something is wrong: line and column count from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Something that was repaired, skipped or guessed while reading, as a sentence, and where. */
export interface Notice {
  readonly text: string
  /** As in `variables[3].x`; empty when it is about the whole file. */
  readonly where: string
}

/** What reading a file gives: a whole map with what had to be repaired, or one sentence why not. */
export type ReadResult =
  | {
      readonly ok: true
      readonly map: CausalMap
      readonly notices: readonly Notice[]
      /** Set when the map may be looked at but not edited (a file of a newer version): the reason as a sentence. */
      readonly readOnly?: string
    }
  | { readonly ok: false; readonly reason: string; readonly at?: Position }

/** How a picture or file is to be written. */
export interface WriteOptions {
  readonly drawing?: Drawing
  /** CSS for a picture, such as the font with its data inside. */
  readonly css?: string
  readonly theme?: 'light' | 'dark'
  /** Written above a picture. */
  readonly title?: string
}

/** What detection looks at: the whole file, and its text when it is text. */
export interface Sample {
  readonly bytes: Uint8Array
  /** Without byte order mark and leading white space; null when the file is not text. */
  readonly text: string | null
}

/** One file format. */
export interface Codec {
  readonly id: string
  /** As a person knows it: "Sediko map", "SVG picture". */
  readonly label: string
  /** With the dot; the first is used for new files. */
  readonly extensions: readonly string[]
  readonly mime: string
  /** Says by its content that a file is of this format. Cheap: called for every codec before anything is read. */
  recognises?(sample: Sample): boolean
  read?(bytes: Uint8Array): ReadResult
  write?(map: CausalMap, options?: WriteOptions): string
}
