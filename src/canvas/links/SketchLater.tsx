import { lazy, Suspense } from 'react'
import { useScene } from '../scene.ts'
import { useSignal } from '../signal.ts'

/** Fetches what draws a link on its way, which nobody needs before a hand is on the canvas. */
export const fetchSketch = () => import('./Sketch.tsx')

const Sketch = lazy(fetchSketch)

/** The link being drawn by hand, while there is one. */
export function SketchLater() {
  const isDrawn = useSignal(useScene().sketch, (drawn) => drawn !== null)
  return (
    isDrawn && (
      <Suspense>
        <Sketch />
      </Suspense>
    )
  )
}
