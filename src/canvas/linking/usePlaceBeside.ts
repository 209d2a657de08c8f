import { useStore } from '@xyflow/react'
import { type CSSProperties, type RefObject, useLayoutEffect, useState, useSyncExternalStore } from 'react'
import type { Id } from '../../model/index.ts'
import { useDrawing } from '../../store/index.ts'
import { useScene } from '../scene.ts'

/** Between the name and what stands beside it, and at least to the edge of the canvas: px of the screen. */
const GAP = 16
const EDGE = 8

/** Places a box of the screen's own size under a variable, or above it when there is no room; always within the canvas. */
export function usePlaceBeside(id: Id, element: RefObject<HTMLElement | null>): CSSProperties {
  const { session } = useScene()
  const drawn = useDrawing(session, (drawing) => drawing.variables.get(id))
  const [x, y, zoom] = useStore((state) => state.transform)
  const width = useStore((state) => state.width)
  const height = Math.min(
    useStore((state) => state.height),
    useFreeHeight(),
  )
  const [size, setSize] = useState({ width: 0, height: 0, scale: 1 })
  // Every time: the list grows and shrinks as one types.
  useLayoutEffect(() => {
    const box = element.current
    if (box === null) return
    // On the projector it is larger, and its own px with it.
    const scale = box.currentCSSZoom ?? 1
    const next = { width: box.offsetWidth * scale, height: box.offsetHeight * scale, scale }
    if (next.width !== size.width || next.height !== size.height) setSize(next)
  })
  if (drawn === undefined) return { visibility: 'hidden' }
  const middle = x + drawn.centre.x * zoom
  const below = y + (drawn.centre.y + drawn.height / 2) * zoom + GAP
  const above = y + (drawn.centre.y - drawn.height / 2) * zoom - GAP - size.height
  const top = below + size.height <= height - EDGE || above < EDGE ? below : above
  return {
    left: within(middle - size.width / 2, width - size.width) / size.scale,
    top: within(top, height - size.height) / size.scale,
    maxHeight: (height - 2 * EDGE) / size.scale,
  }
}

/** How much of the canvas the keyboard on the screen leaves free, px from its top; without end where there is none. */
function useFreeHeight(): number {
  const scene = useScene()
  return useSyncExternalStore(subscribeToSeen, () => {
    const seen = window.visualViewport
    const top = scene.root()?.getBoundingClientRect().top ?? 0
    return seen?.scale === 1 ? seen.offsetTop + seen.height - top : Number.POSITIVE_INFINITY
  })
}

function subscribeToSeen(listener: () => void): () => void {
  const seen = window.visualViewport
  seen?.addEventListener('resize', listener)
  return () => seen?.removeEventListener('resize', listener)
}

function within(start: number, most: number): number {
  return Math.max(EDGE, Math.min(most - EDGE, start))
}
