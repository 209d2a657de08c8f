import { distanceToBox } from '../geometry/box.ts'
import { anyNear } from '../geometry/field.ts'
import { far } from '../geometry/near.ts'
import { LARGER_MARK } from '../look/loopNameStyle.ts'
import { MARKS } from '../look/style.ts'
import type { Box, LoopMarkDrawing } from '../types.ts'
import type { MarkObstacles } from './marks.ts'

/** From the middle of a mark that is drawn larger to the edge of its ring, px, and a little to spare. */
const LARGE = ((MARKS.loopDiameter + MARKS.loopWidth) / 2) * LARGER_MARK + 1

/**
 * Says of each mark whether it can be drawn larger, for eyes that are far away: where that comes on no word and on no other mark, should all be larger. With `isLarge` false none can.
 * Marks of which it is said already stay the same objects, and so does the map when all do.
 */
export function enlargeMarks(
  marks: ReadonlyMap<string, LoopMarkDrawing>,
  { texts }: Pick<MarkObstacles, 'texts'>,
  isLarge: boolean,
): ReadonlyMap<string, LoopMarkDrawing> {
  let isSame = true
  const all = [...marks.values()]
  const sized = all.map((mark) => {
    const { x, y } = mark.centre
    const isOver = (box: Box) => distanceToBox(box, x, y) < LARGE
    const isOnMark = ({ key, centre }: LoopMarkDrawing) =>
      key !== mark.key && far(centre.x - x, centre.y - y) < 2 * LARGE
    const isLarger =
      isLarge && !anyNear(texts, x - LARGE, y - LARGE, x + LARGE, y + LARGE, isOver) && !all.some(isOnMark)
    if (isLarger === (mark.isLarger ?? false)) return mark
    isSame = false
    return { ...mark, isLarger: isLarger ? true : undefined }
  })
  return isSame ? marks : new Map(sized.map((mark) => [mark.key, mark]))
}
