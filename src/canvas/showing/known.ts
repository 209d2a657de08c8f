import {
  type ArrangeRequest,
  carryPlaces,
  drawMap,
  freePlace,
  type MapPart,
  type MarkedLoop,
  mapOfPart,
  type Point,
  partsOf,
  placedMap,
} from '../../layout/index.ts'
import type { CausalMap, Id } from '../../model/index.ts'
import type { Size } from '../fit.ts'
import { type Placed, roomOf, roomOfPart, type Standing, standingPart, standingWhole } from './stand.ts'

/** What is known of how a map is drawn for the projector. */
export interface Known {
  readonly map: CausalMap
  readonly size: Size
  /** How the whole is arranged; null until it is, and where it stays as it is. */
  readonly whole: Placed | null
  /** How often it was arranged as it is now. */
  readonly tries: number
  /** Whether what stands was found to be well: then what is edited is mended, and little else moves. */
  readonly hasStood: boolean
  /** The variables that are new since. */
  readonly fresh: readonly Id[]
  /** Whether a hand has moved something in it: then it is drawn so, whatever lies on what. */
  readonly isByHand: boolean
  /** Whether the size is another since: then parts are offered all the same where it cannot be read. */
  readonly isResized: boolean
  /** The parts in which it is shown where the whole is not fit to be; empty until then. */
  readonly parts: readonly KnownPart[]
  /** Parts had less room than this share of the screen last: where one of them could not be drawn well there, all are cut smaller. */
  readonly share: number
}

/** A part and how it is arranged; null until it is. */
export interface KnownPart {
  readonly part: MapPart
  readonly placed: Placed | null
  /** Whether it was arranged as it is now. */
  readonly isDone: boolean
}

/** What is to be arranged next: the whole, or the part of this number. */
export type Wanted = 'whole' | number

/** How the map stands by what is known, and what is to be arranged for it to stand better; null for nothing. */
export interface Shown {
  readonly known: Known
  readonly stand: Standing
  readonly wanted: Wanted | null
  /** The number of the part that stands, from 0; null for the whole. */
  readonly part: number | null
}

/** A map is shown in more parts than these only part by part when asked for, and first as a whole. */
const MOST_PARTS = 5
/** The arranger knows nothing of marks: where one lies on a name it tries so often, each time from where it left off. */
const MOST_TRIES = 3
/** Parts are cut smaller by this, down to this. */
const SMALLER = 0.8
const SMALLEST = 0.5

/** Names of a part are asked to be so high, px. */
const PART_NAMES = 20.2

/** What is known of a drawing that is to be made anew. */
export const NOTHING = {
  whole: null,
  tries: 0,
  hasStood: false,
  fresh: [],
  isByHand: false,
  isResized: false,
  parts: [],
  share: 1,
} as const

/** Nothing is known of a map on a projector of this size yet. */
export function freshKnown(map: CausalMap, size: Size): Known {
  return { map, size, ...NOTHING }
}

/**
 * How the map is to stand, the whole or a part: `asked` is the number of the part that the person wants, or a part of another cut whose loop or variables are to be gone on with; null where
 * they have not said. Until what is wanted has been arranged the stand is the best there is.
 */
export function shownBy(known: Known, marked: readonly MarkedLoop[], asked: number | MapPart | null): Shown {
  const { map, size, whole, tries, parts } = known
  if (parts.length > 0) return shownInParts(known, marked, asked)
  const stand = standingWhole(map, marked, size, whole, known.isByHand)
  // What has stood as it is does not move for larger names because something was added.
  const isNew = whole === null && !known.hasStood
  const wants = isNew ? stand.wantsArranging : stand.mayBeArranged && !stand.isGood
  const mayTry = tries === 0 || (tries < MOST_TRIES && stand.isNearlyGood)
  if (wants && mayTry) return { known, stand, wanted: 'whole', part: null }
  const isEmpty = Object.keys(map.links).length === 0
  const isKept = known.isByHand && !known.isResized
  if (stand.isGood || isKept || isEmpty || size.width < 1 || size.height < 1)
    return { known: standing(known), stand, wanted: null, part: null }
  return shownInParts({ ...known, parts: cut(known, marked) }, marked, asked)
}

function standing(known: Known): Known {
  return known.hasStood && known.fresh.length === 0 ? known : { ...known, hasStood: true, fresh: [] }
}

