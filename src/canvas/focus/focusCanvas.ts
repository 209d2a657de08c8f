import type { Scene } from '../scene.ts'
import { elementAt, keyboard, type Stop, wholeMap } from './stop.ts'

/**
 * Puts the keyboard focus on the current thing; on the name that is being typed, where one is. What is not drawn yet gets it as soon as it is there, and until then the map as a
 * whole has it.
 */
export function focusCanvas(scene: Scene): void {
  const { view } = scene.session
  const state = scene.session.of(keyboard)
  const field = view.getState().editing && scene.root()?.querySelector<HTMLElement>('.name-field')
  const thing = state.at && elementAt(scene.root(), state.at)
  ;(field || thing || wholeMap(scene))?.focus({ preventScroll: true })
  // Last: who takes the focus ends the waiting.
  state.waits = !thing && state.at !== null && view.getState().editing === null
}

/** Makes a thing the current one, and gives it the focus. */
export function goTo(scene: Scene, stop: Stop): void {
  scene.session.of(keyboard).at = stop
  focusCanvas(scene)
}
