import type { Placement, Point, SizedGraph } from '../../../src/layout/index.ts'
import { apart, type Rectangle, rectangleAt, wider } from './plainLines.ts'
import { listOf } from './plainLists.ts'

/*
 * A drawing worked out the slow and plain way, from what is written of its measures and sharing no code with them: an arc by the angle between its chords
 * and not by centre and radius, the edge of a name by trying every step, and no index of places.
 */

/** A link that is drawn: where it runs from centre to centre, and the corners of what is seen of it; none where that is nothing. */
export interface PlainLink {
  readonly source: number
  readonly target: number
  readonly at: (share: number) => Point
  readonly corners: readonly Point[]
}

/** A drawing by its names and links; a link from a variable to itself is null. */
export interface PlainScene {
  readonly names: readonly Rectangle[]
  readonly centres: readonly Point[]
  readonly links: readonly (PlainLink | null)[]
}

/** Less sagitta than this is a straight line, px. */
const STRAIGHT = 0.5
/** Arcs end this far outside the names they join, px. */
const GAP = 3
/** A name's edge is looked for at 32 places along an arc, and between two of them at 64. */
const COARSE = 32
const FINE = 64
/** An arc is seen as so many straight pieces. */
const PIECES = 24

/** Puts a graph to its places. */
export function plainScene({ sizes, links }: SizedGraph, { centres, bends, beside }: Placement): PlainScene {
  const centreOf = (at: number): Point => centres[at] ?? { x: 0, y: 0 }
  const names = sizes.map(({ width, height }, at) => rectangleAt(centreOf(at), width, height))
  return {
    names,
    centres,
    links: links.map(({ source, target }, number) => {
      if (source === target) return null
      const [from, to] = [centreOf(source), centreOf(target)]
      const at = arc(from, to, bends[number] ?? 0)
      const begun = beside?.get(number)
      if (begun) return { source, target, at, corners: cornersOf(begun) }
      const isStraight = Math.abs(bends[number] ?? 0) * apart(from, to) < STRAIGHT
      const [own, other] = [names[source] ?? NOWHERE, names[target] ?? NOWHERE]
      const start = leaves(at, wider(own, GAP))
      const end = 1 - leaves((share) => at(1 - share), wider(other, GAP))
      const pieces = isStraight ? 1 : PIECES
      const corners = listOf(pieces + 1, (corner) => at(start + ((end - start) * corner) / pieces))
      return { source, target, at, corners: end > start ? corners : [] }
    }),
  }
}

const NOWHERE: Rectangle = { left: 0, top: 0, right: 0, bottom: 0 }

/** The point at a share of the way along an arc of a bend: a straight line where it hardly bends. */
function arc(from: Point, to: Point, bend: number): (share: number) => Point {
  const isStraight = Math.abs(bend) * apart(from, to) < STRAIGHT
  return arcTurning(from, to, isStraight ? 0 : -Math.sign(bend) * 2 * Math.atan(2 * Math.abs(bend)))
}

/**
 * The point at a share of the way along a piece of a circle of which the tangent at the start lies so far beside the chord, radians, positive to the left of travel. The chord
 * to a point on it turns from the direction of the tangent to that of the whole chord as the point goes on, and is as long as the sine of what it has
 * turned (Euclid III 20 and 21).
 */
function arcTurning(from: Point, to: Point, whole: number): (share: number) => Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  if (whole === 0) return (share) => ({ x: from.x + dx * share, y: from.y + dy * share })
  return (share) => {
    const length = Math.sin(whole * share) / Math.sin(whole)
    const turned = whole * share - whole
    const [cos, sin] = [Math.cos(turned), Math.sin(turned)]
    return { x: from.x + length * (dx * cos - dy * sin), y: from.y + length * (dx * sin + dy * cos) }
  }
}

/** A piece of a circle by its ends and the angle that it turns through, radians, positive clockwise on the screen. */
interface Begun {
  readonly from: Point
  readonly to: Point
  readonly sweep: number
}

/** What is seen of a link that begins beside the line between the centres: all of its arc, which turns by twice what its tangent lies beside its chord. */
function cornersOf({ from, to, sweep }: Begun): readonly Point[] {
  const at = arcTurning(from, to, sweep / 2)
  return listOf(PIECES + 1, (corner) => at(corner / PIECES))
}

/** The share of the way at which an arc that begins in a rectangle is first seen outside. */
function leaves(at: (share: number) => Point, from: Rectangle): number {
  const isInside = (share: number): boolean => {
    const { x, y } = at(share)
    return x > from.left && x < from.right && y > from.top && y < from.bottom
  }
  const coarse = listOf(COARSE, (step) => step / COARSE).find((share) => !isInside(share)) ?? 1
  if (coarse === 0) return 0
  const before = coarse - 1 / COARSE
  const fine = listOf(FINE, (step) => before + (step + 1) / (COARSE * FINE))
  return fine.find((share) => !isInside(share)) ?? coarse
}
