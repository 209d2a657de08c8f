import { emptySharedMap, type SharedMap } from '../document/sharedMap.ts'
import type { Line } from '../library/entries.ts'
import { type Numbered, type Rows, runsOnFrom } from './log.ts'
import type { SnapshotRow } from './rows.ts'

/** A map as it comes out of storage. */
export interface Assembled {
  readonly shared: SharedMap
  /** The greatest number in use. */
  readonly known: number
  /** Why the map may not be edited, or empty. */
  readonly readOnly: string
  /** Something is not as it was written, or missing: `repair.ts` can make more of it, and says what is lost. */
  readonly isDamaged: boolean
  /** How many rows there are to read the next time. */
  readonly rows: number
}

/** Puts a map together from its rows: the latest whole snapshot and every update after it. */
export function assemble(rows: Rows, line: Line | null): Assembled {
  const { shared, snapshot } = latestSnapshot(rows.snapshots)
  const base = snapshot?.number ?? 0
  const known = rows.numbers.at(-1) ?? 0
  const updates = rows.updates.filter((row) => row.number > base)
  const areReadable = updates.every((row) => shared.apply(row.bytes) !== null)
  const isDamaged =
    !areReadable ||
    snapshot === null ||
    rows.damaged.length > 0 ||
    line === null ||
    line.doubtful === true ||
    known < (line.last ?? 0) ||
    line.wholes?.some((number) => !rows.snapshots.some((one) => one.number === number)) === true ||
    !runsOnFrom(
      base,
      rows.numbers.filter((number) => number > base),
    )
  return { shared, known, readOnly: snapshot?.readOnly ?? '', isDamaged, rows: known - base }
}

/** The latest snapshot that can be read, and the map with that in it. */
export function latestSnapshot(snapshots: readonly Numbered<SnapshotRow>[]): {
  readonly shared: SharedMap
  readonly snapshot: Numbered<SnapshotRow> | null
} {
  for (const snapshot of snapshots) {
    const shared = emptySharedMap()
    if (shared.apply(snapshot.bytes)) return { shared, snapshot }
  }
  return { shared: emptySharedMap(), snapshot: null }
}
