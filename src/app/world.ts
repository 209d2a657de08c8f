import type { Page, World } from '../commands/index.ts'
import { type Library, newId, now, type Session } from '../store/index.ts'

/** What commands may see and use while this map is open, or none. */
export function createWorld(library: Library, session: Session | null, page: Page): World {
  return { library, session, page, newId, now }
}
