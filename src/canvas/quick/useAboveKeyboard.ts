import { useEffect, useState } from 'react'
import { useScene } from '../scene.ts'

/** Between the box and the edge of the canvas, px. */
const GAP = 12

/** How far above the bottom of the canvas the box stands, px: above the keyboard on the screen, where there is one. */
export function useAboveKeyboard(): number {
  const scene = useScene()
  const [bottom, setBottom] = useState(GAP)
  useEffect(() => {
    const seen = window.visualViewport
    const edge = scene.root()
    if (!seen || !edge) return
    const update = (): void => {
      const hidden = edge.getBoundingClientRect().bottom - (seen.offsetTop + seen.height)
      // A page that is zoomed in is seen in part; only the keyboard is to be kept clear of.
      setBottom(GAP + (seen.scale > 1.01 ? 0 : Math.max(0, Math.round(hidden))))
    }
    update()
    const listening = new AbortController()
    for (const event of ['resize', 'scroll'])
      seen.addEventListener(event, update, { signal: listening.signal })
    return () => listening.abort()
  }, [scene])
  return bottom
}
