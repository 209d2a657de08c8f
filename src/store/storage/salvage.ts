import type { Id } from '../../model/index.ts'
import type { SharedMap } from '../document/sharedMap.ts'
import type { Line } from '../library/entries.ts'
import type { Rows } from './log.ts'
import { readReplay } from './readReplay.ts'
import { latestSnapshot } from './rebuild.ts'
import { type Halves, openHalves } from './rows.ts'

/** Edits of which a half at least is as it was written. */
export interface Readable {
  readonly number: number
  readonly halves: Halves
}

/** Edits of neighbouring numbers that are gone, and what was stored before and after them. */
export interface Gap {
  readonly count: number
  readonly after: Readable | null
  readonly before: Readable | null
}

/** What could be saved of a damaged map. */
export interface Salvage {
  readonly shared: SharedMap
  readonly readOnly: string
  /** False when no whole copy could be read: what is there comes from single edits. */
  readonly hasSnapshot: boolean
  readonly gaps: readonly Gap[]
  /** Edits that were made again from one half of their row. */
  readonly redone: number
  /** Edits that changed what was lost with others, and so did not come to anything. */
  readonly futile: number
  /** The map before the first gap, when edits follow that, and the time of its last edit (ISO, or empty). */
  readonly earlier: { readonly bytes: Uint8Array; readonly at: string } | null
  /** The greatest number of an edit or a snapshot that there must have been. */
  readonly last: number
}

/**
 * Puts a map together from damaged rows: the latest whole snapshot, and every edit after it from its bytes or from its
 * text. Bytes that come after what is missing may build on it and be unreadable, so from there on each edit is made again
 * from its text as well.
 */
export function salvage(map: Id, rows: Rows, line: Line | null): Salvage {
  const { shared, snapshot } = latestSnapshot(rows.snapshots)
  const base = snapshot?.number ?? 0
  const edits = editsOf(map, rows).filter(({ number }) => number > base)
  const wholes = new Set([...(line?.wholes ?? []), ...rows.snapshots.map(({ number }) => number)])
  const damaged = rows.damaged.map(({ number }) => number)
  for (const row of rows.damaged) if (row.store === 'snapshots') wholes.add(row.number)
  const sure = [...edits.map(({ number }) => number), ...wholes, line?.last ?? 0]
  // Without a line nobody knows how many there were, so damaged rows tell. Else a greater number is part of the damage.
  const last = Math.max(
    base,
    ...sure,
    ...(line?.last === undefined ? damaged.filter(Number.isSafeInteger) : []),
  )

  const gaps: Gap[] = []
  let previous: Readable | null = null
  // Without a copy, what lies before the first edit that is left was in the copies.
  let expected = snapshot ? base + 1 : Math.min(...sure.filter((number) => number > 0), last + 1)
  let firstGap = snapshot ? Number.POSITIVE_INFINITY : 0
  let earlier: Salvage['earlier'] = null
  let redone = 0
  let futile = 0
  let isSure = snapshot !== null

  const miss = (next: Readable | null, upTo: number, more = 0): void => {
    const count = upTo - expected - [...wholes].filter((one) => one >= expected && one < upTo).length + more
    if (count <= 0) return
    if (firstGap === Number.POSITIVE_INFINITY) {
      firstGap = expected
      if (next) earlier = { bytes: shared.encode(), at: previous?.halves.text?.at ?? '' }
    }
    gaps.push({ count, after: previous, before: next })
    isSure = false
  }

  for (const edit of edits) {
    miss(edit, edit.number)
    const { bytes, text } = edit.halves
    const touched = bytes && shared.apply(bytes)
    if (text && (!isSure || !touched)) futile += redo(shared, text.replay) ? 0 : 1
    if (!touched && text) {
      // From here on bytes may build on bytes that are not here.
      isSure = false
      redone++
    } else if (!text && isSure) redone++
    expected = edit.number + 1
    // Bytes that may build on what is missing cannot be vouched for.
    if (!text && !isSure) {
      expected = edit.number
      miss(edit, edit.number, 1)
      expected = edit.number + 1
    }
    previous = edit
  }
  miss(null, last + 1)
  return {
    shared,
    readOnly: snapshot?.readOnly ?? '',
    hasSnapshot: snapshot !== null,
    gaps,
    redone,
    futile,
    earlier,
    last,
  }
}

/** Makes an edit again from its text; false when not all of it could be. */
function redo(shared: SharedMap, replay: string): boolean {
  const step = readReplay(replay, (place, id, field) => shared.read(place, id)?.fields.get(field))
  return shared.write(step, 'write', () => []).complete
}

function editsOf(map: Id, rows: Rows): readonly Readable[] {
  const whole = rows.updates.map(({ number, bytes, replay, at }) => ({
    number,
    halves: { bytes, text: { replay, at } },
  }))
  const halves = rows.damaged
    .filter(({ store, number }) => store === 'updates' && Number.isSafeInteger(number))
    .map(({ number, value }) => ({ number, halves: openHalves(map, number, value) }))
    .filter(({ halves: { bytes, text } }) => bytes !== null || text !== null)
  return [...whole, ...halves].sort((a, b) => a.number - b.number)
}
