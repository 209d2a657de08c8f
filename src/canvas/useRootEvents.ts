import { type RefObject, useCallback, useEffect, useRef } from 'react'
import type { Point } from '../layout/index.ts'
import { whenIdle } from '../pace/index.ts'
import { showFocused } from './focus/showFocused.ts'
import { onKey } from './gestures/keys.ts'
import { fetchSnapping } from './gestures/moveThings.ts'
import { onClick, onDoubleClick, onPress } from './gestures/pointer.ts'
import { fetchSketch } from './links/SketchLater.tsx'
import type { Scene } from './scene.ts'
import type { StageView } from './view.ts'

/** Listens on the canvas as a whole: what was met is read from the drawn parts, which have no handlers of their own. */
export function useRootEvents(scene: Scene, view: StageView): void {
  useEffect(() => view.watch(), [view])
  useEffect(() => {
    const root = scene.root()
    if (root === null) return
    const listening = new AbortController()
    const { signal } = listening
    root.addEventListener('pointerdown', (event) => onPress(scene, event), { signal })
    root.addEventListener('wheel', view.takeOver, { signal, capture: true, passive: true })
    root.addEventListener('pointerdown', view.takeOver, { signal, capture: true })
    root.addEventListener('click', (event) => onClick(scene, event), { signal })
    root.addEventListener('dblclick', (event) => onDoubleClick(scene, event), { signal })
    root.addEventListener('keydown', (event) => onKey(scene, event), { signal })
    // Nobody asks for a menu, or presses where links cross, before there is something to press.
    const callOff = whenIdle(
      () =>
        void import('./gestures/morePresses.ts').then(
          (it) => signal.aborted || it.followMorePresses(scene, root, signal),
          console.info,
        ),
      0,
    )
    // What snaps a drag, sets a dropped name beside another and draws a link on its way is there by the time that one drags.
    root.addEventListener(
      'pointermove',
      () => void Promise.all([fetchSnapping(), fetchSketch()]).catch(console.info),
      {
        signal,
        once: true,
      },
    )
    // True from a Tab to wherever that leads: on its way up a `focusin` comes here before it ends there.
    let isTabbed = false
    const note = (event: Event): void => {
      isTabbed = event instanceof KeyboardEvent && event.key === 'Tab'
    }
    document.addEventListener('keydown', note, { signal, capture: true })
    document.addEventListener('focusin', note, { signal })
    root.addEventListener('focusin', ({ target }) => showFocused(scene, view, target, isTabbed), { signal })
    // Browsers scroll to what Tab reaches; here the view itself moves instead.
    root.addEventListener('scroll', () => root.scrollTo(0, 0), { signal })
    return () => {
      callOff()
      listening.abort()
    }
  }, [scene, view])
}

/** Remembers where the pointer is over the canvas, px of the window; null when it is not over it. */
export function usePointer(root: RefObject<HTMLElement | null>): () => Point | null {
  const last = useRef<Point | null>(null)
  useEffect(() => {
    const listening = new AbortController()
    const options = { signal: listening.signal, passive: true }
    const remember = (event: PointerEvent): void => {
      last.current = { x: event.clientX, y: event.clientY }
    }
    const forget = (): void => {
      last.current = null
    }
    root.current?.addEventListener('pointermove', remember, options)
    root.current?.addEventListener('pointerdown', remember, options)
    root.current?.addEventListener('pointerleave', forget, options)
    return () => listening.abort()
  }, [root])
  return useCallback(() => last.current, [])
}
