/**
 * Scrolls the field that has the focus into sight when the screen changes its size, as when a telephone is turned or its keyboard comes up. Names on the map are brought into view by the map
 * itself. Returns how to end it.
 */
export function keepFieldInSight(): () => void {
  const listening = new AbortController()
  const { signal } = listening
  const onResize = (): void => {
    // Once the page is laid out for the new size.
    requestAnimationFrame(() => {
      const field = document.activeElement
      if (signal.aborted || !field?.matches('input, textarea') || field.closest('.canvas')) return
      field.scrollIntoView({ block: 'nearest' })
    })
  }
  window.addEventListener('resize', onResize, { signal })
  window.visualViewport?.addEventListener('resize', onResize, { signal })
  return () => listening.abort()
}
