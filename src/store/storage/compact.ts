import type { Id } from '../../model/index.ts'
import { changeEntry, type RowFacts } from '../library/entries.ts'
import { appendSnapshot, newIn, readRows } from './log.ts'
import type { Outcome } from './refusal.ts'
import type { SnapshotRow } from './rows.ts'
import type { Storage } from './storage.ts'
import { alone } from './tabs.ts'

interface Work {
  readonly id: Id
  /** Every row up to this number is in the map. */
  readonly known: number
  /** Takes in what other tabs have stored meanwhile. */
  readonly receive: (updates: readonly Uint8Array[]) => void
  readonly whole: () => SnapshotRow
}

/**
 * Stores a map whole, so that it opens fast and the rows before can go. Gives the number of that row; null when another tab
 * is at it, storage refuses, or rows are damaged, which are looked at when the map is opened the next time.
 */
export async function compact(storage: Storage, { id, known, receive, whole }: Work): Promise<number | null> {
  let outcome: Outcome<RowFacts | null> | null = null
  await alone(`sediko.tidy.${id}`, async () => {
    outcome = await storage.write(async (transaction) => {
      const rows = await readRows(transaction, id, known)
      if (rows.damaged.length > 0) return null
      // Without what was stored whole meanwhile the new copy would lack it for good.
      receive(newIn(rows, known))
      const stored = await appendSnapshot(transaction, id, whole())
      await changeEntry(transaction, id, stored)
      return stored
    })
  })
  return lastOf(outcome)
}

function lastOf(outcome: Outcome<RowFacts | null> | null): number | null {
  return outcome?.ok ? (outcome.value?.last ?? null) : null
}
