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

/** The pace of a browser's page: between the pieces it draws, and answers the person. */
export const PAGE_PACE: Pace = { pause: runSoon, now: () => performance.now() }

/** Runs work of a page in a task of its own, once what was changed before has been drawn; where nobody sees a page, soon. */
export function runAfterFrame(work: () => void): void {
  if (typeof document === 'undefined' || document.hidden) runSoon(work)
  else requestAnimationFrame(() => runSoon(work))
}

/** What waits for its turn. One channel serves all: making one can take milliseconds. */
const waiting: (() => void)[] = []
let channel: MessageChannel | null = null

/** Timers are held back for 4 ms when one is set by another; a message to oneself is not. */
function runSoon(work: () => void): void {
  waiting.push(work)
  channel ??= openChannel()
  channel.port2.postMessage(null)
}

function openChannel(): MessageChannel {
  const opened = new MessageChannel()
  opened.port1.onmessage = () => waiting.shift()?.()
  // In Node a port that listens keeps the process alive.
  if ('unref' in opened.port1 && typeof opened.port1.unref === 'function') opened.port1.unref()
  return opened
}

/** The things for which `isWanted` holds, with pauses. */
export function* sift<T>(things: readonly T[], isWanted: (thing: T) => boolean): Generator<void, T[]> {
  const wanted: T[] = []
  for (const [at, thing] of things.entries()) {
    if (at % BETWEEN_PAUSES === BETWEEN_PAUSES - 1) yield
    if (isWanted(thing)) wanted.push(thing)
  }
  return wanted
}

/** What `make` makes of each, with pauses. */
export function* each<T, U>(things: ArrayLike<T>, make: (thing: T, at: number) => U): Generator<void, U[]> {
  const made: U[] = []
  for (let at = 0; at < things.length; at++) {
    if (at % BETWEEN_PAUSES === BETWEEN_PAUSES - 1) yield
    made.push(make(things[at] as T, at))
  }
  return made
}

/** Things looked at between two pauses: a millisecond at most. */
const BETWEEN_PAUSES = 200
