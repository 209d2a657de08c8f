import type { Id } from '../model/index.ts'
import type { Library } from '../store/index.ts'

/** The file that each map of a library was last opened from or saved to, where the browser lets it be written again. */
const handles = (): Map<Id, FileSystemFileHandle> => new Map()

/** The file to write a map to without asking; null when there is none. */
export function fileOfMap(library: Library, mapId: Id): FileSystemFileHandle | null {
  return library.of(handles).get(mapId) ?? null
}

/** Remembers the file of a map until the page is closed; null forgets it. */
export function rememberFile(library: Library, mapId: Id, handle: FileSystemFileHandle | null): void {
  if (handle === null) library.of(handles).delete(mapId)
  else library.of(handles).set(mapId, handle)
}
