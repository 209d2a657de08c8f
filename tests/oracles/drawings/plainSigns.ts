import type { Point } from '../../../src/layout/index.ts'
import { along, lengthOf, overlaps, type Rectangle, rectangleAt, runsInto, wider } from './plainLines.ts'
import type { PlainLink } from './plainScene.ts'

/** A sign is so wide and high, and stands so far beside its line, px. */
const SIZE = 12
const BESIDE = 11

/**
 * How many links that are seen have no free place for their sign. Each in its order takes the right of travel where nothing is in the way, else the side with
 * less in it: names with a px about them, other links, and the signs that stand already.
 */
export function blockedSigns(links: readonly PlainLink[], names: readonly Rectangle[]): number {
  const standing: Rectangle[] = []
  return links.filter((link) => {
    const inTheWay = (place: Rectangle): number =>
      names.filter((name) => overlaps(wider(name, 1), place)).length +
      links.filter((other) => other !== link && runsInto(other.corners, place)).length +
      standing.filter((sign) => overlaps(sign, place)).length
    const [right, left] = [placeBeside(link, 1), placeBeside(link, -1)]
    const [onRight, onLeft] = [inTheWay(right), inTheWay(left)]
    const isLeftBetter = onRight > 0 && onLeft < onRight
    standing.push(isLeftBetter ? left : right)
    return onRight > 0 && onLeft > 0
  }).length
}

/** Where a sign stands: 16 px before the tip, or two fifths of a short link, to the right (1) or the left (-1) of where the last 4 px to there lead. */
function placeBeside({ corners }: PlainLink, side: 1 | -1): Rectangle {
  const back = [...corners].reverse()
  const far = Math.min(16, 0.4 * lengthOf(corners))
  const [foot, behind] = [along(back, far), along(back, far + 4)]
  const direction = Math.atan2(foot.y - behind.y, foot.x - behind.x)
  const across = direction + (side * Math.PI) / 2
  const centre: Point = { x: foot.x + BESIDE * Math.cos(across), y: foot.y + BESIDE * Math.sin(across) }
  return rectangleAt(centre, SIZE, SIZE)
}
