import type { Placement, Point, Quality, SizedGraph, Stability } from '../../../src/layout/index.ts'
import {
  along,
  apart,
  crossings,
  lengthOf,
  middle,
  overlaps,
  type Rectangle,
  runsInto,
  wider,
} from './plainLines.ts'
import { pairs, share, sum } from './plainLists.ts'
import { plainShortLoops } from './plainLoops.ts'
import { loopMeasures } from './plainRings.ts'
import { type PlainLink, plainScene } from './plainScene.ts'
import { blockedSigns } from './plainSigns.ts'

/** All that is measured of a drawing, counted by looking at every pair. */
export function plainMeasures(graph: SizedGraph, placement: Placement): Quality {
  const scene = plainScene(graph, placement)
  const { names, centres } = scene
  const links = scene.links.filter((link) => link !== null)
  const seen = links.filter(({ corners }) => corners.length > 0)
  const hidden = links.length - seen.length
  const lengths = links.map(({ corners }) => lengthOf(corners))
  const mean = share(sum(lengths), lengths.length)
  const spread = Math.sqrt(share(sum(lengths.map((length) => (length - mean) ** 2)), lengths.length))
  const loops = plainShortLoops(graph)
  const [width, height] = extent([
    ...names.flatMap(({ left, top, right, bottom }) => [
      { x: left, y: top },
      { x: right, y: bottom },
    ]),
    ...seen.flatMap(({ corners }) => corners),
  ])
  const angles = names.flatMap((_, name) => anglesAt(name, centres[name] ?? { x: 0, y: 0 }, seen))
  const measures = {
    variables: names.length,
    links: links.length,
    loops: loops.length,
    crossings: sum(pairs(seen).map(([one, other]) => crossings(one.corners, other.corners))),
    arcsOverLabels: sum(seen.map((link) => namesUnder(link, names))),
    labelOverlaps: pairs(names).filter(([one, other]) => overlaps(one, other)).length,
    hiddenLinks: hidden,
    mergedLinks: pairs(seen).filter(([one, other]) => areMerged(one, other)).length,
    blockedSigns: hidden + blockedSigns(seen, names),
    meanLength: mean,
    lengthVariation: share(spread, mean),
    angularResolution: angles.length === 0 ? 1 : sum(angles.map(({ part }) => part)) / angles.length,
    tightAngles: angles.filter(({ degrees }) => degrees < 10).length,
    ...loopMeasures(loops, scene),
    width,
    height,
    areaRatio: share(width * height, sum(graph.sizes.map((size) => size.width * size.height))),
  }
  return { ...measures, cost: cost(measures) }
}

/** How much of the order and the places of one drawing is left in another, by every pair. */
export function plainStability(before: readonly Point[], after: readonly Point[], unit: number): Stability {
  const moves = before.map((from, at) => ({
    x: (after[at]?.x ?? 0) - from.x,
    y: (after[at]?.y ?? 0) - from.y,
  }))
  const shift = {
    x: share(sum(moves.map(({ x }) => x)), moves.length),
    y: share(sum(moves.map(({ y }) => y)), moves.length),
  }
  const orders = (places: readonly Point[]): readonly number[] =>
    pairs(places).flatMap(([one, other]) => [Math.sign(one.x - other.x), Math.sign(one.y - other.y)])
  const [then, now] = [orders(before), orders(after)]
  return {
    move: share(sum(moves.map((move) => apart(move, shift))), moves.length) / unit,
    order: then.length === 0 ? 1 : then.filter((order, at) => order === now[at]).length / then.length,
  }
}

/** Links of one pair of names are merged when their middles are less than 10 px apart, and none is wholly to the left of the other. */
function areMerged(one: PlainLink, other: PlainLink): boolean {
  const [a, b] = [one, other].map(({ source, target }) => [source, target].sort().join(' '))
  return a === b && apart(middle(one.corners), middle(other.corners)) < 10 && shareWidth(one, other)
}

function shareWidth(one: PlainLink, other: PlainLink): boolean {
  const [a, b] = [one, other].map(({ corners }) => corners.map(({ x }) => x))
  return (
    Math.max(Math.min(...(a ?? [])), Math.min(...(b ?? []))) <=
    Math.min(Math.max(...(a ?? [])), Math.max(...(b ?? [])))
  )
}

/** How many names a link runs over that it does not join, or past with less than a px between. */
function namesUnder({ source, target, corners }: PlainLink, names: readonly Rectangle[]): number {
  return names.filter((name, at) => at !== source && at !== target && runsInto(corners, wider(name, 1)))
    .length
}

/** The smallest angle between two links of a name, as a part of what it could be; nothing where it has fewer. */
function anglesAt(
  name: number,
  centre: Point,
  links: readonly PlainLink[],
): readonly { readonly part: number; readonly degrees: number }[] {
  const directions = links.flatMap(({ source, target, corners }) => [
    ...(source === name ? [directionFrom(centre, corners)] : []),
    ...(target === name ? [directionFrom(centre, [...corners].reverse())] : []),
  ])
  if (directions.length < 2) return []
  const degrees = Math.min(
    ...pairs(directions).map(([one, other]) => {
      const between = Math.abs(one - other)
      return Math.min(between, 360 - between)
    }),
  )
  return [{ part: degrees / (360 / directions.length), degrees }]
}

/** The direction of what is 24 px along a line, or half way on a short one, degrees. */
function directionFrom({ x, y }: Point, corners: readonly Point[]): number {
  const point = along(corners, Math.min(24, lengthOf(corners) / 2))
  return (Math.atan2(point.y - y, point.x - x) * 180) / Math.PI
}

/** All faults in one number: what each weighs, a link, a variable or a loop. */
function cost(of: Omit<Quality, 'cost'>): number {
  const beyond = (value: number, easy: number): number =>
    value > easy ? Math.log(value / easy) / Math.log(2) : 0
  const onLinks =
    of.crossings + 2 * of.arcsOverLabels + 2 * of.mergedLinks + 2 * of.hiddenLinks + 0.5 * of.blockedSigns
  return sum([
    share(onLinks, of.links),
    2 * share(of.labelOverlaps, of.variables),
    of.roundness === null ? 0 : 1 - of.roundness,
    of.goodLoops === null ? 0 : (1 - of.goodLoops) / 2,
    of.lengthVariation / 4,
    (1 - of.angularResolution) / 2,
    beyond(share(Math.max(of.width, of.height), Math.min(of.width, of.height)), 1.8) / 10,
    beyond(of.areaRatio, 8) / 10,
  ])
}

function extent(points: readonly Point[]): readonly [number, number] {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  return [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)]
}
