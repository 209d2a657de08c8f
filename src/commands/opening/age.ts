import type { Meta } from '../../model/index.ts'
import type { LibraryEntry } from '../../store/index.ts'

/** How old a file is beside the map that is here. Dates are ISO 8601. */
export interface Age {
  /** `other` where the dates do not tell: one of them is not known, or both were changed since they were the same. */
  readonly kind: 'newer' | 'older' | 'other'
  /** When the file was saved, as it says itself, else as the file system says; empty when nothing is known. */
  readonly saved: string
  /** When the map here was last changed. */
  readonly changed: string
}

/**
 * Tells from the dates whether a file is newer or older than the map of a line of the library. `file` and `own` are what both say of themselves: the `modified` of a
 * map is when the file was saved that it came from. `written` is when the file system last saw the file change, in milliseconds, 0 when it does
 * not say: shown, and not judged by, for a copy bears the date of its copying.
 */
export function ageOf(
  file: Pick<Meta, 'modified'>,
  written: number,
  entry: Pick<LibraryEntry, 'created' | 'modified'>,
  own: Pick<Meta, 'modified'>,
): Age {
  const saved = timeOf(file.modified)
  const from = timeOf(own.modified)
  const isTouched = entry.modified !== entry.created
  const changed = isTouched || from === null ? entry.modified : own.modified
  const shown = saved === null ? (written > 0 ? new Date(written).toISOString() : '') : file.modified
  return { kind: compared(saved, from, timeOf(changed), isTouched), saved: shown, changed }
}

function compared(
  saved: number | null,
  from: number | null,
  changed: number | null,
  isTouched: boolean,
): Age['kind'] {
  if (saved === null || changed === null) return 'other'
  if (saved > changed) return 'newer'
  // Saved after the file that the map here came from, and before the map was changed here: each has something that the other lacks.
  if (from !== null && saved > from && isTouched) return 'other'
  return saved < changed ? 'older' : 'other'
}

function timeOf(date: string): number | null {
  const time = Date.parse(date)
  return Number.isNaN(time) ? null : time
}
