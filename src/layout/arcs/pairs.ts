import { around, boxAbout, grow, overlap } from '../geometry/box.ts'
import { curveWithBend } from '../geometry/curve.ts'
import { roundOf } from '../geometry/near.ts'
import { MARKS } from '../look/style.ts'
import type { Box, Point } from '../types.ts'
import { LEAST_LENGTH } from './arc.ts'
import { addBlocked, detour, isAnyWithin, nearestFree } from './blocked.ts'
import type { GivenBends } from './given.ts'
import { foreignBoxes, type Name, type Names } from './names.ts'
import type { Topology } from './topology.ts'
import { nearestSeenClear } from './windows.ts'

const MOST_BEND = 0.9
/** Bends a person gave stay at least this far apart at the middle, px; automatic ones this far, or this share of the chord. */
const LEAST_APART = 13
const EASY_APART = 26
const EASY_SHARE = 0.16
/** Rather than through a name links run as near to one another as this, px. */
const CROWDED_APART = 6
/** An arc keeps so far off a name, px, where that can be, and less where it cannot. */
const AIR = 9
const LESS_AIR = [3, 1.6, 0.4] as const
/** A bend of a layout stays where it is so far off all names, px. */
const LAYOUT_AIR = 1
/** How far from the wanted bend another is looked for at first, and in how many ways; then anywhere, in all. */
const ANYWHERE = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY] as const
const AWAY = [[0.12, 1], [0.35, 2], ANYWHERE] as const
/** A link longer than this, px, right across a large map, swings out by no more than `SWING` px from straight, or from where it would run without names. */
const LONG = 1600
const SWING = 400

const boxOf = ({ centre, width, height }: Name): Box => boxAbout(centre, width, height)

/** The bends, of arcs from one place to another, between which a text would be in the way, and what such arcs reach. */
export interface Watched {
  readonly box: Box
  readonly from: Point
  readonly to: Point
  readonly low: number
  readonly high: number
}

/** What a link's bend came to, and what could have made it another. */
interface Found {
  readonly bend: number
  readonly watched: Watched
}

/** A free value with the widest gap up to `wide`; when even the closest packing has none, the middle of the widest hole. */
function place(wanted: number, taken: readonly number[], wide: number, least: number): number {
  for (const gap of [wide, (wide + least) / 2, least]) {
    const value = nearestFree(wanted, apartFrom(taken, gap), -MOST_BEND, MOST_BEND)
    if (value !== null) return value
  }
  const sorted = [-MOST_BEND, ...[...taken].sort((a, b) => a - b), MOST_BEND]
  let best = 0
  let hole = -1
  for (let index = 1; index < sorted.length; index++) {
    const low = sorted[index - 1] ?? 0
    const high = sorted[index] ?? 0
    if (high - low > hole) {
      hole = high - low
      best = (low + high) / 2
    }
  }
  return best
}

/** The spans, by turns low and high, of bends that are too near to others. */
function apartFrom(taken: readonly number[], gap: number): number[] {
  return taken.flatMap((other) => [other - gap, other + gap])
}

/** Two names, and what lies between and around them. */
interface Way {
  readonly source: Name
  readonly target: Name
  readonly texts: Names['texts']
}

function distance({ source, target }: Way): number {
  return Math.max(1, Math.hypot(target.centre.x - source.centre.x, target.centre.y - source.centre.y))
}

/** The spans, by turns low and high, of bends with which an arc would come nearer than `air` to any of these boxes. */
function blockedBy({ source, target }: Way, boxes: readonly Box[], air: number): readonly number[] {
  const spans: number[] = []
  for (const box of boxes) addBlocked(spans, source.centre, target.centre, box, air)
  return spans
}

/** What arcs with bends from one to another reach, with air. */
function watch({ source, target }: Way, low: number, high: number): Watched {
  const [from, to] = [source.centre, target.centre]
  const reach = (bend: number) =>
    roundOf(curveWithBend(from, to, Math.max(-MOST_BEND, Math.min(MOST_BEND, bend)))).box
  return { box: grow(around(reach(low), reach(high)), AIR), from, to, low, high }
}

/** Whether a text that comes, goes or moves may give a link another bend than it had. */
export function isTouched({ box, from, to, low, high }: Watched, text: Box): boolean {
  if (!overlap(box, text)) return false
  const spans: number[] = []
  addBlocked(spans, from, to, text, AIR)
  return isAnyWithin(spans, low, high)
}

/**
 * The best bend for one that is wanted that crosses no name: on this side or the other, as high as it must, and apart from the others between the same
 * names. Where nothing is free it runs as it would without names.
 */
