import { boxAbout, overlap } from '../geometry/box.ts'
import type { Box } from '../types.ts'
import { type Places, placesOf } from './places.ts'
import { pointAlong, runsThrough } from './polyline.ts'
import type { DrawnName, SeenLink } from './scene.ts'

/** A sign is so wide and high, px. */
const SIZE = 12
/** A sign stands this far before the tip of its arrow, px, or this share of a short link, and this far beside the line. */
const BEFORE_TIP = 16
const SHARE_BEFORE_TIP = 0.4
const BESIDE = 11
/** The direction of the line there is taken over so many px. */
const STRETCH = 4

/** Where the sign of a link could stand. */
interface SignPlace {
  readonly link: SeenLink
  readonly box: Box
}

/**
 * How many links have no free place for their sign on either side. Links choose in order: the right of travel, else the left if less is in
 * the way there; what is in the way are names, other links and the signs of links before.
 */
export function countBlockedSigns(
  links: readonly SeenLink[],
  names: Places<DrawnName>,
  lines: Places<SeenLink>,
): number {
  const choices = links.map(signPlaces)
  const places = placesOf(choices.flat(), ({ box }) => [box])
  const taken = new Set<SignPlace>()
  const inTheWay = ({ link, box }: SignPlace): number =>
    countNear(names, box, ({ near }) => overlap(near, box)) +
    countNear(places, box, (place) => taken.has(place) && overlap(place.box, box)) +
    countNear(
      lines,
      box,
      (other) => other !== link && overlap(other.seen.box, box) && runsThrough(other.seen.points, box),
    )

  let blocked = 0
  for (const [right, left] of choices) {
    const onRight = inTheWay(right)
    const onLeft = onRight === 0 ? 0 : inTheWay(left)
    taken.add(onLeft < onRight ? left : right)
    if (Math.min(onRight, onLeft) > 0) blocked++
  }
  return blocked
}

function countNear<T>(places: Places<T>, box: Box, isInTheWay: (item: T) => boolean): number {
  return places.near(box).filter(isInTheWay).length
}

/** The places to the right and to the left of a link, as seen in travel. */
function signPlaces(link: SeenLink): readonly [SignPlace, SignPlace] {
  const { points, length } = link.seen
  const backwards = [...points].reverse()
  const far = Math.min(BEFORE_TIP, length * SHARE_BEFORE_TIP)
  const foot = pointAlong(backwards, far)
  const behind = pointAlong(backwards, far + STRETCH)
  const dx = foot.x - behind.x
  const dy = foot.y - behind.y
  const stretch = Math.hypot(dx, dy) || 1
  const acrossX = (dy / stretch) * BESIDE
  const acrossY = (dx / stretch) * BESIDE
  const at = (x: number, y: number): SignPlace => ({ link, box: boxAbout({ x, y }, SIZE, SIZE) })
  return [at(foot.x - acrossX, foot.y + acrossY), at(foot.x + acrossX, foot.y - acrossY)]
}
