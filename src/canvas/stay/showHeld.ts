import { around, NAME_STYLE } from '../../layout/index.ts'
import type { Scene } from '../scene.ts'
import { isCoarse } from '../touch/useCoarse.ts'
import { boxesOf, type StageView, sizeOf } from '../view.ts'
import { heldView } from './heldView.ts'

/** A canvas narrower than this is one of a small screen, px. */
const SMALL = 660

/** Brings a loop that comes to be held on a small screen into view at a size at which it can be read. Returns how to end it. */
export function showHeld(scene: Scene, view: StageView): () => void {
  const { session } = scene
  return session.view.subscribe(({ heldLoop, projector }, before) => {
    if (heldLoop === null || heldLoop === before.heldLoop || projector !== null) return
    const size = sizeOf(scene)
    if (!isCoarse() && size.width >= SMALL) return
    const { links } = session.document.state.getState().map
    const { drawing } = session.drawing.getState()
    const boxes = heldLoop.split(' ').flatMap((id) => boxesOf(drawing.variables.get(links[id]?.source ?? '')))
    if (boxes.length === 0) return
    const seen = view.heading()
    const next = heldView(boxes.reduce(around), size, seen, NAME_STYLE.size)
    if (next !== seen) view.glideTo(next)
  })
}
