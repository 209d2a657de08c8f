import {
  around,
  type Box,
  boxAround,
  clashesOf,
  type Drawing,
  drawMap,
  finishMarks,
  type MapPart,
  type MarkedLoop,
  mapOfPart,
  NAME_STYLE,
  type Point,
  pointsAlong,
  roomTaken,
  screenShare,
  type TextDrawing,
} from '../../layout/index.ts'
import type { CausalMap, Id } from '../../model/index.ts'
import type { Staged } from '../../store/index.ts'
import { centredOn, type Seen, type Size, wholeZoom } from '../fit.ts'
import type { InFocus } from './focus.ts'
import { type Gaps, squeezed } from './squeeze.ts'

/** Where the variables and labels of a map stand, and how its links bend, as the projector has them. */
export interface Placed {
  readonly places: ReadonlyMap<Id, Point>
  readonly bends: ReadonlyMap<Id, number | null>
  /** Which of those a hand gave. */
  readonly firm?: ReadonlySet<Id>
}

/** How a map stands on the projector: where its things are drawn, null for where they are, and the view of them. */
export interface Standing {
  readonly staged: Staged | null
  readonly seen: Seen
  /** What the view shows whole, in map coordinates. */
  readonly box: Box
}

/** The scale at which names are 20 px high on the screen, and a little to spare. */
const LEGIBLE = 20.1 / NAME_STYLE.size
/** Names of a part, and of what is lit, are at least so high, px. */
const LEAST = 20
/** What is lit is seen whole, arcs and all, rather than with that to spare. */
const JUST_LEGIBLE = LEAST / NAME_STYLE.size
/** So many names are always shown as large as that. */
const ALWAYS = 25
/** A small map is not blown up beyond this. */
const MOST = 2.4
/** Kept free at the edges, px of the screen: above stand the words of the mode itself. */
type Edges = Readonly<Record<'above' | 'below' | 'aside', number>>
const EDGES = { above: 52, below: 28, aside: 32 } as const
/** The same for what is lit on a small screen: above it stand no words then. */
const SMALL_EDGES = { above: 14, below: 24, aside: 14 } as const
/** Narrower or lower than this, px, is small, in a hand and not on a wall: a loop is seen whole there, whatever size that gives its names. Must agree with the style sheet of the projector. */
const SMALL = { width: 660, height: 320 } as const
/** What is tried for more room, in turn. */
const GAPS: readonly Gaps[] = [
  { across: 64, down: 40 },
  { across: 44, down: 28 },
  { across: 26, down: 18 },
  { across: 10, down: 8 },
]
/** Arcs reach beyond the names: so often the room for those is made smaller. */
const TRIES = 4
/** Of maps with more variables than this, only what is lit is drawn to try out places for it. */
const DRAWN_WHOLE = 150

/** Names are to be at least so high on a usual screen where a map is shown whole, px. */
const READABLE = 13
/** What is at least so good after it was arranged may become good if it is tried again. */
const NEARLY = { names: 12, clashes: 3 } as const
/** A map whose names are so high as it stands is not arranged, when nothing is over them. */
const LARGE = 16
/** How much of the room a map may take with names so high: one that takes more is not tried as a whole. */
const FULL = 1.05

/** How the whole of a map stands. */
interface WholeStanding extends Standing {
  /** Whether nothing is drawn over a name or a mark, and all names can be read. */
  readonly isGood: boolean
  /** Whether little is wrong with it: then it is tried again, and else it is shown in parts. */
  readonly isNearlyGood: boolean
  /** Whether the map as it is had better be arranged to be shown, and whether it could be. */
  readonly wantsArranging: boolean
  readonly mayBeArranged: boolean
}

/**
 * How the whole of a map stands on a projector of this size: as large as it can, as it is or as `arranged` has it, of which the one is taken that has less drawn over names and
 * marks, else that with the larger names; always the arranged one where a hand has moved something in it.
 */
