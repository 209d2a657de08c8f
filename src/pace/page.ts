import type { Pace } from './pieces.ts'

/** The pace of a browser's page, and of a worker: between the pieces it draws, and hears the person or new orders. */
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
