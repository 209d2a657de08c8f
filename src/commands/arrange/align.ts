import type { Point } from '../../layout/index.ts'
import type { Id } from '../../model/index.ts'
import { type Axis, lengthAlong, type Thing } from './thing.ts'

/** What is brought into one line: the near edges (left, top), the middles, or the far edges (right, bottom). */
export type Edge = 'near' | 'middle' | 'far'

/**
 * Places that bring things into one line by their boxes: at the outermost edge of all, or at the middle between the
 * outermost. Where some are locked, the others go to those. What stands right already is not in the answer.
 */
export function align(things: readonly Thing[], axis: Axis, edge: Edge): ReadonlyMap<Id, Point> {
  const locked = things.filter((thing) => thing.locked)
  const ruling = locked.length > 0 ? locked : things
  const near = Math.min(...ruling.map((thing) => thing.centre[axis] - lengthAlong(thing, axis) / 2))
  const far = Math.max(...ruling.map((thing) => thing.centre[axis] + lengthAlong(thing, axis) / 2))
  const places = new Map<Id, Point>()
  for (const thing of things) {
    const half = lengthAlong(thing, axis) / 2
    const to = { near: near + half, middle: middleOf(ruling, axis, near, far), far: far - half }[edge]
    if (!thing.locked && Math.abs(to - thing.centre[axis]) >= 0.01)
      places.set(thing.id, { ...thing.centre, [axis]: to })
  }
  return places
}

/** On whole px, so that files stay readable, unless a locked thing sets it. */
function middleOf(ruling: readonly Thing[], axis: Axis, near: number, far: number): number {
  const [only] = ruling
  return ruling.length === 1 && only !== undefined ? only.centre[axis] : Math.round((near + far) / 2)
}
