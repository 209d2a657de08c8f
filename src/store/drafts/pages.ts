import type { Id } from '../../model/index.ts'
import { living, lockOf, locksOfBrowser } from './claim.ts'
import { answerFor, PATIENCE, whenSilent } from './rollCall.ts'

/*
 * Who gets the lock of another page (`claim.ts`) knows that it is gone. Where there are no locks pages ask each other (`rollCall.ts`).
 */

/** Holds the lock of this page until `atClose` is carried out; resolves when it has it, or where there are none when it answers for itself. */
export function livePage(library: string, page: Id, atClose: (() => void)[]): Promise<void> {
  const name = lockOf(library, page)
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
      .request(lockOf(library, page), () => {
        resolve()
        return new Promise<void>((release) => atClose.push(release))
      })
      .catch(() => resolve())
  })
}

/** How long another page is waited for. */
interface Patience {
  readonly stop: AbortSignal
  /** Whether a page that is gone may be one that is being loaded anew. */
  readonly mayReturn: boolean
  /** So long that may take, in milliseconds. */
  readonly within: number
}

/**
 * Does the work once the other page is gone, and while no third one can; where there are no locks, two may find out at once. One that is gone already is so for
 * good, but with `mayReturn`; one that goes later may be loaded anew, and is waited for.
 */
export async function whenGone(
  library: string,
  page: Id,
  { stop, mayReturn, within }: Patience,
  work: () => Promise<void>,
): Promise<void> {
  const locks = locksOfBrowser()
  if (!locks) return whenSilent(library, page, stop, work)
  const name = lockOf(library, page)
  const takeOver = () =>
    locks.request(name, { ifAvailable: true }, async (lock) => {
      if (lock === null) return false
      await work()
      return true
    })
  if (!mayReturn && (await takeOver())) return
  while (!stop.aborted) {
    try {
      await locks.request(name, { signal: stop }, () => undefined)
    } catch (error) {
      if (!stop.aborted) throw error
      return
    }
    await passed(within, stop)
    if (!stop.aborted && (await takeOver())) return
  }
}

function passed(time: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(end, time)
    stop.addEventListener('abort', end)
    function end(): void {
      clearTimeout(timer)
      stop.removeEventListener('abort', end)
      resolve()
    }
  })
}

/** Whether a page is gone. Where there are no locks it is asked, which takes a moment. */
export async function isGone(library: string, page: Id): Promise<boolean> {
  const locks = locksOfBrowser()
  if (locks) return locks.request(lockOf(library, page), { ifAvailable: true }, (lock) => lock !== null)
  const asking = new AbortController()
  setTimeout(() => asking.abort(), 2 * PATIENCE)
  let isSilent = false
  await whenSilent(library, page, asking.signal, async () => {
    isSilent = true
  })
  return isSilent
}