export function standingWhole(
  map: CausalMap,
  marked: readonly MarkedLoop[],
  size: Size,
  arranged: Placed | null,
  isByHand = false,
): WholeStanding {
  const asItIs = seenWhole(map, marked, size, null)
  const share = screenShare(roomOf(size))
  const named = (stand: Standing): number => stand.seen.zoom * NAME_STYLE.size
  const may = mayBeArranged(map, size)
  // Counting what lies over what takes long where there is much.
  const faults = ({ drawing }: { readonly drawing: Drawing }) => clashesOf(map, drawing).length
  const over = may ? faults(asItIs) : Number.POSITIVE_INFINITY
  const strange = may ? strangersIn(map, asItIs.drawing) : 0
  const told = {
    wantsArranging: may && (named(asItIs) < LARGE * share || over + strange > 0),
    mayBeArranged: may,
  }
  const isGood = (stand: Standing, clashes: number) => clashes === 0 && named(stand) >= READABLE * share
  const isNearlyGood = (stand: Standing, clashes: number) =>
    clashes <= NEARLY.clashes && named(stand) >= NEARLY.names * share
  if (arranged === null)
    return { ...asItIs, ...told, isGood: isGood(asItIs, over), isNearlyGood: isNearlyGood(asItIs, over) }
  const anew = seenWhole(map, marked, size, arranged)
  const overAnew = faults(anew)
  const more =
    overAnew - over || strangersIn(map, anew.drawing) - strange || asItIs.seen.zoom - anew.seen.zoom
  const isBetter = isByHand || more < 0
  const best = isBetter ? anew : asItIs
  const least = isBetter ? overAnew : over
  return { ...best, ...told, isGood: isGood(best, least), isNearlyGood: isNearlyGood(best, least) }
}

/** How many names stand in the frame of a group that they are not in. */
function strangersIn(map: CausalMap, { groups, variables }: Drawing): number {
  let count = 0
  for (const { id: group, box } of groups.values())
    for (const { id, centre, width, height } of variables.values()) {
      const isIn = Math.abs(centre.x - (box.left + box.right) / 2) < (width + box.right - box.left) / 2
      const isLevel = Math.abs(centre.y - (box.top + box.bottom) / 2) < (height + box.bottom - box.top) / 2
      if (isIn && isLevel && map.variables[id]?.group !== group) count++
    }
  return count
}

/** How a part of a map stands by itself. */
interface PartStanding extends Standing {
  /** Whether nothing is drawn over a name or a mark, and all names are 20 px high. */
  readonly isGood: boolean
}

/** How a part of a map stands by itself on a projector of this size, the part of this number of so many. */
export function standingPart(
  map: CausalMap,
  marked: readonly MarkedLoop[],
  size: Size,
  part: MapPart,
  placed: Placed | null,
): PartStanding {
  const own = mapOfPart(map, part)
  const marks = marked.filter(({ loop }) => loop.links.every((id) => part.links.has(id)))
  const { seen, box, drawing } = seenWhole(own, marks, size, placed)
  const staged = { ...(placed ?? { places: new Map(), bends: new Map() }), part }
  const isGood = seen.zoom * NAME_STYLE.size >= LEAST && clashesOf(own, drawing).length === 0
  return { staged, seen, box, isGood }
}

/** Whether all names have room, with links, at the size at which they can just be read. */
function mayBeArranged(map: CausalMap, size: Size): boolean {
  const { width, height } = roomOf(size)
  const scale = (READABLE * screenShare({ width, height })) / NAME_STYLE.size
  return roomTaken(map) * scale ** 2 <= FULL * width * height
}

/** The room in which a part is arranged, px of the map. */
export function roomOfPart(size: Size): Size {
  const { width, height } = roomOf(size)
  return { width: width / LEGIBLE, height: height / LEGIBLE }
}

/** The room on a projector in which a map is arranged, px. */
export function roomOf({ width, height }: Size, edges: Edges = EDGES): Size {
  return {
    width: Math.max(0, width - 2 * edges.aside),
    height: Math.max(0, height - edges.above - edges.below),
  }
}

function seenWhole(
  map: CausalMap,
  marked: readonly MarkedLoop[],
  size: Size,
  placed: Placed | null,
): Standing & { readonly drawing: Drawing } {
  const drawing = drawMap({
    map,
    marked,
    moved: placed?.places,
    bends: placed?.bends,
    firm: placed?.firm,
    isLarge: true,
    finish: finishMarks,
  })
  const staged = placed && { ...placed, part: null }
  const zoom = Math.min(MOST, wholeZoom(drawing.bounds, roomOf(size), 0))
  const box = drawing.bounds
  return { staged, seen: seenIn(box, size, zoom), box, drawing }
}

/**
 * How what is lit stands on a projector of this size: all of it seen, with names of at least 20 px on the screen however much it is. Where it is too wide for that, its things are drawn closer
 * together; where even so one name would lie on another, it is seen whole with names as large as that makes them. `arranged` is how the whole stands.
 */
