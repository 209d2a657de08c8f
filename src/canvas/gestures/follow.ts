import { isComposing } from '../../commands/index.ts'
import type { Point } from '../../layout/index.ts'
import { holdInHand } from '../../store/index.ts'
import type { Scene } from '../scene.ts'
import { createEdgePan } from './edgePan.ts'
import { lastPress } from './lastPress.ts'

/** Something done by pressing, moving and letting go. Points are px of the browser's window. */
export interface Gesture {
  /** Shown as the cursor and, in the style sheet, as the state of the canvas. */
  readonly name: 'move' | 'link' | 'bend' | 'marquee'
  /** The pointer is at `at`, or what lies under it has moved on. `free` while Alt is held: then nothing holds it anywhere. */
  move(at: Point, free: boolean): void
  drop(at: Point): void
  /** Escape, undo, a second finger or the browser ended it: leave no trace. The view goes back by itself to where it was. */
  cancel(): void
  /** Let go without having moved. */
  tap?(): void
}

/** px before a press becomes a drag; fingers tremble more. */
const MOUSE_THRESHOLD = 3
const TOUCH_THRESHOLD = 8

/**
 * Follows the pointer that has just been pressed until it is let go. The gesture begins once it has gone a few px; near the
 * edges of the canvas the view moves on under it. From the press on it is what the hand is at (`view.inHand`); once it is given up, the pointer that is still
 * down means nothing more until the next press.
 */
export function follow(scene: Scene, press: PointerEvent, gesture: Gesture): void {
  const root = scene.root()
  if (root === null) return
  const threshold = press.pointerType === 'touch' ? TOUCH_THRESHOLD : MOUSE_THRESHOLD
  const edgePan = createEdgePan(scene, press, () => gesture.move(last, free))
  const listening = new AbortController()
  let last: Point = { x: press.clientX, y: press.clientY }
  let begun = false
  let free = false
  let isOver = false

  /** The hand is free once what it did is done: what waits for that finds it all in its place. */
  const finish = (end: () => void): void => {
    isOver = true
    edgePan.stop()
    delete root.dataset.gesture
    try {
      end()
    } finally {
      letGo()
    }
  }
  const cancel = (): void => {
    if (isOver) return
    scene.session.of(lastPress).isSpent = true
    finish(() => {
      if (!begun) return
      gesture.cancel()
      edgePan.takeBack()
    })
  }
  /** The pointer is up, or gone. */
  const end = (): void => {
    cancel()
    listening.abort()
  }
  const letGo = holdInHand(scene.session.view, { cancel })
  const on = <K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void): void =>
    window.addEventListener(type, listener, { capture: true, signal: listening.signal })

  on('pointermove', (event) => {
    if (event.pointerId !== press.pointerId) return
    // It was let go of where the page could not see it, as in a dialogue of the browser.
    if (event.buttons === 0) end()
    if (isOver) return
    last = { x: event.clientX, y: event.clientY }
    free = event.altKey
    if (!begun) {
      if (Math.hypot(last.x - press.clientX, last.y - press.clientY) < threshold) return
      begun = true
      root.dataset.gesture = gesture.name
      // So that the pointer is not lost outside of the window, and what it passes is not hovered.
      root.setPointerCapture(press.pointerId)
    }
    gesture.move(last, free)
    edgePan.at(last)
  })
  on('pointerup', (event) => {
    if (event.pointerId !== press.pointerId) return
    listening.abort()
    if (isOver) return
    finish(() => {
      if (begun) gesture.drop({ x: event.clientX, y: event.clientY })
      else gesture.tap?.()
    })
  })
  on('pointercancel', (event) => {
    if (event.pointerId === press.pointerId) end()
  })
  on('pointerdown', (event) => {
    // A second finger, or the same pointer, which so has been let go of unseen.
    if (event.pointerId === press.pointerId) end()
    else cancel()
  })
  on('keydown', (event) => {
    // Also from within a field, where Escape would mean that.
    if (event.key !== 'Escape' || isOver || isComposing(event)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    cancel()
  })
}
