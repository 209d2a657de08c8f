import type { Id } from '../model/index.ts'
import { type Scene, useScene } from './scene.ts'
import { useSignal } from './signal.ts'

/** Keeps the scene's spotlight on the loop that the session says, or else on what is in focus. Returns the way to stop. */
export function followSpotlight({ session, spotlight, focused }: Scene): () => void {
  let lit: ReturnType<typeof session.spotlit> = null
  const update = (): void => {
    const loop = session.spotlit()
    const before = lit
    // First of all: who hears of the spotlight may change the view, which comes back here.
    lit = loop
    if (loop === null) spotlight.set(focused.get())
    else if (loop !== before)
      spotlight.set({
        loops: new Set([loop.key]),
        variables: new Set(loop.variables),
        links: new Set(loop.links),
      })
  }
  update()
  const stops = [session.view, session.loops, focused].map((source) => source.subscribe(update))
  return () => {
    for (const stop of stops) stop()
  }
}

/** True while another thing is in the spotlight and this one is not: it is faded and does nothing. */
export function useFaded(kind: 'variables' | 'links', id: Id): boolean {
  return useSignal(useScene().spotlight, (spot) => spot !== null && !spot[kind].has(id))
}

/** True while other things are in the spotlight, and this loop is not. */
export function useFadedMark(key: string): boolean {
  return useSignal(useScene().spotlight, (spot) => spot !== null && !spot.loops.has(key))
}

/** True while other things are in the spotlight than this group. */
export function useFadedGroup(id: Id): boolean {
  return useSignal(useScene().spotlight, (spot) => spot !== null && spot.group !== id)
}

/** True while anything is in the spotlight: free labels step back. */
export function useAnySpotlight(): boolean {
  return useSignal(useScene().spotlight, (spot) => spot !== null)
}
