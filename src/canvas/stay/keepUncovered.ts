import type { Box } from '../../layout/index.ts'
import type { Scene } from '../scene.ts'
import type { StageView } from '../view.ts'
import { clearing, meets } from './clearing.ts'

/** What lies over the map until somebody closes it, wherever the page has put it. */
const LASTING = '[data-over-map]'
/** That, and the rest that lies there: what comes out from under one is not to go under the other. */
const OVER = `${LASTING}, .toast, .strip, .zoom-buttons, .touch-bar, .find-bar, .focus-chip`

/** Kept free about what is brought out, px: its ring, or at least something where there is no room for that. */
const AROUND = [14, 4] as const

/**
 * Brings what takes the focus by the keyboard out from under what lies over the map, by the least movement; where it comes to rest after it was brought into view counts. What is drawn in
 * lines, of which a part is seen beside, stays, and on the projector everything. Returns how to end it.
 */
export function keepUncovered(scene: Scene, view: StageView): () => void {
  const root = scene.root()
  if (root === null) return () => {}
  const listening = new AbortController()
  const onFocus = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement) || !target.matches('[data-part]:focus-visible')) return
    if (scene.session.view.getState().projector !== null) return
    const covers = [...document.querySelectorAll(OVER)].filter((one) => one.checkVisibility())
    if (!covers.some((one) => one.matches(LASTING))) return
    const { left, top, right, bottom } = target.getBoundingClientRect()
    const room = root.getBoundingClientRect()
    const { x, y, zoom } = view.heading()
    const [from, to] = [scene.toMap({ x: left, y: top }), scene.toMap({ x: right, y: bottom })]
    const box: Box = {
      left: room.left + x + from.x * zoom,
      top: room.top + y + from.y * zoom,
      right: room.left + x + to.x * zoom,
      bottom: room.top + y + to.y * zoom,
    }
    const areas = covers.map((one) => one.getBoundingClientRect())
    if (!covers.some((one, at) => one.matches(LASTING) && meets(box, areas[at] ?? box))) return
    const [roomy, tight] = AROUND
    const way = clearing(box, room, areas, roomy) ?? clearing(box, room, areas, tight)
    if (way !== null) view.glideTo({ x: x + way.x, y: y + way.y, zoom })
  }
  root.addEventListener('focusin', onFocus, { signal: listening.signal })
  return () => listening.abort()
}
