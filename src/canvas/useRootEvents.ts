import { type RefObject, useCallback, useEffect, useRef } from 'react'
import type { Point } from '../layout/index.ts'
import { onKey } from './gestures/keys.ts'
import { onClick, onDoubleClick, onPress } from './gestures/pointer.ts'
import type { Scene } from './scene.ts'

/** Listens on the canvas as a whole: what was met is read from the drawn parts, which have no handlers of their own. */
export function useRootEvents(scene: Scene): void {
  useEffect(() => {
    const root = scene.root()
    if (root === null) return
    const listening = new AbortController()
    const { signal } = listening
    root.addEventListener('pointerdown', (event) => onPress(scene, event), { signal })
    root.addEventListener('click', (event) => onClick(scene, event), { signal })
    root.addEventListener('dblclick', (event) => onDoubleClick(scene, event), { signal })
    root.addEventListener('keydown', (event) => onKey(scene, event), { signal })
    return () => listening.abort()
  }, [scene])
}

/** Remembers where the pointer is over the canvas, px of the window; null when it is not over it. */
export function usePointer(root: RefObject<HTMLElement | null>): () => Point | null {
  const last = useRef<Point | null>(null)
  useEffect(() => {
    const listening = new AbortController()
    const options = { signal: listening.signal, passive: true }
    const onMove = (event: PointerEvent): void => {
      last.current = { x: event.clientX, y: event.clientY }
    }
    root.current?.addEventListener('pointermove', onMove, options)
    root.current?.addEventListener('pointerdown', onMove, options)
    root.current?.addEventListener('pointerleave', () => (last.current = null), options)
    return () => listening.abort()
  }, [root])
  return useCallback(() => last.current, [])
}
