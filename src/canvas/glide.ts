import { isStill } from '../pace/index.ts'
import type { Seen, Size } from './fit.ts'

/** ms. */
const GLIDE = 180
/** A glide of which a frame takes longer than this, ms, is a row of jolts and no motion. */
const MOST_A_FRAME = 40

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

/** What glides, and how long it may. */
export interface Glide {
  /** Shows a part of the way, 0 to 1. */
  readonly show: (part: number) => void
  /** Asked before each frame; a glide no longer wanted stops where it is. */
  readonly isWanted: () => boolean
  /** Told whether it came to its end. */
  readonly onEnd: (isThere: boolean) => void
}

/**
 * Moves something from one place to another, frame by frame; at once where less motion is asked for, or nobody can see it. What
 * takes long to show is not shown on its way.
 */
export function glide({ show, isWanted, onEnd }: Glide): void {
  const arrive = (): void => {
    show(1)
    onEnd(true)
  }
  if (document.hidden || isStill()) {
    arrive()
    return
  }
  const start = performance.now()
  let spent = 0
  const step = (): void => {
    if (!isWanted()) {
      onEnd(false)
      return
    }
    const now = performance.now()
    const part = Math.min(1, (now - start) / GLIDE)
    if (part >= 1 || spent > MOST_A_FRAME || isStill()) {
      arrive()
      return
    }
    show(eased(part))
    spent = performance.now() - now
    requestAnimationFrame(step)
  }
  requestAnimationFrame(step)
}
