/** Runs `work` once the page has nothing to do, at the latest after `delay` and a second more, in milliseconds. Returns how to call it off. */
export function whenIdle(work: () => void, delay = 0): () => void {
  let idle: number | null = null
  const timer = setTimeout(() => {
    // Safari has no requestIdleCallback.
    if (typeof requestIdleCallback === 'undefined') work()
    else idle = requestIdleCallback(work, { timeout: 1000 })
  }, delay)
  return () => {
    clearTimeout(timer)
    if (idle !== null) cancelIdleCallback(idle)
  }
}
