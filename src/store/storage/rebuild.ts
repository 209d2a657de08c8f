import { finish } from '../../pace/index.ts'
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

/** A whole copy of a map, and the map with that in it. */
interface Start {
  readonly shared: SharedMap
  readonly snapshot: Numbered<SnapshotRow> | null
}

/** Makes parts of an update: `cutUpdate`, or the whole as one. */
export type Cut = (update: Uint8Array) => Generator<void, readonly Uint8Array[]>

/** Puts a map together from its rows, in pieces: the latest whole snapshot and every update after it. */
export function* assemble(rows: Rows, line: Line | null, cut: Cut): Generator<void, Assembled> {
  const { shared, snapshot } = yield* startFrom(rows.snapshots, cut)
  const base = snapshot?.number ?? 0
  const known = rows.numbers.at(-1) ?? 0
  const updates = rows.updates.filter((row) => row.number > base)
  let areReadable = true
  for (const { bytes } of updates) areReadable &&= yield* takeIn(shared, bytes, cut)
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
export function latestSnapshot(snapshots: readonly Numbered<SnapshotRow>[]): Start {
  return finish(startFrom(snapshots, uncut))
}

function* startFrom(snapshots: readonly Numbered<SnapshotRow>[], cut: Cut): Generator<void, Start> {
  for (const snapshot of snapshots) {
    const shared = emptySharedMap()
    if (yield* takeIn(shared, snapshot.bytes, cut)) return { shared, snapshot }
  }
  return { shared: emptySharedMap(), snapshot: null }
}

/** Whether the bytes could be taken in. */
function* takeIn(shared: SharedMap, bytes: Uint8Array, cut: Cut): Generator<void, boolean> {
  for (const part of yield* cut(bytes)) {
    if (shared.apply(part) === null) return false
    yield
  }
  return true
}

/** An update as it is, in one part. */
// biome-ignore lint/correctness/useYield: it stands in for what pauses
export function* uncut(update: Uint8Array): Generator<void, readonly Uint8Array[]> {
  return [update]
}
