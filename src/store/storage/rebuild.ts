import type { Id } from '../../model/index.ts'
import { emptySharedMap, type SharedMap } from '../document/sharedMap.ts'
import type { Numbered, Rows } from './log.ts'
import { readReplay } from './replay.ts'
import type { SnapshotRow, UpdateRow } from './rows.ts'

/** A map as it comes out of storage. */
export interface Rebuilt {
  readonly shared: SharedMap
  /** The greatest number in use. */
  readonly last: number
  /** Why the map may not be edited, or empty. */
  readonly readOnly: string
  /** Something was not as it was written; the rows should be replaced. */
  readonly isDamaged: boolean
  /** What that means for the person, as sentences. */
  readonly notices: readonly string[]
  /** How many rows there are to read the next time. */
  readonly length: number
}

/**
 * Puts a map together from its rows: the latest whole snapshot and every whole update after it. Updates that come after a
 * damaged or missing one may build on it and be unreadable as bytes, so what they did is done again from their text.
 */
export function rebuild(rows: Rows): Rebuilt {
  const { shared, snapshot } = latestSnapshot(rows.snapshots)
  const base = snapshot?.number ?? 0
  const last = rows.numbers.at(-1) ?? 0
  const updates = rows.updates.filter((row) => row.number > base)
  const unreadable = new Set<number>()
  for (const row of updates) if (!shared.apply(row.bytes)) unreadable.add(row.number)

  const here = new Set(updates.map((row) => row.number))
  for (const { number } of rows.snapshots) here.add(number)
  for (const row of rows.damaged) if (row.store === 'snapshots') here.add(row.number)
  const lost: number[] = []
  for (let number = base + 1; number <= last; number++) {
    if (!here.has(number) || unreadable.has(number)) lost.push(number)
  }
  const firstLost = snapshot ? lost[0] : 0
  if (firstLost !== undefined) replay(shared, updates, firstLost)

  const isDamaged = rows.damaged.length > 0 || firstLost !== undefined
  return {
    shared,
    last,
    readOnly: snapshot?.readOnly ?? '',
    isDamaged,
    notices: isDamaged ? [sayDamage(snapshot !== null, lost.length)] : [],
    length: last - base,
  }
}

function latestSnapshot(snapshots: readonly Numbered<SnapshotRow>[]): {
  readonly shared: SharedMap
  readonly snapshot: Numbered<SnapshotRow> | null
} {
  for (const snapshot of snapshots) {
    const shared = emptySharedMap()
    if (shared.apply(snapshot.bytes)) return { shared, snapshot }
  }
  return { shared: emptySharedMap(), snapshot: null }
}

function replay(shared: SharedMap, updates: readonly Numbered<UpdateRow>[], after: number): void {
  for (const row of updates) if (row.number > after) replayRow(shared, row)
}

function replayRow(shared: SharedMap, { replay: text }: UpdateRow): void {
  const step = readReplay(text, (place, id, field) => shared.read(place, id)?.fields.get(field))
  shared.write(step, 'write', () => [])
}

function sayDamage(hasSnapshot: boolean, lost: number): string {
  if (!hasSnapshot) {
    return 'The stored copies of this map were damaged. What could still be read of it is here; the rest is lost.'
  }
  if (lost === 0) return 'A stored copy of this map was damaged. Another copy was whole, so nothing is lost.'
  const changes = lost === 1 ? 'One stored change' : `${lost} stored changes`
  return `${changes} of this map could not be read. What could not be read was set aside; everything else is here.`
}

/** The lock under which one tab tidies a map's rows. */
export function lockName(map: Id): string {
  return `sediko.tidy.${map}`
}
