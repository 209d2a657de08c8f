import type { CanvasView } from '../../commands/index.ts'
import { areaOf, canFocus, createPlaces, type Places, tabbable } from './areas.ts'
import { keepFieldInSight } from './keepFieldInSight.ts'
import { watchInput } from './lastInput.ts'

/**
 * Keeps the focus on the page: when what has it goes away or is switched off, and nobody has given it to something else, it goes to what stands in its place, to the heading of its part of the page, or to where it was before.
 * Told by watching elements, so that it is done before the next key. Things on the map are the canvas's own. Returns the places of the keyboard, and the way to stop.
 */
export function keepFocus(
  canvas: () => CanvasView | null,
  say: (text: string) => void,
): { readonly places: Places; stop(): void } {
  const places = createPlaces(canvas, say)
  let last: Element | null = null
  /** The part of the page in which that is. */
  let area: Element | null = null
  /** Whether the key that goes on was pressed, and has come nowhere yet. */
  let isTabbed = false

  const onFocus = ({ target }: FocusEvent): void => {
    if (!(target instanceof Element)) return
    last = target
    area = areaOf(target)
    isTabbed = false
    places.note(target)
  }
  // What goes because the focus is on its way elsewhere, as the open part of a row that the keyboard leaves, goes before that has it. From the last stop the key leads out of the page.
  const onKey = ({ key, defaultPrevented }: KeyboardEvent): void => {
    isTabbed = key === 'Tab' && !defaultPrevented
  }
  const onLeave = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Element) {
      last = relatedTarget
      area = areaOf(relatedTarget)
    } else if (isTabbed) last = null
  }
  const onChange = (changes: readonly MutationRecord[]): void => {
    const { activeElement } = document
    if (last === null || last.closest('[inert]')) return
    const isOnMap = area?.matches('.canvas-place') === true
    const isTaken = activeElement !== null && activeElement !== document.body && activeElement !== last
    if (isTaken) return
    if (canFocus(last)) {
      // What lay over the page was closed before it was there to take the focus.
      if (activeElement !== last && changes.some(isLetGo)) last.focus({ preventScroll: true })
      return
    }
    const gone = last
    last = null
    // Menus and the palette hand on themselves what they had: a command may be at it.
    if (gone.closest('[data-commands]')) return
    const next = isOnMap ? null : insteadOf(gone, area, changes)
    if (next) next.focus()
    else if (isOnMap) canvas()?.focus()
    else places.back(area)
  }
  const observer = new MutationObserver(onChange)
  const stopInput = watchInput()
  const stopFields = keepFieldInSight()
  document.addEventListener('keydown', onKey)
  document.addEventListener('focusin', onFocus)
  document.addEventListener('focusout', onLeave, { capture: true })
  if (document.activeElement && document.activeElement !== document.body) {
    last = document.activeElement
    area = areaOf(last)
    places.note(last)
  }
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributeFilter: ['disabled', 'hidden', 'inert'],
  })
  return {
    places,
    stop() {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('focusin', onFocus)
      document.removeEventListener('focusout', onLeave, { capture: true })
      observer.disconnect()
      stopInput()
      stopFields()
    },
  }
}

/** Whether a part of the page can be used again over which something lay. */
function isLetGo({ target, attributeName }: MutationRecord): boolean {
  return attributeName === 'inert' && target instanceof Element && !target.matches('[inert]')
}

/** What stands in the place of something that is gone: what follows it, what was before it, else the nearest heading around it that can have the focus. */
function insteadOf(
  gone: Element,
  area: Element | null,
  changes: readonly MutationRecord[],
): HTMLElement | SVGElement | null {
  if (area === null || !area.isConnected) return null
  const place = gone.isConnected
    ? { parent: gone.parentElement, next: gone.nextElementSibling, before: gone.previousElementSibling }
    : placeOf(gone, changes)
  const after = siblings(place.next, 'nextElementSibling').flatMap(tabbable)
  const ahead = siblings(place.before, 'previousElementSibling').flatMap((one) => tabbable(one).toReversed())
  const near = [...after, ...ahead].find(canFocus)
  if (near) return near
  for (let around = place.parent; around && area.contains(around); around = around.parentElement) {
    const heading = [
      ...around.querySelectorAll('[data-entry], h2[tabindex], h3[tabindex]'),
      ...tabbable(around),
    ].find(canFocus)
    if (heading) return heading
  }
  return null
}

/** Where an element stood that was taken away: what its parent says of the change. */
function placeOf(gone: Element, changes: readonly MutationRecord[]) {
  const change = changes.findLast(({ removedNodes }) => [...removedNodes].some((node) => node.contains(gone)))
  return {
    parent: change?.target instanceof Element ? change.target : null,
    next: elementFrom(change?.nextSibling ?? null, 'nextSibling'),
    before: elementFrom(change?.previousSibling ?? null, 'previousSibling'),
  }
}

function elementFrom(node: Node | null, way: 'nextSibling' | 'previousSibling'): Element | null {
  for (let now = node; now; now = now[way]) if (now instanceof Element) return now
  return null
}

function siblings(
  first: Element | null,
  way: 'nextElementSibling' | 'previousElementSibling',
): readonly Element[] {
  const found: Element[] = []
  for (let now = first; now; now = now[way]) found.push(now)
  return found
}
