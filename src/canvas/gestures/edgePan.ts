import type { Point } from '../../layout/index.ts'
import type { Scene } from '../scene.ts'

/** How near to the edge of the canvas the view begins to move, and how fast at the edge itself: px, px a frame. A small screen is all edge: by finger it goes slowly. */
const MARGIN = 28
const FASTEST = 14
const BY_FINGER = 4

/** Speed along one axis from the distances to its two edges. */
export function edgeSpeed(fromStart: number, fromEnd: number, fastest = FASTEST): number {
  if (fromStart < MARGIN) return (Math.min(MARGIN, MARGIN - fromStart) / MARGIN) * fastest
  if (fromEnd < MARGIN) return (-Math.min(MARGIN, MARGIN - fromEnd) / MARGIN) * fastest
  return 0
}

/** Moves the view while the pointer of a gesture rests near an edge; `moved` is called after each step. */
export function createEdgePan(scene: Scene, { pointerType }: PointerEvent, moved: () => void) {
  const fastest = pointerType === 'touch' ? BY_FINGER : FASTEST
  const box = scene.root()?.getBoundingClientRect()
  let speed: Point = { x: 0, y: 0 }
  let frame = 0
  let gone: Point = { x: 0, y: 0 }
  const step = (): void => {
    frame = 0
    if (speed.x === 0 && speed.y === 0) return
    scene.panBy(speed)
    gone = { x: gone.x + speed.x, y: gone.y + speed.y }
    moved()
    frame = requestAnimationFrame(step)
  }
  return {
    /** The pointer is here now, in px of the window. */
    at(point: Point): void {
      if (box === undefined) return
      speed = {
        x: edgeSpeed(point.x - box.left, box.right - point.x, fastest),
        y: edgeSpeed(point.y - box.top, box.bottom - point.y, fastest),
      }
      if (frame === 0 && (speed.x !== 0 || speed.y !== 0)) frame = requestAnimationFrame(step)
    },
    stop(): void {
      cancelAnimationFrame(frame)
      speed = { x: 0, y: 0 }
    },
    /** Moves the view back to where it was before it was moved here. */
    takeBack(): void {
      if (gone.x !== 0 || gone.y !== 0) scene.panBy({ x: -gone.x, y: -gone.y })
    },
  }
}
