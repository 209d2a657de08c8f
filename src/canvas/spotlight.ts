import type { FeedbackLoop } from '../loops/index.ts'
import type { Id } from '../model/index.ts'
import type { Session } from '../store/index.ts'
import { type Scene, type Spotlight, useScene } from './scene.ts'
import { useSignal } from './signal.ts'

function spotlightOn(loop: FeedbackLoop): Spotlight {
  return { loop, variables: new Set(loop.variables), links: new Set(loop.links) }
}

/** Keeps the scene's spotlight what the session says it is. Returns the way to stop. */
export function followSpotlight(session: Session, spotlight: Scene['spotlight']): () => void {
  const update = (): void => {
    const loop = session.spotlit()
    if (loop === (spotlight.get()?.loop ?? null)) return
    spotlight.set(loop === null ? null : spotlightOn(loop))
  }
  update()
  const stopView = session.view.subscribe(update)
  const stopLoops = session.loops.subscribe(update)
  return () => {
    stopView()
    stopLoops()
  }
}

/** True while another thing is in the spotlight and this one is not: it is faded and does nothing. */
export function useFaded(kind: 'variables' | 'links', id: Id): boolean {
  return useSignal(useScene().spotlight, (spot) => spot !== null && !spot[kind].has(id))
}

/** True while a loop is in the spotlight, and not this one. */
export function useFadedMark(key: string): boolean {
  return useSignal(useScene().spotlight, (spot) => spot !== null && spot.loop.key !== key)
}

/** True while any loop is in the spotlight: free labels and groups step back. */
export function useAnySpotlight(): boolean {
  return useSignal(useScene().spotlight, (spot) => spot !== null)
}
