import type { Id } from '../../model/index.ts'

/*
 * Where a browser gives no locks, as where the page does not come over a secure connection, pages ask each other whether they live: one that answers is not gone.
 */

/** A page that lives answers within so long, in milliseconds; messages are not held up in tabs that nobody looks at. */
export const PATIENCE = 800
/** So often a page that answered is asked again, in milliseconds. */
const AGAIN = 5_000

/** What pages say to each other. */
interface Word {
  readonly kind: 'ask' | 'here' | 'gone'
  readonly page: Id
}

/** Answers for this page whenever another asks, until `atClose` is carried out. Nothing where pages cannot hear each other. */
export function answerFor(library: string, page: Id, atClose: (() => void)[]): void {
  const line = openLine(library, (word) => {
    if (word.kind === 'ask' && word.page === page) line?.say({ kind: 'here', page })
  })
  atClose.push(() => {
    line?.say({ kind: 'gone', page })
    line?.close()
  })
}

/** Does the work once the other page does not answer any more; at once where pages cannot hear each other. */
export async function whenSilent(
  library: string,
  page: Id,
  stop: AbortSignal,
  work: () => Promise<void>,
): Promise<void> {
  let heard = (_: Word['kind']): void => {}
  const line = openLine(library, (word) => {
    if (word.page === page && word.kind !== 'ask') heard(word.kind)
  })
  /** What is heard of the page within so long; null for nothing. */
  const listen = (time: number): Promise<Word['kind'] | null> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => end(null), time)
      const onStop = () => end(null)
      const end = (kind: Word['kind'] | null): void => {
        clearTimeout(timer)
        stop.removeEventListener('abort', onStop)
        resolve(kind)
      }
      heard = end
      stop.addEventListener('abort', onStop)
    })
  while (line && !stop.aborted) {
    const answer = listen(PATIENCE)
    line.say({ kind: 'ask', page })
    if ((await answer) !== 'here') break
    while (!stop.aborted && (await listen(AGAIN)) === 'here') {
      // Somebody else has asked, too.
    }
  }
  line?.close()
  if (!stop.aborted) await work()
}

interface Line {
  say(word: Word): void
  close(): void
}

function openLine(library: string, onWord: (word: Word) => void): Line | null {
  if (typeof BroadcastChannel === 'undefined') return null
  const channel = new BroadcastChannel(`sediko.pages.${library}`)
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isWord(data)) onWord(data)
  }
  // In Node an open channel would keep the program alive.
  if ('unref' in channel && typeof channel.unref === 'function') channel.unref()
  return { say: (word) => channel.postMessage(word), close: () => channel.close() }
}

function isWord(data: unknown): data is Word {
  if (typeof data !== 'object' || data === null || !('kind' in data && 'page' in data)) return false
  return typeof data.page === 'string' && ['ask', 'here', 'gone'].includes(String(data.kind))
}
