import { nearestLink } from '../../layout/index.ts'
import { goTo } from '../focus/focusCanvas.ts'
import { elementAt, PARTS, stopOf } from '../focus/stop.ts'
import { hitOf } from '../hit.ts'
import type { Scene } from '../scene.ts'
import { linkFinder, meantHit } from './meant.ts'
import { followMenuPresses } from './menuPress.ts'

/** Adds what presses on the canvas mean beyond the first that may come: menus, and which of several links is meant. It is not part of what the page first loads. */
export function followMorePresses(scene: Scene, root: HTMLElement, signal: AbortSignal): void {
  followMenuPresses(scene, root, signal)
  meanNearestLink(scene, root, signal)
}

/**
 * Has the link that is drawn nearest be the one that a press on links means, and be shown beneath the mouse before. The browser gives the focus to the link whose band lies on top: it
 * goes on to the one that is meant.
 */
export function meanNearestLink(scene: Scene, root: HTMLElement, signal: AbortSignal): void {
  const { session } = scene
  session.of(linkFinder).nearest = (at) => nearestLink(session.drawing.getState().drawing, at)
  let pointed: Element | null = null
  const point = (next: Element | null): void => {
    if (next === pointed) return
    pointed?.removeAttribute('data-pointed')
    next?.setAttribute('data-pointed', '')
    pointed = next
  }
  const linkAt = (event: MouseEvent): Element | null => {
    const hit = hitOf(event.target).on === 'link' ? meantHit(scene, event.target, event) : null
    return hit?.on === 'link' ? elementAt(root, { part: PARTS.links, of: hit.id }) : null
  }
  root.addEventListener('pointermove', (event) => point(linkAt(event)), { signal, passive: true })
  root.addEventListener('pointerleave', () => point(null), { signal })
  root.addEventListener(
    'click',
    (event) => {
      const meant = stopOf(linkAt(event))
      const focused = stopOf(document.activeElement)
      if (meant && focused?.part === PARTS.links && focused.of !== meant.of) goTo(scene, meant)
    },
    { signal },
  )
}
