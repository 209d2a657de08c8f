import { makeCells } from '../geometry/cells.ts'
import { far } from '../geometry/near.ts'
import type { Point } from '../types.ts'
import { DELAY_APART } from './delays.ts'

/** The delay marks that are placed already. */
export interface DelaysPlaced {
  /** Tells where the delay mark of a link is now; null when it has none. */
  set(index: number, middle: Point | null): void
  /** Whether the mark of a link of smaller index is too near to a place. */
  holdsBefore(index: number, x: number, y: number): boolean
}

function isNear(middle: Point | null | undefined, x: number, y: number): boolean {
  return middle !== null && middle !== undefined && far(middle.x - x, middle.y - y) < DELAY_APART
}

/** Delay marks while all are placed in the order of their links. */
export function placeAllDelays(middles: (Point | null)[]): DelaysPlaced {
  const cells = makeCells(DELAY_APART)
  return {
    set(index, middle) {
      middles[index] = middle
      if (middle) cells.add(middle)
    },
    holdsBefore: (_, x, y) => cells.anyAbout({ x, y }, (middle) => isNear(middle, x, y)),
  }
}

/** Delay marks of which few are placed anew: `delayed` are the indexes of the links that have one, in order. */
export function placeFewDelays(middles: (Point | null)[], delayed: readonly number[]): DelaysPlaced {
  return {
    set(index, middle) {
      middles[index] = middle
    },
    holdsBefore(index, x, y) {
      for (const other of delayed) {
        if (other >= index) return false
        if (isNear(middles[other], x, y)) return true
      }
      return false
    },
  }
}