function keepOff(
  way: Way,
  wanted: number,
  air: number,
  taken: readonly number[],
  wide: number,
  least: number,
): Found {
  const { source, target, texts } = way
  const own = [boxOf(source), boxOf(target)] as const
  const usual = place(wanted, taken, wide, least)
  const near = watch(way, usual, usual)
  const inTheWay = blockedBy(way, foreignBoxes(texts, near.box, own), air)
  if (!isAnyWithin(inTheWay, usual, usual)) return { bend: usual, watched: near }

  const closer = taken.length === 0 ? [least] : [least, (CROWDED_APART / LEAST_APART) * least]
  const airy = taken.length === 0 ? [] : [wide, (wide + least) / 2].map((gap) => [gap, AIR] as const)
  const tries = [...airy, ...closer.flatMap((gap) => [AIR, ...LESS_AIR].map((by) => [gap, by] as const))]
  let boxes: readonly Box[] = []
  const chord = distance(way)
  const isLong = chord > LONG
  const swing = isLong ? SWING / chord : MOST_BEND
  const [low, high] = [
    Math.max(-MOST_BEND, Math.min(0, wanted) - swing),
    Math.min(MOST_BEND, Math.max(0, wanted) + swing),
  ]
  // What keeps it from running as it would without names may go, wherever it then runs.
  const watchAll = (left: number, right: number): Watched =>
    watch(way, Math.min(usual, left), Math.max(usual, right))
  for (const [far, count] of isLong ? [[swing, 2] as const, ANYWHERE] : AWAY) {
    const [left, right] = [Math.max(low, wanted - far), Math.min(high, wanted + far)]
    boxes = foreignBoxes(texts, watch(way, left, right).box, own)
    const blocked = new Map<number, readonly number[]>()
    const freeAt = ([gap, by]: readonly [number, number]): number | null => {
      const byNames = blocked.get(by) ?? blockedBy(way, boxes, by)
      blocked.set(by, byNames)
      return nearestFree(wanted, [...apartFrom(taken, gap), ...byNames], low, high)
    }
    // With less air all is free that is free with more.
    const loosest = tries.at(-1)
    if (count > tries.length && loosest && freeAt(loosest) === null) break
    for (const [at, each] of tries.slice(0, count).entries()) {
      const bend = freeAt(each)
      if (bend === null) continue
      const away = detour(bend, wanted)
      if (away > far) continue
      return { bend, watched: at === 0 ? watchAll(wanted - away, wanted + away) : watchAll(left, right) }
    }
  }
  return {
    bend: amongOwn(way, wanted, [low, high], taken, least, boxes) ?? usual,
    watched: watchAll(low, high),
  }
}

/** Where a name stands so close to an end that it seems to block all arcs from the middle of that, though not what is seen of them. */
function amongOwn(
  { source, target }: Way,
  wanted: number,
  range: readonly [least: number, most: number],
  taken: readonly number[],
  least: number,
  boxes: readonly Box[],
): number | null {
  const rims = [grow(boxOf(source), MARKS.gap), grow(boxOf(target), MARKS.gap)] as const
  // Elsewhere all of an arc is seen, and nothing free can be found that was not.
  if (
    !overlap(grow(rims[0], LEAST_LENGTH), grow(rims[1], LEAST_LENGTH)) &&
    !boxes.some((box) => rims.some((rim) => overlap(rim, box)))
  )
    return null
  return nearestSeenClear({
    from: source.centre,
    fromBox: boxOf(source),
    to: target.centre,
    toBox: boxOf(target),
    boxes,
    taken: apartFrom(taken, (CROWDED_APART / LEAST_APART) * least),
    wanted,
    range,
  })
}

/**
 * Gives the links between two variables, `pair`, bends that keep off names and apart from one another, in place. Bends that are firm stay, in order of
 * making (a later one that lies on an earlier one is nudged); the others take what is nearest to the bend they want. Writes into `watched` of each what could
 * make that another.
 */
export function placeBends(
  topology: Topology,
  pair: readonly number[],
  names: Names,
  given: GivenBends,
  bends: Float64Array,
  watched: (Watched | undefined)[],
): void {
  const first = topology.links[pair[0] ?? -1]
  const source = first && names.get(first.source)
  const target = first && names.get(first.target)
  if (!first || !source || !target) return
  const way: Way = { source, target, texts: names.texts }
  const chord = distance(way)
  const most = (2 * MOST_BEND) / Math.max(1, pair.length - 1)
  const least = Math.min(LEAST_APART / chord, most)
  const easy = Math.min(Math.max(EASY_APART / chord, EASY_SHARE), most)
  const taken: number[] = []
  for (const ofFirm of [true, false])
    for (const index of pair) {
      const isFirm = given.isFirm(index) || source === target
      if (isFirm !== ofFirm) continue
      // Seen from one end, what bows to the right of one direction bows to the left of the other.
      const side = topology.links[index]?.source === first.source ? 1 : -1
      const wanted = (bends[index] ?? 0) * side
      const air = given.bendOf(index) === null ? AIR : LAYOUT_AIR
      const { bend, watched: region } = isFirm
        ? { bend: pair.length > 1 ? place(wanted, taken, least, least) : wanted, watched: undefined }
        : keepOff(way, wanted, air, taken, easy, least)
      taken.push(bend)
      bends[index] = bend * side
      watched[index] = region
    }
}
