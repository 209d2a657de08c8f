import type { Drawing, Point } from '../../layout/index.ts'
import type { FeedbackLoop } from '../../loops/index.ts'

/** True when a loop turns clockwise on the screen, by the area that its variables and the bows of its arcs enclose. */
export function turnsClockwise(loop: FeedbackLoop, drawing: Drawing): boolean {
  const corners: Point[] = loop.links.flatMap((id, index) => {
    const centre = drawing.variables.get(loop.variables[index] ?? '')?.centre
    const middle = drawing.links.get(id)?.arc.middle
    return centre && middle ? [centre, middle] : []
  })
  let area = 0
  corners.forEach((from, index) => {
    const to = corners[(index + 1) % corners.length]
    if (to) area += from.x * to.y - to.x * from.y
  })
  return area >= 0
}
