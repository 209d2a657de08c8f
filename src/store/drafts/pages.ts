import type { Id } from '../../model/index.ts'
import { answerFor, PATIENCE, whenSilent } from './rollCall.ts'

/*
 * Every page holds a lock of its own name for as long as it lives; the browser lets go of it when the page is closed, reloaded or crashes. Who gets
 * the lock of another page knows that it is gone. Where there are no locks pages ask each other (`rollCall.ts`).
 */

const nameOf = (library: string, page: Id): string => `sediko.page.${library}.${page}`

/** Pages that live, with when they do for all to see: each says so once. */
const living = new Map<string, Promise<void>>()

/** Holds the lock of this page until `atClose` is carried out; resolves when it has it, or where there are none when it answers for itself. */
export function livePage(library: string, page: Id, atClose: (() => void)[]): Promise<void> {
  const name = nameOf(library, page)
  const known = living.get(name)
  if (known) return known
  const alive = live(library, page, atClose)
  living.set(name, alive)
  atClose.push(() => living.delete(name))
  return alive
}

function live(library: string, page: Id, atClose: (() => void)[]): Promise<void> {
  const locks = locksOfBrowser()
  if (!locks) {
    answerFor(library, page, atClose)
    return Promise.resolve()
  }
  return new Promise((resolve) => {
    locks
      .request(nameOf(library, page), () => {
        resolve()
        return new Promise<void>((release) => atClose.push(release))
      })
      .catch(() => resolve())
  })
}

/** Does the work once the other page is gone, and while no third one can; where there are no locks, two may find out at once. */
export async function whenGone(
  library: string,
  page: Id,
  stop: AbortSignal,
  work: () => Promise<void>,
): Promise<void> {
  const locks = locksOfBrowser()
  if (!locks) return whenSilent(library, page, stop, work)
  let isOurs = false
  try {
    await locks.request(nameOf(library, page), { signal: stop }, () => {
      isOurs = true
      return work()
    })
  } catch (error) {
    // We were told to stop waiting; an error of the work itself is not ours to hide.
    if (isOurs || !stop.aborted) throw error
  }
}

/** Whether a page is gone. Where there are no locks it is asked, which takes a moment. */
export async function isGone(library: string, page: Id): Promise<boolean> {
  const locks = locksOfBrowser()
  if (locks) return locks.request(nameOf(library, page), { ifAvailable: true }, (lock) => lock !== null)
  const asking = new AbortController()
  setTimeout(() => asking.abort(), 2 * PATIENCE)
  let isSilent = false
  await whenSilent(library, page, asking.signal, async () => {
    isSilent = true
  })
  return isSilent
}

function locksOfBrowser(): LockManager | undefined {
  return typeof navigator === 'undefined' ? undefined : navigator.locks
}
