import type { Scene } from '../scene.ts'
import type { StageView } from '../view.ts'

/** Whoever takes something back, or does it again, sees a map: when nothing of it would be in sight, as after a drag that went on over the edge of a small screen, it is fitted. Returns how to end it. */
export function backInView(scene: Scene, view: StageView): () => void {
  const { document, drawing, view: state } = scene.session
  return document.state.subscribe((now, before) => {
    // What is done anew leaves nothing to do again.
    if (now.map === before.map || now.redoLabel === null) return
    // It is drawn by the time that all have heard of it.
    queueMicrotask(() => {
      const { variables } = drawing.getState().drawing
      if (variables.size === 0 || state.getState().projector !== null) return
      const { left, top, right, bottom } = view.seen()
      const isSeen = [...variables.values()].some(
        ({ centre: { x, y } }) => x >= left && x <= right && y >= top && y <= bottom,
      )
      if (!isSeen) view.zoomToFit()
    })
  })
}
