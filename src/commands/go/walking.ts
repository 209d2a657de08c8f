import { part } from '../part.ts'

/** What walks the map and tells of it: fetched together, since who goes by keys asks by keys. */
export type Walking = typeof import('./telling.ts')

export const walking = part(() => import('./telling.ts'))

/** Fetches it ahead of the first step. */
export const fetchWalking = walking.fetch
