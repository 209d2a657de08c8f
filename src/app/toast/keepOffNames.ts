import { covered, freePlaceFor, type Place } from './freePlace.ts'

/** What is read on the map, and what is pressed and typed in there. */
const READ =
  '.canvas :is([data-part="variable"] .text, [data-part="label"], .group text, [data-part="mark"]), .canvas textarea, .projector-words, .projector-loop, .touch-bar, .quick-line, .quick-line .names, .find-bar, .strip, .zoom-buttons, .react-flow__attribution, .opened'
/** What lies over the map, and what is pressed and typed in there or in the panel. */
const OVER = '[role="dialog"]'
const PRESSED =
  ':is([role="dialog"], .side, .bar) :is(button, input, textarea, select, a[href], label, [role="option"])'
const FIELD = 'input, textarea, select'

/** A canvas that is not so much higher than what is said, px, is no place for it. */
const ROOM = 40
/** On one lower than this, px, what is said may go beside it, where it would lie over something there. */
const LOW = 320

/**
 * Keeps what is said where it covers no name, also when that or what is said changes: anywhere while the map is projected, at the edges of the canvas at the table, at those of
 * the window where a dialog or a panel that was pulled up leaves too little of that, and where the style sheet puts it while no map is open. Returns how to end it.
 */
export function keepOffNames(said: HTMLElement): () => void {
  let frame = 0
  let stood: Place | null = null
  const place = (): void => {
    frame = 0
    const canvas = document.querySelector('.canvas')
    const isOver = document.querySelector(OVER) !== null
    if (canvas === null && !isOver) {
      said.removeAttribute('style')
      return
    }
    if (canvas !== null) watch(canvas)
    const isProjected = document.documentElement.dataset.projector !== undefined
    const { width, height } = said.getBoundingClientRect()
    if (width === 0 || height === 0) return
    const whole = new DOMRect(0, 0, innerWidth, innerHeight)
    const desk = canvas?.getBoundingClientRect() ?? whole
    const active = document.activeElement
    const focused = active?.matches(FIELD) ? active.getBoundingClientRect() : null
    const box = { width, height }
    const isAtEdge = !isProjected
    const inWindow = (read: string): Place =>
      freePlaceFor(box, whole, rectsOf(read), { stood, isAtEdge, focused })
    const inDesk = (): Place => {
      const names = rectsOf(READ)
      const place = freePlaceFor(box, desk, names, { stood, isAtEdge, focused })
      const isFree = desk.height >= LOW || covered({ ...place, ...box }, names, focused) === 0
      return isFree ? place : inWindow(`${READ}, ${PRESSED}`)
    }
    if (isProjected) stood = inWindow(READ)
    else stood = isOver || desk.height < height + ROOM ? inWindow(`${READ}, ${PRESSED}`) : inDesk()
    Object.assign(said.style, {
      left: `${stood.left}px`,
      top: `${stood.top}px`,
      right: 'auto',
      bottom: 'auto',
    })
  }
  const later = (): void => {
    if (frame === 0) frame = requestAnimationFrame(place)
  }
  const map = new MutationObserver(later)
  // What says that a map is open is said before that is drawn.
  map.observe(document.body, { childList: true, subtree: true })
  map.observe(document.documentElement, { attributes: true, attributeFilter: ['data-projector'] })
  const size = new ResizeObserver(later)
  size.observe(said)
  let watched: Element | null = null
  const watch = (canvas: Element): void => {
    const viewport = canvas.querySelector('.react-flow__viewport')
    if (viewport === null || viewport === watched) return
    watched = viewport
    map.observe(viewport, { attributes: true, attributeFilter: ['style'] })
    size.observe(canvas)
  }
  const moves = ['resize', 'focusin', 'scroll'] as const
  for (const type of moves) addEventListener(type, later, { capture: true, passive: true })
  place()
  return () => {
    cancelAnimationFrame(frame)
    map.disconnect()
    size.disconnect()
    for (const type of moves) removeEventListener(type, later, { capture: true })
    said.removeAttribute('style')
  }
}

function rectsOf(selector: string): readonly DOMRect[] {
  return [...document.querySelectorAll(selector)].map((each) => each.getBoundingClientRect())
}
