import type { Point } from '../../layout/index.ts'
import type { Scene } from '../scene.ts'

/** How near to the edge of the canvas the view begins to move, and how fast at the edge itself: px, px a frame. */
const MARGIN = 28
const FASTEST = 14

/** Speed along one axis from the distances to its two edges. */
export function edgeSpeed(fromStart: number, fromEnd: number): number {
  if (fromStart < MARGIN) return (Math.min(MARGIN, MARGIN - fromStart) / MARGIN) * FASTEST
  if (fromEnd < MARGIN) return (-Math.min(MARGIN, MARGIN - fromEnd) / MARGIN) * FASTEST
  return 0
}

/** Moves the view while the pointer of a gesture rests near an edge; `moved` is called after each step. */
export function createEdgePan(scene: Scene, moved: () => void) {
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
        x: edgeSpeed(point.x - box.left, box.right - point.x),
        y: edgeSpeed(point.y - box.top, box.bottom - point.y),
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
