import { grow } from '../geometry/box.ts'
import { type Curve, headingAt, lengthOf, pointAt } from '../geometry/curve.ts'
import type { Field } from '../geometry/field.ts'
import { far, roundOf } from '../geometry/near.ts'
import { MARKS } from '../look/style.ts'
import type { Arc, Box, Point } from '../types.ts'
import { toArc } from './arc.ts'
import { foreignBoxes, runsOver } from './names.ts'

/** A link that leaves nearer than this to where a head arrives, px, would read as one arrow with two heads. */
const APART = 8
/** A start is moved along the rim by at most this share of the name's width. */
const SHARE = 1 / 3
/** A start that passes a head costs so many px, as the two links would then cross. */
const CROSSED = 12
/** A moved link keeps this far off names, px. */
const AIR = 1.6
/** Beginning elsewhere turns a link by less than this, radians. */
const MOST_TURN = 0.9

/** A place on the rim of a box, so many px from its left upper corner, clockwise; and the other way round. */
function onRim({ left, top, right, bottom }: Box, along: number): Point {
  const width = right - left
  const height = bottom - top
  const round = 2 * (width + height)
  const at = ((along % round) + round) % round
  if (at < width) return { x: left + at, y: top }
  if (at < width + height) return { x: right, y: top + at - width }
  if (at < 2 * width + height) return { x: right - (at - width - height), y: bottom }
  return { x: left, y: bottom - (at - 2 * width - height) }
}

function alongRim({ left, top, right, bottom }: Box, { x, y }: Point): number {
  const width = right - left
  const height = bottom - top
  const aside = [Math.abs(y - top), Math.abs(x - right), Math.abs(y - bottom), Math.abs(x - left)]
  const side = aside.indexOf(Math.min(...aside))
  if (side === 0) return x - left
  if (side === 1) return width + y - top
  return side === 2 ? width + height + right - x : 2 * width + height + bottom - y
}

/** The arc from another start to the same tip, which it reaches in the same direction; null when that would be quite another arc. */
function arcFrom(arc: Arc, start: Point): Arc | null {
  const { to, heading, sweep } = arc
  const straight = Math.atan2(to.y - start.y, to.x - start.x)
  const turn = Math.atan2(Math.sin(heading - straight), Math.cos(heading - straight))
  if (Math.abs(2 * turn - sweep) > MOST_TURN) return null
  const curve: Curve = { from: start, to, sweep: Math.abs(turn) < 1e-4 ? 0 : 2 * turn }
  // The handle stays as far from the tip.
  const back = far(to.x - arc.middle.x, to.y - arc.middle.y)
  const share = back / Math.max(1e-6, back + far(start.x - arc.middle.x, start.y - arc.middle.y))
  return toArc(curve, pointAt(curve, 1 - share))
}

/** A link at the name that it leaves, and what is there. */
export interface Leaving {
  readonly arc: Arc
  /** The boxes of both names. */
  readonly source: Box
  readonly target: Box
  /** Arcs of which the heads arrive at the source. */
  readonly arriving: readonly Arc[]
  readonly texts: Field<Box>
}

/** Whether a head arrives too near to where a link leaves. */
export function isCrowded({ arc, arriving }: Pick<Leaving, 'arc' | 'arriving'>): boolean {
  return arriving.some(({ to }) => far(to.x - arc.from.x, to.y - arc.from.y) < APART)
}

/**
 * The arc of a link that begins beside its centre line where heads arrive too near: moved along the rim of the name as little as keeps it clear of all heads,
 * to the side on which it does not cross them. The same arc where there is no such place, or a name in the way from there.
 */
export function leaveBeside(leaving: Leaving): Arc {
  const { arc, source, target, arriving, texts } = leaving
  const rim = grow(source, MARKS.gap)
  const begin = alongRim(rim, arc.from)
  const most = (source.right - source.left) * SHARE
  const outward = headingAt(arc, 0)
  const heads = arriving.map(({ to, heading }) => {
    const ahead = alongRim(rim, to) - begin
    const round = 2 * (rim.right - rim.left + rim.bottom - rim.top)
    // Clockwise along the rim and as seen from the name, positive.
    return {
      to,
      ahead: ahead - round * Math.round(ahead / round),
      turned: Math.sin(heading + Math.PI - outward),
    }
  })
  const near = foreignBoxes(texts, grow(roundOf(arc).box, AIR + most), [source, target]).map((box) =>
    grow(box, AIR),
  )
  let best: Arc | null = null
  let least = Number.POSITIVE_INFINITY
  for (let away = 1; away <= most && away < least; away++)
    for (const shift of [away, -away]) {
      const start = onRim(rim, begin + shift)
      if (heads.some(({ to }) => far(to.x - start.x, to.y - start.y) < APART)) continue
      const isWrong = ({ ahead, turned }: (typeof heads)[number]) =>
        Math.abs(ahead) < 2 * APART + most && (ahead - shift) * turned < 0
      const cost = away + CROSSED * heads.filter(isWrong).length
      if (cost >= least) continue
      const moved = arcFrom(arc, start)
      if (!moved || !isFree(moved, source, target, near)) continue
      best = moved
      least = cost
    }
  return best ?? arc
}

/** Whether an arc keeps off its own names and all others, of which the boxes have air about them. */
function isFree(arc: Arc, source: Box, target: Box, others: readonly Box[]): boolean {
  const within = grow(source, MARKS.gap - 0.1)
  const after = { ...arc, from: pointAt(arc, 1 / Math.max(2, lengthOf(arc))), sweep: arc.sweep }
  const round = roundOf(arc)
  if (runsOver(roundOf(after), within) || runsOver(round, target)) return false
  return !others.some((other) => runsOver(round, other))
}
