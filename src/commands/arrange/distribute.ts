import type { Point } from '../../layout/index.ts'
import type { Id } from '../../model/index.ts'
import { type Axis, lengthAlong, type Thing } from './thing.ts'

/**
 * Places that leave equal gaps between the boxes of things along an axis, in the order in which they stand. The first, the last
 * and what is locked stay; the gaps are equal between each two of those. Gaps are negative where there is no room. What stands
 * right already is not in the answer.
 */
export function distribute(things: readonly Thing[], axis: Axis): ReadonlyMap<Id, Point> {
  const inOrder = things.toSorted((a, b) => a.centre[axis] - b.centre[axis] || (a.id < b.id ? -1 : 1))
  const places = new Map<Id, Point>()
  let start = 0
  inOrder.forEach((thing, index) => {
    if (index === 0 || !(thing.locked || index === inOrder.length - 1)) return
    spread(inOrder.slice(start, index + 1), axis, places)
    start = index
  })
  return places
}

/** Spreads what stands between the first and the last of a run. */
function spread(run: readonly Thing[], axis: Axis, places: Map<Id, Point>): void {
  const [first, last] = [run[0], run.at(-1)]
  if (first === undefined || last === undefined || run.length < 3) return
  const inner = run.slice(1, -1)
  const from = first.centre[axis] + lengthAlong(first, axis) / 2
  const to = last.centre[axis] - lengthAlong(last, axis) / 2
  const filled = inner.reduce((sum, thing) => sum + lengthAlong(thing, axis), 0)
  const gap = (to - from - filled) / (inner.length + 1)
  let at = from
  for (const thing of inner) {
    const length = lengthAlong(thing, axis)
    const centre = at + gap + length / 2
    if (Math.abs(centre - thing.centre[axis]) >= 0.01)
      places.set(thing.id, { ...thing.centre, [axis]: centre })
    at += gap + length
  }
}
