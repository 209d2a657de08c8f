/** By what work is done in pieces. */
export interface Pace {
  /** Runs a piece of work soon, once the page has drawn and answered. */
  readonly pause: (work: () => void) => void
  /** The time in milliseconds. */
  readonly now: () => number
}

/** Who waits for work in pieces. */
export interface Waiting {
  /** Aborted when it is no longer wanted: then it never goes on, and what was waited for rejects with the reason. */
  readonly signal?: AbortSignal | undefined
  /** Told how often the work has paused until now. */
  readonly onPause?: ((pauses: number) => void) | undefined
}

/** What one piece may take, in milliseconds; work that pauses seldom takes longer. */
const PIECE = 4

/**
 * Takes work that pauses to its end in pieces of a few milliseconds. The first comes soon, or at once and with so many
 * milliseconds when that is asked for. What it answers stops it; the work then never goes on.
 */
export function startPieces(work: Generator<void, void>, { pause, now }: Pace, atOnce = 0): () => void {
  let isStopped = false
  const goOn = (milliseconds: number): void => {
    if (isStopped) return
    const end = now() + milliseconds
    do {
      if (work.next().done === true || isStopped) return
    } while (now() < end)
    pause(() => goOn(PIECE))
  }
  if (atOnce > 0) goOn(atOnce)
  else pause(() => goOn(PIECE))
  return () => {
    isStopped = true
  }
}

/** What work that pauses comes to, taken to its end in pieces. A fault in it rejects. */
export function inPieces<T>(
  work: Generator<void, T>,
  pace: Pace,
  { signal, onPause }: Waiting = {},
): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) {
      reject(signal.reason)
      return
    }
    function* whole(): Generator<void, void> {
      try {
        let pauses = 0
        let next = work.next()
        for (; next.done !== true; next = work.next()) {
          onPause?.(++pauses)
          yield
        }
        signal?.removeEventListener('abort', giveUp)
        resolve(next.value)
      } catch (problem) {
        signal?.removeEventListener('abort', giveUp)
        reject(problem)
      }
    }
    const stop = startPieces(whole(), pace)
    const giveUp = (): void => {
      stop()
      reject(signal?.reason)
    }
    signal?.addEventListener('abort', giveUp, { once: true })
  })
}
