import type { Id } from '../../model/index.ts'
import { finish } from '../../pace/index.ts'
import type { RowFacts } from '../library/entries.ts'
import {
  openSnapshot,
  openUpdate,
  type SnapshotRow,
  sealSnapshot,
  sealUpdate,
  type UpdateRow,
} from './rows.ts'
import type { ReadTransaction, WriteTransaction } from './schema.ts'

/*
 * One map in storage is a run of numbered rows: updates (some edits each) and, among them, snapshots (the whole map, taking
 * in all rows below). Numbers have no gaps from the older of the two snapshots on, so a row that is missing is noticed.
 */

type StoreName = 'updates' | 'snapshots'

/** A row with its number. */
export type Numbered<T> = T & { readonly number: number }

/** A row that is not as it was written. */
export interface DamagedRow {
  readonly store: StoreName
  readonly number: number
  readonly value: unknown
}

/** The rows of a map. */
export interface Rows {
  /** Whole ones, latest first. */
  readonly snapshots: readonly Numbered<SnapshotRow>[]
  /** Whole ones, earliest first. */
  readonly updates: readonly Numbered<UpdateRow>[]
  readonly damaged: readonly DamagedRow[]
  /** Every number in use, in order. */
  readonly numbers: readonly number[]
}

/** Reads the rows of a map with numbers greater than `after`. */
export async function readRows(
  transaction: ReadTransaction | WriteTransaction,
  map: Id,
  after = 0,
): Promise<Rows> {
  return finish(openRows(map, await fetchRows(transaction, map, after)))
}

/** What stands in a store of rows, looked at by nobody. */
interface Unopened {
  readonly store: StoreName
  readonly numbers: readonly number[]
  readonly values: readonly unknown[]
}

/** The same, for who opens the rows by `openRows` once the transaction is over. */
export async function fetchRows(
  transaction: ReadTransaction | WriteTransaction,
  map: Id,
  after = 0,
): Promise<readonly Unopened[]> {
  const fetch = async (store: StoreName): Promise<Unopened> => {
    const [keys, values] = await Promise.all([
      transaction.objectStore(store).getAllKeys(rangeOf(map, after)),
      transaction.objectStore(store).getAll(rangeOf(map, after)),
    ])
    return { store, numbers: keys.map(([, number]) => number), values }
  }
  return Promise.all([fetch('updates'), fetch('snapshots')])
}

/** Looks whether rows are as they were written, with pauses. */
export function* openRows(map: Id, unopened: readonly Unopened[]): Generator<void, Rows> {
  const damaged: DamagedRow[] = []
  function* open<T extends object>(
    wanted: StoreName,
    check: (map: Id, number: number, value: unknown) => Generator<void, T | null>,
  ): Generator<void, Numbered<T>[]> {
    const whole: Numbered<T>[] = []
    for (const { store, numbers, values } of unopened) {
      for (const [index, number] of store === wanted ? numbers.entries() : []) {
        const row = yield* check(map, number, values[index])
        if (row) whole.push({ ...row, number })
        else damaged.push({ store, number, value: values[index] })
        yield
      }
    }
    return whole
  }
  const updates = yield* open('updates', openUpdate)
  const snapshots = yield* open('snapshots', openSnapshot)
  const numbers = [...updates, ...snapshots, ...damaged].map((row) => row.number).sort((a, b) => a - b)
  return { snapshots: snapshots.reverse(), updates, damaged, numbers }
}

/**
 * What of rows with numbers greater than `after` is new to who has all rows up to that one. Where rows between are cleared already, because another tab
 * has stored the map whole, that copy is part of it.
 */
export function newIn({ snapshots, updates, numbers }: Rows, after: number): readonly Uint8Array[] {
  const latest = runsOnFrom(after, numbers) ? [] : snapshots.slice(0, 1)
  return [...latest, ...updates].map((row) => row.bytes)
}

/** Whether the numbers run on from `after` without a gap. */
export function runsOnFrom(after: number, numbers: readonly number[]): boolean {
  return numbers.every((number, index) => number === after + 1 + index)
}

/**
 * Stores some edits under the next number. When storage has no snapshot of the map, as at first, the whole map is stored
 * instead, twice, so that one damaged row never costs all of it.
 */
export async function appendUpdate(
  transaction: WriteTransaction,
  map: Id,
  row: UpdateRow,
  whole: () => SnapshotRow,
): Promise<RowFacts> {
  const [update, snapshot] = await Promise.all([
    lastNumber(transaction, 'updates', map),
    lastNumber(transaction, 'snapshots', map),
  ])
  const number = Math.max(update, snapshot) + 1
  if (snapshot === 0) return addTwice(transaction, map, number, whole())
  await transaction.objectStore('updates').add(sealUpdate(map, number, row), [map, number])
  return { last: number }
}

/** Stores the whole map after its last row, and clears what lies before the snapshot until now the latest. */
export async function appendSnapshot(
  transaction: WriteTransaction,
  map: Id,
  row: SnapshotRow,
): Promise<RowFacts> {
  const [update, snapshot] = await Promise.all([
    lastNumber(transaction, 'updates', map),
    lastNumber(transaction, 'snapshots', map),
  ])
  const number = Math.max(update, snapshot) + 1
  await transaction.objectStore('snapshots').add(sealSnapshot(map, number, row), [map, number])
  if (snapshot > 0) await transaction.objectStore('updates').delete(rangeOf(map, 0, snapshot))
  if (snapshot > 1) await transaction.objectStore('snapshots').delete(rangeOf(map, 0, snapshot - 1))
  return { last: number, wholes: [snapshot, number] }
}

/** No row that we write has a greater number: one that claims to is damaged. */
const GREATEST_NUMBER = 2 ** 40

/** Puts two snapshots of the whole map in the place of all rows, and sets the damaged ones aside. */
export async function replaceRows(
  transaction: WriteTransaction,
  map: Id,
  rows: Rows,
  row: SnapshotRow,
  now: string,
): Promise<RowFacts> {
  const quarantine = transaction.objectStore('quarantine')
  for (const damage of rows.damaged) await quarantine.add({ map, found: now, ...damage })
  await clearRows(transaction, map)
  const last = rows.numbers.findLast((number) => Number.isInteger(number) && number < GREATEST_NUMBER) ?? 0
  return addTwice(transaction, map, last + 1, row)
}

async function addTwice(
  transaction: WriteTransaction,
  map: Id,
  first: number,
  row: SnapshotRow,
): Promise<RowFacts> {
  const wholes = [first, first + 1]
  for (const number of wholes) {
    await transaction.objectStore('snapshots').add(sealSnapshot(map, number, row), [map, number])
  }
  return { last: first + 1, wholes }
}

/** Deletes every row of a map. */
export async function clearRows(transaction: WriteTransaction, map: Id): Promise<void> {
  await Promise.all([
    transaction.objectStore('updates').delete(rangeOf(map)),
    transaction.objectStore('snapshots').delete(rangeOf(map)),
  ])
}

async function lastNumber(transaction: WriteTransaction, store: StoreName, map: Id): Promise<number> {
  const cursor = await transaction.objectStore(store).openKeyCursor(rangeOf(map), 'prev')
  return cursor?.key[1] ?? 0
}

/** The keys of a map's rows with numbers greater than `after`, up to and with `last`. */
function rangeOf(map: Id, after = 0, last = Number.POSITIVE_INFINITY): IDBKeyRange {
  return IDBKeyRange.bound([map, after], [map, last], true, false)
}
