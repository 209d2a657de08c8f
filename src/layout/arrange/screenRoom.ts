import { NAME_STYLE } from '../look/style.ts'
import { measureDrawing } from '../quality/measureDrawing.ts'
import type { Placement, Quality } from '../quality/types.ts'
import { placesOf } from './layOut.ts'
import type { Problem } from './problem.ts'
import type { Room } from './search/extent.ts'
import type { SearchGraph } from './search/graph.ts'
import { strangers } from './search/territory.ts'

/** The room of a usual screen, px: 1280 x 720 without what the projector keeps free. On a larger one names are larger. */
export const USUAL_ROOM: Room = { width: 1216, height: 640 }
/** On a smaller one they are no smaller than this share. */
const LEAST_SHARE = 0.85
/** Kept free in the room for signs and marks that stand out at its edge, px of the map. */
const MARGIN = 26

/** How large names are to be in a room on a screen, beside that of a usual one: on a larger screen larger, as those who look sit farther away. */
export function screenShare({ width, height }: Room): number {
  return Math.max(LEAST_SHARE, Math.min(width / USUAL_ROOM.width, height / USUAL_ROOM.height))
}

/** The room of a screen in px of the map, where names are so many px high. */
export function roomAt(screen: Room, px: number): Room {
  const scale = NAME_STYLE.size / px
  return { width: screen.width * scale - MARGIN, height: screen.height * scale - MARGIN }
}

/** How a drawing fits a screen: what of it would be seen to be wrong, and how high its names would be, px. */
export interface Fit {
  readonly placement: Placement
  readonly faults: number
  readonly px: number
}

/** Tells how a drawing fits a screen; its names are no larger than so many px. */
export function fitOf(
  { graph: sized }: Problem,
  graph: SearchGraph,
  placement: Placement,
  screen: Room,
  px: number,
): Fit {
  const quality = measureDrawing(sized, placement, [])
  const room = roomAt(screen, px)
  const over = Math.max(quality.width / room.width, quality.height / room.height, 1)
  return { placement, faults: faultsOf(quality) + strangers(graph, placesOf(placement)), px: px / over }
}

function faultsOf({ arcsOverLabels, labelOverlaps, hiddenLinks, mergedLinks }: Quality): number {
  return arcsOverLabels + 2 * labelOverlaps + hiddenLinks + mergedLinks
}
