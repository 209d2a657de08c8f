import type { Seen, Size } from './fit.ts'

/** ms. */
const GLIDE = 180

/** Slow, fast, slow. */
function eased(part: number): number {
  return part < 0.5 ? 4 * part ** 3 : 1 - 4 * (1 - part) ** 3
}

/**
 * The view at a part of the way from one to another, 0 to 1. The place in the middle of the screen and what is seen across it
 * change evenly, so that what both views show does not swing out in between.
 */
export function between(from: Seen, to: Seen, { width, height }: Size, part: number): Seen {
  if (part >= 1) return to
  const mix = (a: number, b: number) => a + (b - a) * part
  const zoom = 1 / mix(1 / from.zoom, 1 / to.zoom)
  const middle = (size: number, axis: 'x' | 'y') =>
    size / 2 - zoom * mix((size / 2 - from[axis]) / from.zoom, (size / 2 - to[axis]) / to.zoom)
  return { x: middle(width, 'x'), y: middle(height, 'y'), zoom }
}

/** What a glide moves, and how long it may. */
export interface Glide {
  readonly from: Seen
  readonly to: Seen
  readonly size: Size
  readonly show: (seen: Seen) => void
  /** Asked before each frame; a glide no longer wanted stops where it is. */
  readonly isWanted: () => boolean
  readonly onEnd: () => void
}

/** Moves the view to another, frame by frame. */
export function glide({ from, to, size, show, isWanted, onEnd }: Glide): void {
  const start = performance.now()
  const step = () => {
    if (!isWanted()) return
    const part = Math.min(1, (performance.now() - start) / GLIDE)
    show(between(from, to, size, eased(part)))
    if (part < 1) requestAnimationFrame(step)
    else onEnd()
  }
  requestAnimationFrame(step)
}
