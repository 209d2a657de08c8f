/** Runs `work` after so many milliseconds. Returns how to call it off. */
export function runLater(work: () => void, milliseconds: number): () => void {
  const timer = setTimeout(work, milliseconds)
  return () => clearTimeout(timer)
}

/** Runs `work` once the page has nothing to do, at the latest after `delay` and a second more, in milliseconds. Returns how to call it off. */
export function whenIdle(work: () => void, delay = 0): () => void {
  let idle: number | null = null
  const callOff = runLater(() => {
    // Safari has no requestIdleCallback.
    if (typeof requestIdleCallback === 'undefined') work()
    else idle = requestIdleCallback(work, { timeout: 1000 })
  }, delay)
  return () => {
    callOff()
    if (idle !== null) cancelIdleCallback(idle)
  }
}