function shownInParts(known: Known, marked: readonly MarkedLoop[], asked: number | MapPart | null): Shown {
  const { map, size, whole, parts } = known
  // What a hand has moved stays in sight.
  const first = parts.length <= MOST_PARTS && !known.isByHand ? 0 : null
  const wished = typeof asked === 'object' && asked !== null ? likest(parts, asked, marked) : (asked ?? first)
  const at = wished === null ? null : Math.min(wished, parts.length - 1)
  const found = at === null ? undefined : parts[at]
  if (at === null || found === undefined || parts.length < 2)
    return { known, stand: standingWhole(map, marked, size, whole, known.isByHand), wanted: null, part: null }
  const stand = standingPart(map, marked, size, found.part, found.placed)
  if (found.placed === null || (!stand.isGood && !found.isDone)) return { known, stand, wanted: at, part: at }
  if (!stand.isGood && known.share > SMALLEST) {
    const share = known.share * SMALLER
    return shownInParts({ ...known, share, parts: cut({ ...known, share }, marked) }, marked, asked)
  }
  // The next one is there when it is asked for.
  const next = parts.findIndex(({ placed }, index) => index > at && placed === null)
  return { known: standing(known), stand, wanted: next < 0 ? null : next, part: at }
}

/** The number of the part that has most of another: first of its loops, then of its links, then of its variables. */
function likest(parts: readonly KnownPart[], other: MapPart, marked: readonly MarkedLoop[]): number {
  const told = marked
    .map(({ loop }) => loop.links)
    .filter((links) => links.every((id) => other.links.has(id)))
  const shares = parts.map(({ part }) => [
    told.filter((links) => links.every((id) => part.links.has(id))).length,
    [...part.links].filter((id) => other.links.has(id)).length,
    [...part.variables].filter((id) => other.variables.has(id)).length,
  ])
  let best = 0
  for (const [at, share] of shares.entries()) {
    const than = shares[best] ?? share
    const differs = share.findIndex((count, rank) => count !== than[rank])
    if ((share[differs] ?? 0) > (than[differs] ?? 0)) best = at
  }
  return best
}

/** Parts that have room by what is known of the map; two at least, for as a whole it could not be shown well. */
function cut({ map, size, share }: Known, marked: readonly MarkedLoop[]): readonly KnownPart[] {
  const { width, height } = roomOfPart(size)
  const told = marked.map(({ loop }) => loop.links)
  for (let left = share; ; left *= SMALLER) {
    const room = { width: width * Math.sqrt(left), height: height * Math.sqrt(left) }
    const parts = partsOf(map, room, told)
    if (parts.length > 1 || left < SMALLEST)
      return parts.map((part) => ({ part, placed: null, isDone: false }))
  }
}

/** What the arranger is asked for. What has stood before is mended. */
export function requestFor(known: Known, wanted: Wanted): ArrangeRequest {
  const { map, size, whole, parts, tries } = known
  const rest = { kind: 'screen', only: null, around: null, effort: 1, screen: roomOf(size) } as const
  const found = wanted === 'whole' ? { placed: whole } : parts[wanted]
  const own = found && 'part' in found ? mapOfPart(map, found.part) : map
  const placed = found?.placed ?? null
  const from = placed === null ? own : bentMap(placedMap(own, placed.places), placed)
  const hasStood = known.hasStood && (wanted === 'whole' || placed !== null)
  return {
    ...rest,
    map: from,
    isShown: placed !== null || hasStood,
    ...(hasStood ? { fresh: known.fresh.filter((id) => own.variables[id]) } : {}),
    ...(wanted === 'whole' ? { seed: tries } : { names: PART_NAMES }),
  }
}

/** The map with its links bent as they are drawn. */
function bentMap(map: CausalMap, { bends }: Placed): CausalMap {
  const links = Object.entries(map.links).map(([id, link]) => {
    const bend = bends.get(id)
    return [id, bend === undefined ? link : { ...link, bend }] as const
  })
  return { ...map, links: Object.fromEntries(links) }
}

/** With what was arranged. Labels, of which the arranger knows nothing, go where they stood among the names, to where there is room. */
export function withArranged(known: Known, wanted: Wanted, placed: Placed): Known {
  if (wanted === 'whole')
    return { ...known, whole: withLabels(known.map, placed), tries: known.tries + 1, isByHand: false }
  return {
    ...known,
    parts: known.parts.map((each, at) => (at === wanted ? { ...each, placed, isDone: true } : each)),
  }
}

function withLabels(map: CausalMap, placed: Placed): Placed {
  const ids = Object.keys(map.labels)
  if (ids.length === 0) return placed
  const from = placesIn(map)
  const carried = carryPlaces(map, ids, from, placed.places)
  const places = new Map(placed.places)
  const { drawing } = { drawing: drawMap({ map, marked: [] }) }
  for (const id of ids) {
    const label = drawing.labels.get(id)
    const near = carried.get(id)
    if (!label || !near) continue
    const others = { ...map, labels: {} }
    const now = drawMap({ map: others, marked: [], moved: places, bends: placed.bends })
    const own = [...places].filter(([other]) => other !== id && map.labels[other])
    const taken = new Map(now.labels)
    for (const [other, centre] of own) {
      const drawn = drawing.labels.get(other)
      if (drawn) taken.set(other, { ...drawn, centre })
    }
    places.set(id, freePlace({ ...now, labels: taken }, near, label))
  }
  return { ...placed, places }
}

