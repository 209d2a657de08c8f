import type { Line } from '../arcs/lines.ts'
import { distanceToBox } from '../geometry/box.ts'
import { anyNear } from '../geometry/field.ts'
import { distanceTo, far } from '../geometry/near.ts'
import { LARGER_MARK } from '../look/loopNameStyle.ts'
import { MARKS } from '../look/style.ts'
import type { Box, LoopMarkDrawing, Point } from '../types.ts'
import type { MarkObstacles } from './marks.ts'

/** From the middle of a mark that is drawn larger to the edge of its ring, px, and a little to spare. */
const LARGE = ((MARKS.loopDiameter + MARKS.loopWidth) / 2) * LARGER_MARK + 1

/** It leaves so much between itself and an arc, px. */
const AIR = 2

/**
 * Says of each mark whether it can be drawn larger, for eyes that are far away: where that comes on no word, arc, sign and other mark, should all be larger. With `isLarge` false none can.
 * Marks of which it is said already stay the same objects, and so does the map when all do.
 */
export function enlargeMarks(
  marks: ReadonlyMap<string, LoopMarkDrawing>,
  { texts, lines, signs }: Omit<MarkObstacles, 'outlines'>,
  isLarge: boolean,
): ReadonlyMap<string, LoopMarkDrawing> {
  let isSame = true
  const all = [...marks.values()]
  const sized = all.map((mark) => {
    const { x, y } = mark.centre
    const isOver = (box: Box) => distanceToBox(box, x, y) < LARGE
    const isOnArc = ({ round }: Line) => distanceTo(round, x, y) < LARGE + AIR
    const isOnSign = (sign: Point) => far(sign.x - x, sign.y - y) < LARGE + MARKS.signHalf
    const isOnMark = ({ key, centre }: LoopMarkDrawing) =>
      key !== mark.key && far(centre.x - x, centre.y - y) < 2 * LARGE
    const by = LARGE + MARKS.signHalf
    const isLarger =
      isLarge &&
      !anyNear(texts, x - by, y - by, x + by, y + by, isOver) &&
      !anyNear(lines, x - by, y - by, x + by, y + by, isOnArc) &&
      !anyNear(signs, x - by, y - by, x + by, y + by, isOnSign) &&
      !all.some(isOnMark)
    if (isLarger === (mark.isLarger ?? false)) return mark
    isSame = false
    return { ...mark, isLarger: isLarger ? true : undefined }
  })
  return isSame ? marks : new Map(sized.map((mark) => [mark.key, mark]))
}
