import type { Id } from '../../model/index.ts'
import type { Scene } from '../scene.ts'
import { boxesOf, type StageView, sizeOf } from '../view.ts'
import { isSmall, readBelow } from './showHeld.ts'

/**
 * Glides to variables and labels on a small screen where their names are too small to be read: as large as they have to be, or as there is room for. False where they can be read
 * already, or the screen is not small; they are brought into view as elsewhere then. On the projector names stay as they are.
 */
export function zoomedTo(scene: Scene, view: StageView, ids: readonly Id[]): boolean {
  const { session, root } = scene
  const { drawing } = session.drawing.getState()
  const size = sizeOf({ root })
  const boxes = ids.flatMap((id) => boxesOf(drawing.variables.get(id) ?? drawing.labels.get(id)))
  if (boxes.length === 0 || !isSmall(size) || session.view.getState().projector !== null) return false
  const seen = view.heading()
  const next = readBelow(scene, boxes, seen)
  if (next.zoom <= seen.zoom) return false
  view.glideTo(next)
  return true
}
