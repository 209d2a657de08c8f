import type { Id } from '../../model/index.ts'
import { newId, tabStorage } from '../environment.ts'

/*
 * Every page holds a lock of its own name for as long as it lives; the browser lets go of it when the page is closed, reloaded or crashes. A tab that is loaded anew takes
 * its name again, so that what was unfinished in it is found in it and not in another tab.
 */

/** A page that is loaded anew gets its name within so long; who has not got it by then is a copy of a tab that lives, in milliseconds. */
const COPIED_AFTER = 300

/** The lock of a page. */
export function lockOf(library: string, page: Id): string {
  return `sediko.page.${library}.${page}`
}

/** The locks of the browser; none where the page does not come over a secure connection. */
export function locksOfBrowser(): LockManager | undefined {
  return typeof navigator === 'undefined' ? undefined : navigator.locks
}

/** Pages that live, by their locks, with when they do for all to see: each says so once. */
export const living = new Map<string, Promise<void>>()

/** The name of this page: that which the tab had before, where no other page has it. It is held until `atClose` is carried out. */
export async function claimPage(library: string, atClose: (() => void)[]): Promise<Id> {
  const locks = locksOfBrowser()
  const storage = tabStorage()
  if (!locks || !storage) return newId()
  const key = `sediko.page.${library}`
  const earlier = storage.getItem(key)
  if (earlier !== null && (await holdLock(locks, lockOf(library, earlier), atClose))) return earlier
  const page = newId()
  attempt(() => storage.setItem(key, page))
  await holdLock(locks, lockOf(library, page), atClose)
  return page
}

/** Holds a lock until `atClose` is carried out; false when another has it. */
function holdLock(locks: LockManager, name: string, atClose: (() => void)[]): Promise<boolean> {
  return new Promise((resolve) => {
    const waiting = new AbortController()
    const timer = setTimeout(() => waiting.abort(), COPIED_AFTER)
    locks
      .request(name, { signal: waiting.signal }, () => {
        clearTimeout(timer)
        living.set(name, Promise.resolve())
        resolve(true)
        return new Promise<void>((release) => {
          atClose.push(() => {
            living.delete(name)
            release()
          })
        })
      })
      // Told to stop waiting, or locks are refused: the page takes another name.
      .catch(() => resolve(false))
  })
}

function attempt(work: () => void): void {
  try {
    work()
  } catch {
    // Refused: then the tab has another name when it is loaded anew.
  }
}
