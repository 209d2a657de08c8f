import type { CanvasView } from '../../commands/index.ts'

/** The parts of the page that F6 goes round, in this order. */
const AREAS = ['.bar', '.canvas-place', '.side', '.opened', '.toasts'] as const

/** What takes the keyboard by Tab. */
const TABBABLE =
  'a[href]:not(.skip-link), button:not(:disabled), input:not(:disabled), textarea:not(:disabled), select:not(:disabled), summary, [tabindex="0"]'
/** Where the keyboard begins in a panel that is entered: its list, its heading or its first field. */
const ENTRY = '.loop-face[tabindex="0"], [data-entry]'

/** The part of the page in which something is; null outside of all, as in a dialogue. */
export function areaOf(element: Element | null): Element | null {
  return element?.closest(AREAS.join()) ?? null
}

/** Whether something can have the focus now: it is on the page, seen, and not switched off. */
export function canFocus(element: Element | null | undefined): element is HTMLElement | SVGElement {
  return (
    (element instanceof HTMLElement || element instanceof SVGElement) &&
    element.isConnected &&
    element !== document.body &&
    !element.matches(':disabled') &&
    element.closest('[inert], [hidden]') === null
  )
}

/** What in an element takes the keyboard, it first where it does itself. */
export function tabbable(element: Element): readonly Element[] {
  return [...(element.matches(TABBABLE) ? [element] : []), ...element.querySelectorAll(TABBABLE)]
}

/** Where the keyboard begins in a panel; null while that is not there. */
export function entryOf(panel: Element): Element | null {
  return panel.querySelector(ENTRY)
}

/** Remembers where the keyboard was in each part of the page, and takes it from one to another. */
export interface Places {
  /** Notes that something has the focus. */
  note(element: Element): void
  /** Enters the next part of the page, or the one before; those of which nothing can have the focus are passed by, and it is said where no other is left, as on the projector. */
  goRound(step: 1 | -1): void
  /** Puts the focus where it was last outside of this part of the page; else on the map. */
  back(from: Element | null): void
}

/** The places of the keyboard on this page; `canvas` is the map, where one is open, and `say` says a sentence to a screen reader. */
export function createPlaces(canvas: () => CanvasView | null, say: (text: string) => void): Places {
  /** The latest last. */
  let trail: readonly Element[] = []

  const latestIn = (isMeant: (area: Element | null) => boolean): Element | undefined =>
    trail.findLast((element) => canFocus(element) && isMeant(areaOf(element)))
  const give = (element: Element | null | undefined): boolean => {
    if (!canFocus(element)) return false
    element.focus()
    return document.activeElement === element
  }
  const enter = (area: Element): boolean => {
    const last = latestIn((one) => one === area)
    if (area.matches('.canvas-place') && !last?.matches('input, textarea, button')) {
      canvas()?.focus()
      return true
    }
    return give(last) || give(entryOf(area)) || tabbable(area).some(give)
  }
  return {
    note(element) {
      trail = [...trail.filter((one) => one !== element && one.isConnected).slice(-20), element]
    },
    goRound(step) {
      const areas = [...document.querySelectorAll(AREAS.join())]
      const now = areaOf(document.activeElement) ?? document.querySelector('.canvas-place')
      const at = now ? areas.indexOf(now) : -1
      for (let far = 1; far <= areas.length; far += 1) {
        const next = areas[(at + step * far + areas.length * far) % areas.length]
        if (!next || !enter(next)) continue
        if (next === now) say('There is no other part of the page now.')
        return
      }
    },
    back(from) {
      const last = latestIn((area) => area !== from || area === null)
      if (last === undefined || areaOf(last)?.matches('.canvas-place')) canvas()?.focus()
      else give(last)
    },
  }
}
