let isKey = true

/** Whether what the person did last was the press of a key, and not of the mouse or a finger: who opens a panel by key goes into it. */
export function wasByKey(): boolean {
  return isKey
}

/** Begins to look. Returns how to stop. */
export function watchInput(): () => void {
  const listening = new AbortController()
  const options = { capture: true, passive: true, signal: listening.signal }
  addEventListener('keydown', () => (isKey = true), options)
  addEventListener('pointerdown', () => (isKey = false), options)
  return () => listening.abort()
}
