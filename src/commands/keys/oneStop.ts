import { isComposing } from './composing.ts'

const WAYS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/**
 * Makes of the things in a list or bar one stop of the Tab key: the one that had the focus last, else the first. Arrows, Home and End lead from one to another, as ARIA's patterns of toolbars and lists have
 * it. Written past React, which therefore must not give them a `tabIndex` itself. Returns the way to stop.
 */
function keepOneStopIn(whole: HTMLElement, selector: string): () => void {
  const listening = new AbortController()
  let current: Element | null = null

  const things = (): readonly HTMLElement[] =>
    [...whole.querySelectorAll<HTMLElement>(selector)].filter((thing) => !thing.matches(':disabled'))
  const mark = (): void => {
    const all = things()
    const next = all.find((thing) => thing === current) ?? all[0] ?? null
    for (const thing of all) {
      const index = thing === next ? 0 : -1
      if (thing.tabIndex !== index || !thing.hasAttribute('tabindex')) thing.tabIndex = index
    }
  }
  const onFocus = ({ target }: FocusEvent): void => {
    const thing = target instanceof Element ? target.closest(selector) : null
    if (thing === null) return
    current = thing
    mark()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, target } = event
    if (isComposing(event)) return
    const step = WAYS[key]
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const all = things()
    const at = target instanceof HTMLElement ? all.indexOf(target) : -1
    if (at < 0) return
    all[Math.min(all.length - 1, Math.max(0, at + step))]?.focus()
    event.preventDefault()
    event.stopPropagation()
  }
  mark()
  const observer = new MutationObserver(mark)
  observer.observe(whole, { childList: true, subtree: true, attributeFilter: ['disabled'] })
  whole.addEventListener('focusin', onFocus, { signal: listening.signal })
  whole.addEventListener('keydown', onKeyDown, { signal: listening.signal })
  return () => {
    listening.abort()
    observer.disconnect()
  }
}

/** The same as the `ref` of an element: to be made once, outside of what draws it. */
export function oneStop(selector: string): (whole: HTMLElement | null) => (() => void) | undefined {
  return (whole) => (whole ? keepOneStopIn(whole, selector) : undefined)
}
