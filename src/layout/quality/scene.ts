import { boxAbout, grow } from '../geometry/box.ts'
import { pointAt } from '../geometry/curve.ts'
import type { Arc, Box, Point } from '../types.ts'
import { type Polyline, polyline } from './polyline.ts'
import type { Placement, SizedGraph } from './types.ts'
import { isStraight, type WholeArc, wholeArc } from './wholeArc.ts'

/** A name where it stands. */
export interface DrawnName {
  readonly centre: Point
  readonly box: Box
  /** The box with the least of air: what comes nearer touches the name. */
  readonly near: Box
}

/** A link as it runs. */
export interface DrawnLink {
  readonly source: DrawnName
  readonly target: DrawnName
  readonly whole: WholeArc
  /** What is seen of it between its names; null where that is nothing. */
  readonly seen: Polyline | null
}

/** A link of which something is seen. */
export interface SeenLink extends DrawnLink {
  readonly seen: Polyline
}

/** A drawing as it is measured. */
export interface Scene {
  readonly names: readonly DrawnName[]
  /** All links but those from a variable to itself, in order. */
  readonly links: readonly DrawnLink[]
  /** Those of which something is seen. */
  readonly seen: readonly SeenLink[]
  /** The links by their numbers in the graph. */
  readonly byNumber: readonly (DrawnLink | null)[]
}

/** Arcs end this far from the names they join, px. */
const END_GAP = 3
/** Foreign arcs and signs keep this far from a name, px. */
const NEAR = 1
/** Straight pieces that stand for the arc that is seen. */
const PIECES = 24
/** Steps in which a name's edge is looked for along an arc, and how often the last one is halved. */
const STEPS = 32
const HALVINGS = 6

/**
 * A graph put to its places. Fails when a link names a variable that is not there, or when a variable has no place or a link no
 * bend.
 */
export function makeScene({ sizes, links }: SizedGraph, { centres, bends, beside }: Placement): Scene {
  const names = sizes.map(({ width, height }, at) => drawName(given(centres, at, 'centre'), width, height))
  const byNumber = links.map(({ source, target }, at) =>
    source === target
      ? null
      : drawLink(
          given(names, source, 'name'),
          given(names, target, 'name'),
          given(bends, at, 'bend'),
          beside?.get(at),
        ),
  )
  const drawn = byNumber.filter((link) => link !== null)
  return { names, links: drawn, seen: drawn.filter(isSeen), byNumber }
}

function given<T>(list: readonly T[], at: number, what: string): T {
  const item = list[at]
  if (item === undefined) throw new Error(`The drawing has no ${what} ${at}.`)
  return item
}

function isSeen(link: DrawnLink): link is SeenLink {
  return link.seen !== null
}

function drawName(centre: Point, width: number, height: number): DrawnName {
  const box = boxAbout(centre, width, height)
  return { centre, box, near: grow(box, NEAR) }
}

function drawLink(source: DrawnName, target: DrawnName, bend: number, beside: Arc | undefined): DrawnLink {
  const from = source.centre
  const to = target.centre
  const sagitta = bend * Math.hypot(to.x - from.x, to.y - from.y)
  const whole = wholeArc(from, to, sagitta)
  if (beside) {
    const points = Array.from({ length: PIECES + 1 }, (_, at) => pointAt(beside, at / PIECES))
    return { source, target, whole, seen: polyline(points) }
  }
  const start = shareOutside(whole, grow(source.box, END_GAP))
  const end = 1 - shareOutside((share) => whole(1 - share), grow(target.box, END_GAP))
  if (end <= start) return { source, target, whole, seen: null }
  const pieces = isStraight(sagitta) ? 1 : PIECES
  const points = Array.from({ length: pieces + 1 }, (_, at) => whole(start + ((end - start) * at) / pieces))
  return { source, target, whole, seen: polyline(points) }
}

/** The share of the way at which an arc that begins in a box is first outside; 1 when it never leaves. */
function shareOutside(arc: WholeArc, box: Box): number {
  let step = 0
  while (step < STEPS && isInside(box, arc(step / STEPS))) step++
  if (step === 0) return 0
  let inside = (step - 1) / STEPS
  let outside = step / STEPS
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (inside + outside) / 2
    if (isInside(box, arc(middle))) inside = middle
    else outside = middle
  }
  return outside
}

function isInside(box: Box, { x, y }: Point): boolean {
  return x > box.left && x < box.right && y > box.top && y < box.bottom
}