export function standingLit(
  map: CausalMap,
  marked: readonly MarkedLoop[],
  lit: InFocus,
  size: Size,
  arranged: Placed | null,
): Standing {
  const isSmall = size.width < SMALL.width || size.height < SMALL.height
  const edges = isSmall ? SMALL_EDGES : EDGES
  const drawing = drawMap({
    map,
    marked,
    moved: arranged?.places,
    bends: arranged?.bends,
    firm: arranged?.firm,
    isLarge: true,
    finish: finishMarks,
  })
  const asArranged = arranged && { ...arranged, part: null }
  const room = roomOf(size, edges)
  const box = boxOf(drawing, lit)
  const zoom = wholeZoom(box, room, 0)
  const names = [...drawing.variables.values()].filter(({ id }) => lit.variables.has(id))
  const asItIs = { staged: asArranged, seen: seenIn(box, size, Math.min(zoom, MOST), edges), box }
  if (zoom >= JUST_LEGIBLE || names.length === 0 || room.width < 1 || room.height < 1) return asItIs

  const whole: Size = { width: room.width / LEGIBLE, height: room.height / LEGIBLE }
  const isHopeless = !isSmall && names.length > ALWAYS && areaOf(names) > whole.width * whole.height
  if (isHopeless) return { staged: asArranged, seen: seenIn(box, size, LEGIBLE), box }
  const lesser = [...drawing.variables.values()].filter(({ id }) => !lit.variables.has(id))
  const others = [...lesser, ...drawing.labels.values()]
  const tried = drawing.variables.size > DRAWN_WHOLE ? mapOfPart(map, lit) : map
  let best: Tried | null = null
  for (const gaps of GAPS) {
    let left = whole
    for (let trial = 0; trial < TRIES; trial++) {
      const { places, isClear } = squeezed(names, others, left, gaps)
      const drawn = drawMap({ map: tried, marked, moved: places, isLarge: true, finish: finishMarks })
      const now = boxOf(drawn, lit)
      const reached = wholeZoom(now, room, 0)
      const staged = { places, bends: new Map(), part: null }
      if (isClear && reached >= JUST_LEGIBLE)
        return { staged, seen: seenIn(now, size, Math.min(reached, MOST), edges), box: now }
      // Rather an arc that swings out of the picture round all names than a name on another.
      if (isClear && (best === null || reached > best.zoom))
        best = { staged, box: boxOf(drawn, { ...lit, links: NO_LINKS }), zoom: reached }
      left = {
        width: left.width - Math.max(0, now.right - now.left - whole.width),
        height: left.height - Math.max(0, now.bottom - now.top - whole.height),
      }
    }
  }
  // Rather smaller names than one on another, or on a small screen than a loop that is cut.
  if (best === null || isSmall) return asItIs
  return { staged: best.staged, seen: seenIn(best.box, size, LEGIBLE), box: best.box }
}

/** The same seen together with something else on a projector of this size, no larger than before. */
export function seenWith(stand: Standing, other: Box | null, size: Size): Standing {
  const box = other === null ? stand.box : around(stand.box, other)
  const zoom = Math.min(stand.seen.zoom, wholeZoom(box, roomOf(size), 0))
  return { ...stand, box, seen: seenIn(box, size, zoom) }
}

/** Places that were tried, what they take up, and the scale at which that is seen whole. */
interface Tried {
  readonly staged: Staged
  readonly box: Box
  readonly zoom: number
}

const NO_LINKS: ReadonlySet<Id> = new Set()

/** The view at this scale with a box in the middle of the room. */
function seenIn(box: Box, size: Size, zoom: number, edges: Edges = EDGES): Seen {
  const seen = centredOn(box, size, zoom)
  return { ...seen, y: seen.y + (edges.above - edges.below) / 2 }
}

/** What names cover, px². */
function areaOf(names: readonly TextDrawing[]): number {
  return names.reduce((sum, { width, height }) => sum + width * height, 0)
}

/** The smallest box around what has to be seen. */
function boxOf(drawing: Drawing, lit: InFocus): Box {
  const points: Point[] = []
  for (const id of lit.variables) {
    const text = drawing.variables.get(id)
    if (text === undefined) continue
    const { centre, width, height } = text
    points.push({ x: centre.x - width / 2, y: centre.y - height / 2 })
    points.push({ x: centre.x + width / 2, y: centre.y + height / 2 })
  }
  for (const id of lit.links) {
    const link = drawing.links.get(id)
    if (link) points.push(link.sign, ...pointsAlong(link.arc))
  }
  return boxAround(points, 0)
}
