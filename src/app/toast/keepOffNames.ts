import { freePlaceFor, type Place } from './freePlace.ts'

/** What is read on the map, and what is pressed and typed in there. */
const READ =
  '.canvas :is([data-part="variable"] .text, [data-part="label"], .group text, [data-part="mark"]), .canvas textarea, .projector-words, .projector-loop, .touch-bar, .quick-line, .strip, .zoom-buttons, .react-flow__attribution'

/**
 * Keeps what is said where it covers no name, also when that or what is said changes: anywhere while the map is projected, at the edges of the canvas at the table, and where the
 * style sheet puts it while no map is open. Returns how to end it.
 */
export function keepOffNames(said: HTMLElement): () => void {
  let frame = 0
  let stood: Place | null = null
  const place = (): void => {
    frame = 0
    const canvas = document.querySelector('.canvas')
    if (canvas === null) {
      said.removeAttribute('style')
      return
    }
    watch(canvas)
    const isProjected = document.documentElement.dataset.projector !== undefined
    const { width, height } = said.getBoundingClientRect()
    if (width === 0 || height === 0) return
    const names = [...document.querySelectorAll(READ)].map((each) => each.getBoundingClientRect())
    const room = isProjected ? new DOMRect(0, 0, innerWidth, innerHeight) : canvas.getBoundingClientRect()
    stood = freePlaceFor({ width, height }, room, names, { stood, isAtEdge: !isProjected })
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
  addEventListener('resize', later)
  place()
  return () => {
    cancelAnimationFrame(frame)
    map.disconnect()
    size.disconnect()
    removeEventListener('resize', later)
    said.removeAttribute('style')
  }
}
