import type { Id } from '../model/index.ts'
import type { Library } from '../store/index.ts'

/** The file that each map of a library was last opened from or saved to, where the browser lets it be written again. */
const handles = new WeakMap<Library, Map<Id, FileSystemFileHandle>>()

/** The file to write a map to without asking; null when there is none. */
export function fileOfMap(library: Library, mapId: Id): FileSystemFileHandle | null {
  return handles.get(library)?.get(mapId) ?? null
}

/** Remembers the file of a map until the page is closed; null forgets it. */
export function rememberFile(library: Library, mapId: Id, handle: FileSystemFileHandle | null): void {
  const known = handles.get(library) ?? new Map<Id, FileSystemFileHandle>()
  if (handle === null) known.delete(mapId)
  else known.set(mapId, handle)
  handles.set(library, known)
}
