import { BETWEEN_PAUSES } from '../../pace/index.ts'
import type { Line, Lines } from '../arcs/lines.ts'
import { type Disc, discOf, LARGEST_DISC, otherPlaces, usualPlaces } from '../arcs/signPlaces.ts'
import { boxAround, makeBounds } from '../geometry/bounds.ts'
import { distanceToBox } from '../geometry/box.ts'
import { makeCells } from '../geometry/cells.ts'
import { anyNear, eachNear, type Field } from '../geometry/field.ts'
import { distanceTo, far, type Round } from '../geometry/near.ts'
import { MARKS } from '../look/style.ts'
import type { Box, Point } from '../types.ts'

const REACH = MARKS.signHalf
const SIZE = 2 * MARKS.signHalf
/** From a sign to the arc of any link whose sign may stand by it, at most: the places of one sign lie in a disc by its arc. */
const FARTHEST = 2 * LARGEST_DISC + MARKS.signAside + MARKS.signApart
/** What blocks a place, by how much it hurts. */
const OVER_TEXT = 4
const OVER_SIGN = 2
const OVER_LINK = 1
/** Nearer to another link than to its own, whose sign it is then taken for. */
const BY_ANOTHER = 0.5
/** Beside another sign, so that one cannot tell at a glance which arrow either belongs to. */
const BY_SIGN = 0.2
/** Across the edge of a group's frame. */
const OVER_EDGE = 0.25
const SAME = 0.01
/** When more than this share of the lines has changed, all signs are placed anew. */
const MOST_CHANGED = 0.25

/** The signs that are placed already, found by where they are. */
interface Placed {
  /** Tells of a sign that is somewhere new. */
  add(index: number, place: Point): void
  /** How much signs of smaller index, where these are now, are in the way of one at the place. */
  inTheWay(index: number, place: Point): number
}

/** What takes one sign after the other by one at a place, until one overlaps that. */
function wayAt(place: Point): { readonly takes: (sign: Point | undefined) => boolean; blocked(): number } {
  let cost = 0
  return {
    takes(sign) {
      if (sign === undefined) return false
      const across = Math.abs(sign.x - place.x)
      const down = Math.abs(sign.y - place.y)
      if (across < SIZE && down < SIZE) cost = OVER_SIGN
      else if (far(across, down) < MARKS.signApart) cost = Math.max(cost, BY_SIGN)
      return cost === OVER_SIGN
    },
    blocked: () => cost,
  }
}

/** Signs while all are being placed. */
function placeAll(): Placed {
  const cells = makeCells(MARKS.signApart)
  return {
    add: (_, place) => cells.add(place),
    inTheWay(_, place) {
      const way = wayAt(place)
      cells.anyAbout(place, way.takes)
      return way.blocked()
    },
  }
}

/** Signs where they were before, and the few that have been placed anew: `places` tells where each is now. */
function placeFew(before: Field<Point>, places: readonly Point[]): Placed {
  const moved: number[] = []
  return {
    add(index) {
      moved.push(index)
    },
    inTheWay(index, place) {
      const way = wayAt(place)
      const takes = (other: number): boolean => other < index && way.takes(places[other])
      const { x, y } = place
      const by = MARKS.signApart
      if (!moved.some(takes)) anyNear(before, x - by, y - by, x + by, y + by, (_, other) => takes(other))
      return way.blocked()
    },
  }
}

/** What is around the places of one sign: looked up once for several, as they lie side by side. */
interface Surroundings {
  readonly rounds: readonly Round[]
  readonly texts: readonly Box[]
  readonly edges: readonly Box[]
}

/** From a place to all that may be in the way there, px: no other line nearer than its own is farther. */
const AROUND = Math.max(REACH, MARKS.signAside + 2 * SAME)

function surroundings(
  places: readonly Point[],
  line: Line,
  lineField: Field<Line>,
  textField: Field<Box>,
  edges: readonly Box[],
): Surroundings {
  const region = boxAround(places, AROUND)
  const rounds: Round[] = []
  eachNear(lineField, region, ({ round }) => {
    if (round !== line.round && meet(round.box, region)) rounds.push(round)
  })
  const texts: Box[] = []
  eachNear(textField, region, (box) => {
    if (meet(box, region)) texts.push(box)
  })
  return { rounds, texts, edges: edges.filter((edge) => meet(edge, region)) }
}

/** Whether boxes share a point, be it one of an edge. */
function meet(a: Box, b: Box): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom
}

/** How much a sign at a place would be in the way: 0 when it is free. Found to be `least` or more, it is looked into no further. */
function blocked({ x, y }: Point, line: Line, { rounds, texts, edges }: Surroundings, least: number): number {
  let byText = 0
  for (const box of texts) if (distanceToBox(box, x, y) < REACH) byText = OVER_TEXT
  if (byText >= least) return byText
  const isOutByAnother = byText + BY_ANOTHER >= least
  // Arcs on one another are equally far, but for the last bits.
  const own = distanceTo(line.round, x, y) + SAME
  const reach = own + SAME
  let nearest = Number.POSITIVE_INFINITY
  for (const round of rounds) {
    const { left, top, right, bottom } = round.box
    if (x + reach < left || x - reach > right || y + reach < top || y - reach > bottom) continue
    nearest = Math.min(nearest, distanceTo(round, x, y))
    if (nearest < REACH || (isOutByAnother && nearest <= own)) break
  }
  const byLink = nearest < REACH ? OVER_LINK : nearest <= own ? BY_ANOTHER : 0
  const byEdge = edges.some((edge) => distanceToBox(edge, x, y) < REACH) ? OVER_EDGE : 0
  return byText + byLink + byEdge
}

