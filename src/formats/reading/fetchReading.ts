/** Fetches what tells a map as text: it knows all archetypes, which nobody needs to open or save a file. */
export const fetchReading = () => import('./tellMap.ts')
