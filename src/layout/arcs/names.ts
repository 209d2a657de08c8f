import type { Id } from '../../model/index.ts'
import { holds, overlap, sameBox } from '../geometry/box.ts'
import { edgeCuts } from '../geometry/clip.ts'
import { type Curve, pointAt } from '../geometry/curve.ts'
import { anyNear, type Field } from '../geometry/field.ts'
import type { Box, Point } from '../types.ts'

/** A name as links see it. */
export interface Name {
  readonly centre: Point
  readonly width: number
  readonly height: number
}

/** The names that links join, and all texts that they keep off. */
export interface Names {
  get(id: Id): Name | undefined
  readonly texts: Field<Box>
}

/** The boxes of texts that come to a region, but for those of a link's own ends. */
export function foreignBoxes(texts: Field<Box>, region: Box, own: readonly Box[]): readonly Box[] {
  const found = new Set<Box>()
  anyNear(texts, region.left, region.top, region.right, region.bottom, (box) => {
    if (overlap(box, region) && !own.some((end) => sameBox(end, box))) found.add(box)
    return false
  })
  return [...found]
}

/** Whether a curve has a point in a box. */
export function runsOver(curve: Curve, box: Box): boolean {
  const cuts = [0, ...edgeCuts(curve, box), 1].sort((a, b) => a - b)
  return cuts.some((cut, at) => holds(box, pointAt(curve, (cut + (cuts[at + 1] ?? cut)) / 2)))
}