/** The signs that what has changed may have freed or blocked; null for all. */
function disturbed(
  lines: Lines,
  { lines: before, signs }: SignsBefore,
  boxes: readonly Box[],
): Uint8Array | null {
  const { changed, list } = lines
  if (!changed || changed.length > MOST_CHANGED * list.length) return null
  const dirty = new Uint8Array(list.length)
  const rounds = changed.flatMap((index) =>
    [before.list[index], list[index]].flatMap((line) => (line ? [line.round] : [])),
  )
  for (const index of changed) dirty[index] = 1
  const around = makeBounds()
  for (const box of boxes) around.addBox(box, 0)
  for (const { box } of rounds) around.addBox(box, 0)
  const { left, top, right, bottom } = around.box()
  for (let index = 0; index < list.length; index++) {
    const disc = signs.looked[index]
    if (!disc || dirty[index]) continue
    const { x, y, radius } = disc
    if (x + radius < left || x - radius > right || y + radius < top || y - radius > bottom) continue
    if (isNearAny(disc, boxes, rounds)) dirty[index] = 1
  }
  return dirty
}

function isNearAny({ x, y, radius }: Disc, boxes: readonly Box[], rounds: readonly Round[]): boolean {
  for (const box of boxes) if (distanceToBox(box, x, y) < radius) return true
  for (const round of rounds)
    if (distanceToBox(round.box, x, y) < radius && distanceTo(round, x, y) < radius) return true
  return false
}

/** Where signs are, and which of them are elsewhere than before; null when all may be. */
export interface Signs {
  readonly places: readonly Point[]
  /** For each a disc that holds what its place depends on: the places up to the one that was free, and what is near them. */
  readonly looked: readonly Disc[]
  readonly changed: readonly number[] | null
}

/** What signs can be placed from when little has changed. */
interface SignsBefore {
  readonly lines: Lines
  readonly signs: Signs
  readonly fields: { readonly signs: Field<Point> }
}

/**
 * Where each link's sign goes, in the order of the links: outside the bow; on the other side when that is blocked by a
 * text, a sign placed before or another link, or nearer to another link than to its own; farther back along the link, and closer to it, when both sides are; so also away from other signs and off the edge of a group's frame. When all is blocked,
 * where least is in the way. `edges` are those of frames, boxes without a width; `changes` where texts and edges were and are that came, went or moved. Only signs near what has changed are placed anew, and later ones near those that moved. With pauses.
 */
export function* placeSigns(
  lines: Lines,
  lineField: Field<Line>,
  textField: Field<Box>,
  edges: readonly Box[],
  before: SignsBefore | undefined,
  changes: readonly Box[],
): Generator<void, Signs> {
  const { list } = lines
  const dirty = before ? disturbed(lines, before, changes) : null
  if (before && dirty && !dirty.includes(1)) return { ...before.signs, changed: [] }
  const places: Point[] = before && dirty ? before.signs.places.slice() : []
  const looked: Disc[] = before && dirty ? before.signs.looked.slice() : []
  const placed = before && dirty ? placeFew(before.fields.signs, places) : placeAll()
  const changed: number[] = []
  for (let index = 0; index < list.length; index++) {
    if (index % BETWEEN_PAUSES === BETWEEN_PAUSES - 1) yield
    const line = list[index]
    if (!line || (dirty && !dirty[index])) continue
    const old = places[index]
    let best = line.arc.middle
    let least = Number.POSITIVE_INFINITY
    const tried: Point[] = []
    for (const placesOf of [usualPlaces, otherPlaces]) {
      if (least === 0) break
      const some = placesOf(line.arc)
      const around = surroundings(some, line, lineField, textField, edges)
      for (const place of some) {
        tried.push(place)
        const alone = blocked(place, line, around, least)
        if (alone >= least) continue
        const cost = alone + placed.inTheWay(index, place)
        if (cost >= least) continue
        best = place
        least = cost
        if (cost === 0) break
      }
    }
    looked[index] = discOf(tried)
    if (old?.x === best.x && old.y === best.y) continue
    places[index] = best
    placed.add(index, best)
    changed.push(index)
    if (dirty) disturbLater(lineField, looked, index, old ? [old, best] : [best], dirty)
  }
  return { places, looked, changed: dirty && changed }
}

/**
 * Marks the signs after one that moved which may stand by it where it was or where it is. They are found by their arcs, which
 * pass within reach of every place of their sign.
 */
function disturbLater(
  lines: Field<Line>,
  looked: readonly Disc[],
  moved: number,
  places: readonly Point[],
  dirty: Uint8Array,
): void {
  eachNear(lines, boxAround(places, FARTHEST), (_, index) => {
    const disc = looked[index]
    if (index <= moved || dirty[index] || !disc) return
    for (const { x, y } of places)
      if (far(x - disc.x, y - disc.y) < disc.radius + MARKS.signApart) dirty[index] = 1
  })
}
