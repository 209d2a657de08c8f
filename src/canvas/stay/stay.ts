import type { ReactFlowInstance } from '@xyflow/react'
import type { Scene } from '../scene.ts'
import type { StageView } from '../view.ts'
import { backInView } from './backInView.ts'
import { keepInView } from './keepInView.ts'
import { keepUncovered } from './keepUncovered.ts'
import { showHeld } from './showHeld.ts'

/** Keeps what was in view in view, and brings into view what is to be read. Returns how to end all that. */
export function stay(scene: Scene, flow: ReactFlowInstance, view: StageView): () => void {
  const stops = [
    keepInView(scene, flow, view),
    showHeld(scene, view),
    backInView(scene, view),
    keepUncovered(scene, view),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