/** Where the things of a map stand. */
export function placesIn({ variables, labels }: CausalMap): ReadonlyMap<Id, Point> {
  const things = [...Object.values(variables), ...Object.values(labels)]
  return new Map(things.map(({ id, x, y }) => [id, { x, y }]))
}

/** With things at these places and links with these bends, where a hand put them; `at` is the part that is shown, null for the whole. */
export function withHand(known: Known, at: number | null, by: Placed): Known {
  const put = (own: CausalMap, placed: Placed | null): Placed => ({
    places: new Map([...(placed?.places ?? placesIn(own)), ...by.places]),
    bends: new Map([...(placed?.bends ?? []), ...by.bends]),
    firm: new Set(
      [...(placed?.firm ?? []), ...(by.firm ?? [])].filter(
        (id) => typeof (by.bends.get(id) ?? placed?.bends.get(id)) === 'number',
      ),
    ),
  })
  if (at === null)
    return {
      ...known,
      whole: put(known.map, known.whole),
      tries: MOST_TRIES,
      isByHand: true,
      isResized: false,
    }
  const parts = known.parts.map((each, index) => {
    if (index !== at) return each
    return { ...each, placed: put(mapOfPart(known.map, each.part), each.placed), isDone: true }
  })
  return { ...known, parts }
}

/** The same on a projector of another size: what stands stays until it is found not to fit. */
export function resized(known: Known, size: Size): Known {
  const isSame = known.size.width === size.width && known.size.height === size.height
  return isSame
    ? known
    : { ...known, size, tries: 0, hasStood: false, isResized: true, fresh: [], parts: [], share: 1 }
}

/**
 * The same after the map has changed: nothing that stands moves. What is new and was placed by nobody on the projector goes where it stands among the others on
 * the map; where it is shown in parts, to those of its links, first to the part at hand.
 */
export function adapted(known: Known, map: CausalMap, at: number | null): Known {
  const before = known.map
  if (before === map) return known
  const isSame =
    before.variables === map.variables && before.links === map.links && before.labels === map.labels
  if (isSame) return { ...known, map }
  const whole = known.whole && carried(known.whole, map)
  const parts = known.parts.length === 0 ? known.parts : adaptedParts(known, map, at ?? 0)
  const fresh = [...known.fresh, ...Object.keys(map.variables).filter((id) => !before.variables[id])]
  return { ...known, map, whole, parts, fresh: fresh.filter((id) => map.variables[id]), tries: 0 }
}

function carried(placed: Placed, map: CausalMap): Placed {
  const from = placesIn(map)
  const fresh = [...from.keys()].filter((id) => !placed.places.has(id))
  if (fresh.length === 0) return placed
  const there = new Map([...placed.places].filter(([id]) => from.has(id)))
  return { ...placed, places: new Map([...placed.places, ...carryPlaces(map, fresh, from, there)]) }
}

function adaptedParts({ map: before, parts }: Known, map: CausalMap, at: number): readonly KnownPart[] {
  const left = parts.map(({ part }) => ({
    variables: new Set([...part.variables].filter((id) => map.variables[id])),
    links: new Set([...part.links].filter((id) => map.links[id])),
  }))
  const order = [at, ...left.keys()].flatMap((index) => left[index] ?? [])
  const here = order[0]
  for (const link of Object.values(map.links)) {
    if (left.some(({ links }) => links.has(link.id))) continue
    const has = (id: Id) => (part: MapPart) => part.variables.has(id)
    const both = order.find((part) => has(link.source)(part) && has(link.target)(part))
    const own = both ?? order.find(has(link.source)) ?? order.find(has(link.target)) ?? here
    own?.links.add(link.id)
    own?.variables.add(link.source)
    own?.variables.add(link.target)
  }
  for (const id of Object.keys(map.variables))
    if (!before.variables[id] && !left.some(({ variables }) => variables.has(id))) here?.variables.add(id)
  return parts.map(({ part, placed, isDone }, index) => {
    const now = left[index] ?? part
    const isAsBefore = now.variables.size === part.variables.size && now.links.size === part.links.size
    const same = isAsBefore && [...now.links].every((id) => part.links.has(id))
    const kept = same && [...now.variables].every((id) => part.variables.has(id)) ? part : now
    return {
      part: kept,
      placed: placed && carried(placed, mapOfPart(map, kept)),
      isDone: isDone && kept === part,
    }
  })
}
