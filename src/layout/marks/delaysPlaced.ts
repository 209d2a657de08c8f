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

/** Delay marks while all are placed in the order of their links: found by square cells, as there may be thousands. */
export function placeAllDelays(middles: (Point | null)[]): DelaysPlaced {
  const cells = new Map<number, Point[]>()
  const key = (column: number, row: number) => column * 4_194_304 + row
  return {
    set(index, middle) {
      middles[index] = middle
      if (middle === null) return
      const at = key(Math.floor(middle.x / DELAY_APART), Math.floor(middle.y / DELAY_APART))
      const cell = cells.get(at)
      if (cell) cell.push(middle)
      else cells.set(at, [middle])
    },
    holdsBefore(_, x, y) {
      const column = Math.floor(x / DELAY_APART)
      const row = Math.floor(y / DELAY_APART)
      for (let across = column - 1; across <= column + 1; across++)
        for (let down = row - 1; down <= row + 1; down++)
          if (cells.get(key(across, down))?.some((middle) => isNear(middle, x, y))) return true
      return false
    },
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
