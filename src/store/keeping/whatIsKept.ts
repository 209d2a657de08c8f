/** What the rules of keeping ask of a version. */
export interface Keepable {
  readonly number: number
  /** ISO date. */
  readonly at: string
  /** Empty unless a person gave one. */
  readonly name: string
}

/** The latest versions that are kept, whatever their age. */
export const LATEST = 10
/** Of each of so many days, today and those before it, the last version is kept. */
export const DAYS = 7

/**
 * Which versions are kept, by number: the last ten, the last one of each day for a week, and all that have a name. `dayOf` tells the
 * day of a date where the person is; days before the week, and dates that cannot be read, count for none.
 */
export function whatIsKept(
  versions: readonly Keepable[],
  now: string,
  dayOf: (iso: string) => number | null = localDay,
): ReadonlySet<number> {
  const inTurn = [...versions].sort((a, b) => a.number - b.number)
  const today = dayOf(now)
  const lastOf = new Map<number, number>()
  for (const { number, at } of inTurn) {
    const day = dayOf(at)
    if (day === null || today === null || day > today || today - day >= DAYS) continue
    lastOf.set(day, number)
  }
  return new Set([
    ...inTurn.filter(({ name }) => name !== '').map(({ number }) => number),
    ...inTurn.slice(-LATEST).map(({ number }) => number),
    ...lastOf.values(),
  ])
}

const DAY = 24 * 60 * 60 * 1000

/** The day of a date on this machine's calendar, counted from 1970; null when it is none. */
export function localDay(iso: string): number | null {
  const date = new Date(iso)
  const day = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY
  return Number.isFinite(day) ? day : null
}
