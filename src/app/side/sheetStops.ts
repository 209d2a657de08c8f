/** How much of the screen the sheet takes: a third, as long as nobody pulls it up; two thirds; or nothing. */
export type SheetStop = 'closed' | 'third' | 'twoThirds'

/** From below upwards. */
const STOPS: readonly SheetStop[] = ['closed', 'third', 'twoThirds']

/** Their share of the height of the screen. */
export const SHARES: Readonly<Record<SheetStop, number>> = { closed: 0, third: 1 / 3, twoThirds: 2 / 3 }

/** The stop that is nearest to a share of the height. */
export function nearestStop(share: number): SheetStop {
  const byDistance = STOPS.toSorted((a, b) => Math.abs(SHARES[a] - share) - Math.abs(SHARES[b] - share))
  return byDistance[0] ?? 'third'
}

/** The stop above, or below with -1; the same at the ends. */
export function nextStop(stop: SheetStop, by: 1 | -1): SheetStop {
  return STOPS[STOPS.indexOf(stop) + by] ?? stop
}
