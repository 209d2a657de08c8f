import type { Id, RecordKind } from '../../model/index.ts'

/** Something that was put right, left out or guessed when a file was opened. */
export interface ReportLine {
  /** A sentence. */
  readonly text: string
  /** What it is about, as the file names it; may be gone from the map, or never have come into it. */
  readonly about?: string
  readonly at?: { readonly kind: RecordKind; readonly id: Id }
}

/** The file that a map came from, as it was when it was last opened. */
export interface Origin {
  readonly file: string
  /** The id that the file gives to the map in it (docs/decisions/0016-the-same-file-twice.md); null when it gives none. */
  readonly source: string | null
  readonly report: readonly ReportLine[]
}
