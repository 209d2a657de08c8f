import { freePlaceFor } from './freePlace.ts'

/** What is read on the projected map, and what is pressed there. */
const READ =
  '.canvas :is([data-part="variable"] .text, [data-part="label"], .group text, [data-part="mark"]), .projector-words, .projector-loop, .touch-bar, .quick-line'

/** Keeps what is said where it covers no name while the map is projected, also when that or what is said changes. Returns how to end it. */
export function keepOffNames(said: HTMLElement): () => void {
  let frame = 0
  const place = (): void => {
    frame = 0
    if (document.documentElement.dataset.projector === undefined) {
      said.removeAttribute('style')
      return
    }
    const names = [...document.querySelectorAll(READ)].map((each) => each.getBoundingClientRect())
    const { width, height } = said.getBoundingClientRect()
    const { left, top } = freePlaceFor({ width, height }, { width: innerWidth, height: innerHeight }, names)
    Object.assign(said.style, { left: `${left}px`, top: `${top}px`, right: 'auto', bottom: 'auto' })
  }
  const later = (): void => {
    if (frame === 0) frame = requestAnimationFrame(place)
  }
  const map = new MutationObserver(later)
  const viewport = document.querySelector('.canvas .react-flow__viewport')
  if (viewport) map.observe(viewport, { attributes: true, attributeFilter: ['style'] })
  map.observe(document.documentElement, { attributes: true, attributeFilter: ['data-projector'] })
  const size = new ResizeObserver(later)
  size.observe(said)
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
