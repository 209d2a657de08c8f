import type { Scene } from '../scene.ts'

/**
 * Lets two fingers pinch wherever they land. What moves the view takes no finger that comes down on a thing, for that moves the thing; once there are two, nothing is moved by them but the
 * view, so the touch is handed on as one on the paper. Returns how to end it.
 */
export function pinchAnywhere(scene: Scene): () => void {
  const root = scene.root()
  if (root === null) return () => {}
  const onTouch = (event: TouchEvent): void => {
    const { target, touches, changedTouches } = event
    if (touches.length < 2 || !(target instanceof Element) || target.closest('.nopan') === null) return
    root.querySelector('.react-flow__pane')?.dispatchEvent(
      new TouchEvent('touchstart', {
        touches: [...touches],
        changedTouches: [...changedTouches],
        bubbles: true,
        cancelable: true,
      }),
    )
  }
  const options = { capture: true, passive: true }
  root.addEventListener('touchstart', onTouch, options)
  return () => root.removeEventListener('touchstart', onTouch, options)
}
