/** Does something with an element as soon as it is on the page, unless somebody types into a field by then. */
export function whenThere(selector: string, use: (element: HTMLElement) => void): void {
  const look = (): boolean => {
    const element = document.querySelector<HTMLElement>(selector)
    if (element === null) return false
    if (document.activeElement?.matches('input, textarea') !== true) use(element)
    return true
  }
  if (look()) return
  const observer = new MutationObserver(() => {
    if (look()) observer.disconnect()
  })
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['data-entry'] })
}
