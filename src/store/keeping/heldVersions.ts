import { isVersionRow, type VersionRow } from './versionRow.ts'

/** So much of the texts of versions is held in memory at most, UTF-16 units. */
const MOST_HELD = 4_000_000

/** Versions that storage was last seen to have, by number; those whose text this page holds with it, else null. */
export type HeldVersions = ReadonlyMap<number, VersionRow | null>

/** What this page holds of the versions in storage: the latest, as far as they take no more than usual. */
export function holdOf(standing: ReadonlyMap<number, unknown>): HeldVersions {
  let length = 0
  const rows = [...standing].toReversed().map(([number, row]): [number, VersionRow | null] => {
    if (!isVersionRow(row)) return [number, null]
    length += row.text.length
    return [number, length <= MOST_HELD ? row : null]
  })
  return new Map(rows.toReversed())
}

/** What is to be put back when storage has been emptied: all that is held and not there. Null while any of it is there. */
export function lostOf(
  held: HeldVersions,
  standing: ReadonlyMap<number, unknown>,
): { readonly rows: ReadonlyMap<number, VersionRow>; readonly missing: number } | null {
  if (held.size === 0 || [...held.keys()].some((number) => standing.has(number))) return null
  const rows = new Map([...held].flatMap(([number, row]) => (row === null ? [] : [[number, row] as const])))
  return { rows, missing: held.size - rows.size }
}
