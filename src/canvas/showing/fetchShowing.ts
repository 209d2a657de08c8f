type Showing = typeof import('./Showing.tsx').Showing

let fetched: Showing | null = null

/** Fetches what finds, filters and projects, which most visits do without. */
export async function fetchShowing(): Promise<Showing> {
  fetched ??= (await import('./Showing.tsx')).Showing
  return fetched
}

/** The same when it has been fetched, else null. */
export function fetchedShowing(): Showing | null {
  return fetched
}
