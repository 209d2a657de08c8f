import type { Point } from '../../layout/index.ts'
import type { Scene } from '../scene.ts'
import { isCoarse } from '../touch/useCoarse.ts'
import { askActions } from './askActions.ts'

/** The right button moves the view, too: going farther than this, px, it does that and asks for no menu. */
const TREMBLE = 4

/**
 * Asks for the menu of what was met by a right click, the menu key or Shift+F10, and keeps the browser's own menu away from the drawing but not from fields. Fingers
 * that press long are followed by the bar for fingers, where it is.
 */
export function followMenuPresses(scene: Scene, root: HTMLElement, signal: AbortSignal): void {
  let pressed: Point & { readonly type: string } = { x: 0, y: 0, type: '' }
  const ask = (target: EventTarget | null, at: Point | null): void => {
    askActions(scene, target, at)
  }
  const isNear = ({ clientX, clientY }: MouseEvent): boolean =>
    Math.hypot(clientX - pressed.x, clientY - pressed.y) <= TREMBLE
  root.addEventListener(
    'pointerdown',
    ({ clientX, clientY, pointerType }) => {
      pressed = { x: clientX, y: clientY, type: pointerType }
    },
    { signal, capture: true },
  )
  root.addEventListener(
    'contextmenu',
    (event) => {
      if (event.target instanceof Element && event.target.closest('input, textarea, [role="toolbar"]')) return
      event.preventDefault()
      if (event.button !== 2) return
      if (pressed.type === 'touch' && isCoarse()) return
      const { target, buttons } = event
      const at = { x: event.clientX, y: event.clientY }
      // Where it comes with the press, nobody knows yet whether the view is to be moved.
      if ((buttons & 2) === 0) {
        if (pressed.type === 'touch' || isNear(event)) ask(target, at)
      } else addEventListener('pointerup', (up) => isNear(up) && ask(target, at), { once: true, signal })
    },
    { signal },
  )
  root.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'ContextMenu' && !(event.key === 'F10' && event.shiftKey)) return
      if (event.target instanceof Element && event.target.closest('input, textarea, [role="toolbar"]')) return
      event.preventDefault()
      if (!event.repeat) ask(event.target, null)
    },
    { signal },
  )
}
