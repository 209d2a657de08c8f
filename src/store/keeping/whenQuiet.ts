import type { MapDocument } from '../types/index.ts'

/** How long the page may have something else to do before the work is done all the same, in milliseconds. */
const PATIENCE = 5000

/**
 * Does the work once storage has acknowledged every edit and the page has nothing else to do; at once where nobody can tell. Gives the
 * way to call it off.
 */
export function whenQuiet(document: Pick<MapDocument, 'state'>, work: () => void): () => void {
  let isCalledOff = false
  const wait = (): void => {
    if (typeof requestIdleCallback === 'undefined') begin()
    else requestIdleCallback(begin, { timeout: PATIENCE })
  }
  const begin = (): void => {
    if (isCalledOff) return
    if (document.state.getState().saving.kind !== 'saving') {
      work()
      return
    }
    const stop = document.state.subscribe(({ saving }) => {
      if (saving.kind === 'saving') return
      stop()
      wait()
    })
  }
  wait()
  return () => {
    isCalledOff = true
  }
}
