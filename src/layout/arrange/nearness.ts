import { stability } from '../quality/stability.ts'
import type { Point } from '../types.ts'
import type { Nearness } from './search/tidy.ts'

/**
 * How near a drawing is to the one before: moves in units given, and the share of pairs that keep their order. Unlike in
 * `stability`, two variables that stood on one line had no order that could be kept: people align things.
 */
export function nearnessOf(before: readonly Point[], after: readonly Point[], unit: number): Nearness {
  let kept = 0
  let all = 0
  before.forEach((one, at) => {
    for (let next = at + 1; next < before.length; next++) {
      const other = before[next]
      const [oneNow, otherNow] = [after[at], after[next]]
      if (!other || !oneNow || !otherNow) continue
      for (const axis of ['x', 'y'] as const) {
        const was = Math.sign(one[axis] - other[axis])
        if (was === 0) continue
        all++
        if (was === Math.sign(oneNow[axis] - otherNow[axis])) kept++
      }
    }
  })
  return { move: stability(before, after, unit).move, order: all === 0 ? 1 : kept / all }
}
