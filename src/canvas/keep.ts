import type { ReactFlowInstance } from '@xyflow/react'
import { keepOneStop } from './focus/keepStop.ts'
import { fetchWalk } from './gestures/keys.ts'
import type { Scene } from './scene.ts'
import { stay } from './stay/stay.ts'
import { pinchAnywhere } from './touch/pinchAnywhere.ts'
import type { StageView } from './view.ts'

/** What is kept as it is while a map stands, and is fetched once it does: what is seen of it, and where the keyboard is. Returns how to end it. */
export function keep(scene: Scene, flow: ReactFlowInstance, view: StageView): () => void {
  const ends = [stay(scene, flow, view), keepOneStop(scene), pinchAnywhere(scene)]
  void fetchWalk().catch(console.error)
  return () => {
    for (const end of ends) end()
  }
}
