let isKey = true
let cameByKey = true

/** Whether what the person did last was the press of a key, and not of the mouse or a finger: who opens a panel by key goes into it. */
export function wasByKey(): boolean {
  return isKey
}

/** Whether what has the focus got it by a key. */
export function isFocusByKey(): boolean {
  return cameByKey
}

/** Begins to look. Returns how to stop. */
export function watchInput(): () => void {
  const listening = new AbortController()
  const options = { capture: true, passive: true, signal: listening.signal }
  const note = (byKey: boolean) => () => {
    isKey = byKey
  }
  addEventListener('keydown', note(true), options)
  addEventListener('pointerdown', note(false), options)
  addEventListener(
    'focusin',
    () => {
      cameByKey = isKey
    },
    options,
  )
  return () => listening.abort()
}
