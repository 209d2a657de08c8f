import type { Id } from '../../model/index.ts'
import { newId, pageStorage } from '../environment.ts'
import { checksum } from './checksum.ts'

/*
 * A page that is being closed or loaded again may be gone before the database has taken its last edits: they were sent, and
 * the browser drops what was not yet acknowledged. The one thing that a page can still do then is to write into
 * `localStorage`, which is done before the call returns. The next visit takes the edits from there.
 */

/** Edits that were found, as updates of the shared map. */
export interface LastWords {
  readonly updates: readonly Uint8Array[]
  /** True when some were not as they were written. */
  readonly isDamaged: boolean
  /** To be called once the database has them. */
  forget(): void
}

/** Where last words are kept. */
export interface LastWordsStore {
  /** Keeps these edits, instead of those kept before by this page for the map. False when the browser refuses. */
  leave(map: Id, update: Uint8Array): boolean
  /** What this page has kept for the map is no longer needed. */
  takeBack(map: Id): void
  /** What any page has kept for the map. */
  find(map: Id): LastWords
}

const VERSION = 1

/** Last words of the library of this name. Without a browser's storage none are kept. */
export function lastWordsOf(library: string, storage: Storage | null = pageStorage()): LastWordsStore {
  const page = newId()
  const prefixOf = (map: Id) => `sediko.lastWords.${VERSION}.${library}.${map}.`
  const left = new Set<Id>()
  const remove = (key: string): void => {
    try {
      storage?.removeItem(key)
    } catch {
      // The browser has taken its storage away: then there is nothing left in it to remove.
    }
  }
  return {
    leave(map, update) {
      if (storage === null) return false
      try {
        storage.setItem(prefixOf(map) + page, `${checksum(update)} ${toText(update)}`)
        left.add(map)
        return true
      } catch {
        return false
      }
    },
    takeBack(map) {
      if (left.delete(map)) remove(prefixOf(map) + page)
    },
    find(map) {
      const keys = keysOf(storage).filter((key) => key.startsWith(prefixOf(map)))
      const found = keys.map((key) => fromText(storage?.getItem(key) ?? ''))
      const updates = found.filter((update) => update !== null)
      return {
        updates,
        isDamaged: updates.length < found.length,
        forget() {
          for (const key of keys) remove(key)
        },
      }
    },
  }
}

function keysOf(storage: Storage | null): readonly string[] {
  if (storage === null) return []
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
}

function toText(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

/** Null when it is not as it was written. */
function fromText(text: string): Uint8Array | null {
  const [sum = '', base64 = ''] = text.split(' ')
  try {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    return String(checksum(bytes)) === sum ? bytes : null
  } catch {
    return null
  }
}
