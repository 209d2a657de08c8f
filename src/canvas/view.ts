import type { ReactFlowInstance } from '@xyflow/react'
import type { CanvasView } from '../commands/index.ts'
import type { Box, Point } from '../layout/index.ts'
import { fitted, revealing, type Seen, type Size } from './fit.ts'
import { elementOf } from './hit.ts'
import type { Scene } from './scene.ts'

/** ms. */
const GLIDE = 180

/** What commands may ask of this canvas. `pointer` is where the pointer is over it, in px of the window. */
export function createView(scene: Scene, flow: ReactFlowInstance, pointer: () => Point | null): CanvasView {
  const size = (): Size => {
    const box = scene.root()?.getBoundingClientRect()
    return { width: box?.width ?? 0, height: box?.height ?? 0 }
  }
  const glideTo = (seen: Seen): void => {
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    void flow.setViewport(seen, still ? {} : { duration: GLIDE, interpolate: 'linear' })
  }
  const middle = (): Point => {
    const box = scene.root()?.getBoundingClientRect()
    if (box === undefined) return { x: 0, y: 0 }
    return scene.toMap({ x: box.left + box.width / 2, y: box.top + box.height / 2 })
  }
  return {
    zoomToFit: () => glideTo(fitted(scene.session.drawing.getState().drawing.bounds, size())),
    zoomBy: (factor) => void flow.zoomTo(flow.getZoom() * factor),
    zoomTo100: () => void flow.zoomTo(1),
    middle,
    pointer() {
      const at = pointer()
      return at === null ? null : scene.toMap(at)
    },
    reveal(ids) {
      const { variables } = scene.session.drawing.getState().drawing
      const boxes = ids.flatMap((id): Box[] => {
        const drawn = variables.get(id)
        if (drawn === undefined) return []
        const { centre, width, height } = drawn
        const [left, top] = [centre.x - width / 2, centre.y - height / 2]
        return [{ left, top, right: left + width, bottom: top + height }]
      })
      if (boxes.length === 0) return
      const now = flow.getViewport()
      const next = revealing(around(boxes), size(), now)
      if (next.x !== now.x || next.y !== now.y || next.zoom !== now.zoom) glideTo(next)
    },
    focus: () => focusSelected(scene),
  }
}

function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  }
}

/** Puts the keyboard focus on what is selected, or on the canvas as a whole. */
export function focusSelected(scene: Scene): void {
  const root = scene.root()
  const { variables, links, labels } = scene.session.view.getState().selection
  const [variable, link, label] = [[...variables][0], [...links][0], [...labels][0]]
  const thing =
    (variable !== undefined && elementOf(root, 'variable', variable)) ||
    (link !== undefined && elementOf(root, 'link', link)) ||
    (label !== undefined && elementOf(root, 'label', label)) ||
    root
  thing?.focus({ preventScroll: true })
}
