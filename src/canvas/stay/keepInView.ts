import type { ReactFlowInstance } from '@xyflow/react'
import type { Box, Drawing, TextDrawing } from '../../layout/index.ts'
import type { Scene } from '../scene.ts'
import { keptView, type StageView, sizeOf } from '../view.ts'
import { withHeld } from './showHeld.ts'
import { isNear, staying } from './staying.ts'

/**
 * Keeps in view what was in view when the canvas changes its size: with the window, with the panel, when a tablet is turned. From the view that a person last
 * chose, so that what changes back is as it was. While the map is projected that has its own way. Returns how to end it.
 */
export function keepInView(scene: Scene, flow: ReactFlowInstance, view: StageView): () => void {
  const root = scene.root()
  if (root === null) return () => {}
  const kept = scene.session.of(keptView)
  let size = sizeOf(scene)
  const observer = new ResizeObserver(() => {
    const next = sizeOf(scene)
    const before = size
    size = next
    if (next.width === before.width && next.height === before.height) return
    const { projector, editing } = scene.session.view.getState()
    if (projector !== null) return
    const seen = view.heading()
    if (kept.seen === null || kept.shown === null || !isNear(kept.shown, seen)) {
      kept.seen = seen
      kept.size = before
    }
    const { drawing } = scene.session.drawing.getState()
    // A keyboard that comes up on the screen for a name may take most of it: that name is all that counts then.
    const typed = editing && drawing[editing.kind].get(editing.id)
    const things = typed && 'centre' in typed ? [fieldBox(typed, root, seen.zoom)] : thingsOf(drawing)
    const stood = staying({ seen: kept.seen, size: kept.size }, next, { bounds: drawing.bounds, things })
    kept.shown = typed ? stood : withHeld(scene, stood)
    view.takeOver()
    void flow.setViewport(kept.shown)
  })
  observer.observe(root)
  return () => observer.disconnect()
}

/** The box of a text that is being typed: at least as large as its field, which is larger than what is drawn of it yet. */
function fieldBox({ centre, width, height }: TextDrawing, root: HTMLElement, zoom: number): Box {
  const field = root.querySelector('.react-flow__viewport textarea')?.getBoundingClientRect()
  const [across, down] = field ? [field.width / zoom, field.height / zoom] : [0, 0]
  return boxOf({ centre, width: Math.max(width, across), height: Math.max(height, down) })
}

/** The boxes of all names, labels and marks, and what links reach beyond them. */
function thingsOf({ variables, labels, marks, links }: Drawing): readonly Box[] {
  return [
    ...[...variables.values(), ...labels.values()].map(boxOf),
    ...[...marks.values()].map(({ centre }) => boxOf({ centre, width: 0, height: 0 })),
    ...[...links.values()].map(({ arc }) => boxOf({ centre: arc.middle, width: 0, height: 0 })),
  ]
}

function boxOf({ centre, width, height }: Pick<TextDrawing, 'centre' | 'width' | 'height'>): Box {
  const [left, top] = [centre.x - width / 2, centre.y - height / 2]
  return { left, top, right: left + width, bottom: top + height }
}
