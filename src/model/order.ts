import type { ById, Id } from './values.ts'

/** Sorts by order of making; equal ones by id. */
export function byMaking(
  a: { readonly id: Id; readonly made: number },
  b: { readonly id: Id; readonly made: number },
): number {
  return a.made - b.made || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

/** The records in order of making, ties by id. */
export function inOrder<T extends { readonly id: Id; readonly made: number }>(records: ById<T>): T[] {
  return Object.values(records).sort(byMaking)
}

/** The order number of the next record made: one more than the greatest there is. */
export function nextMade(records: ById<{ readonly made: number }>): number {
  let last = 0
  for (const record of Object.values(records)) last = Math.max(last, record.made)
  return last + 1
}
