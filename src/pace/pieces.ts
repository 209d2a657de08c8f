/** By what work is done in pieces. */
export interface Pace {
  /** Runs a piece of work soon, once the page has drawn and answered. */
  readonly pause: (work: () => void) => void
  /** The time in milliseconds. */
  readonly now: () => number
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
export function inPieces<T>(work: Generator<void, T>, pace: Pace): Promise<T> {
  return new Promise((resolve, reject) => {
    function* whole(): Generator<void, void> {
      try {
        resolve(yield* work)
      } catch (problem) {
        reject(problem)
      }
    }
    startPieces(whole(), pace)
  })
}
