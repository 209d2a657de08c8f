import { entryOf } from './areas.ts'

/** Puts the focus where the keyboard begins in a panel, as soon as that is there; not if the person types into a field by then. Returns how to call it off. */
export function enterPanel(panel: Element): () => void {
  const enter = (): boolean => {
    const entry = entryOf(panel)
    if (!(entry instanceof HTMLElement)) return false
    if (document.activeElement?.matches('input, textarea') !== true) entry.focus()
    return true
  }
  if (enter()) return () => {}
  const observer = new MutationObserver(() => {
    if (enter()) observer.disconnect()
  })
  observer.observe(panel, { childList: true, subtree: true })
  return () => observer.disconnect()
}
