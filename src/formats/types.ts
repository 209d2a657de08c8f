import type { Drawing } from '../layout/index.ts'
import type { CausalMap, Id, RecordKind } from '../model/index.ts'
import type { Given, Option } from './options.ts'

/** Where in a file something is wrong: line and column count from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Something that was repaired, skipped or guessed while reading, or that writing would leave out: a sentence, and where. */
export interface Notice {
  readonly text: string
  /** As in `variables[3].x`; empty when it is about the whole file. */
  readonly where: string
  /** The record of the map that it is about, when there is one. */
  readonly at?: { readonly kind: RecordKind; readonly id: Id }
  /** What it is about, as the file names it: "Link from Rain to gone". */
  readonly about?: string
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

/** What detection looks at: the whole file, and its text when it is text. */
export interface Sample {
  readonly bytes: Uint8Array
  /** Without byte order mark and leading white space; null when the file is not text. */
  readonly text: string | null
}

/** What sort of thing a file is to a person. Only a `map` holds all that a map holds. */
export type CodecKind = 'map' | 'drawing' | 'picture' | 'table' | 'text'

/** What whoever has a file written may lend. A codec does without what it is not lent, unless it `needs` it. */
export interface Lent {
  /** The drawing as the canvas shows it, with the loops that are marked there; else a codec draws the map itself. */
  readonly drawing?: Drawing
  /** CSS for a picture, such as the font with its data inside. */
  readonly css?: string
  /** Makes a PNG of SVG text, so many points to one px. */
  rasterise?(svg: string, scale: number): Promise<Uint8Array>
}

/** What reads and writes a format. It is fetched when it is wanted. */
export interface CodecCode {
  /** Reads a file of text. Exactly one of the two is there when the codec reads. Never throws for what a file holds. */
  readText?(text: string, options: Given): ReadResult | Promise<ReadResult>
  /** Reads a file of bytes. */
  readBytes?(bytes: Uint8Array, options: Given): ReadResult | Promise<ReadResult>
  /** The file of a map, as text or bytes. */
  write?(map: CausalMap, options: Given, lent: Lent): string | Uint8Array | Promise<string | Uint8Array>
  /** What of this map the file would not hold, told before it is written; nothing is lost where this is absent. */
  losses?(map: CausalMap, options: Given): readonly Notice[]
}

/**
 * One file format. This is all that menus, the file dialogue and the command line know of it, so it is small and always there; what
 * reads and writes is behind `load`.
 */
export interface Codec {
  /** Short and lasting: `convert --to` takes it. */
  readonly id: string
  /** As a person knows it: "Sediko map", "SVG picture". */
  readonly label: string
  readonly kind: CodecKind
  /** With the dot; the first is used for new files. */
  readonly endings: readonly string[]
  readonly mime: string
  /** There when files of this format can be opened. */
  readonly reads?: {
    readonly options: readonly Option[]
    /** Says by its content that a file is of this format. Cheap: asked of every codec before anything is read. */
    recognises?(sample: Sample): boolean
  }
  /** There when maps can be written in this format. */
  readonly writes?: {
    readonly options: readonly Option[]
    /** Can be written by the page only, which lends `rasterise`. */
    readonly needsPage?: boolean
  }
  load(): Promise<CodecCode>
}
