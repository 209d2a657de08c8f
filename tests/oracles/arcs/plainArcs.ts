import type { Drawing, Point, TextDrawing } from '../../../src/layout/index.ts'
import type { CausalMap, Link } from '../../../src/model/index.ts'

// Plain reckoning, which shares nothing with what draws: an arc is a row of points, and a name a rectangle.

/** Points of an arc, not farther apart than this, px. */
const STEP = 1
/** Bends are tried in such steps. */
const BEND = 0.002
const MOST = 0.9
/** What is hidden about a link's own name, px. */
const HIDDEN = 3
/** An arc runs through a name by more than this, px, and keeps off by more than the other. */
const THROUGH = 0.3
const CLEAR = 0.6
/** Links between the same names do not come nearer to one another than this, px. */
const APART = 6
/** A link longer than this, px, right across a large map, is let run through names rather than swing out farther than so many px from straight. */
const LONG = 1600
const SWING = 400
/** Less than this is no arc to be seen, px. */
const SEEN = 14

interface Rectangle {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

function rectangle({ centre, width, height }: TextDrawing, by: number): Rectangle {
  return {
    left: centre.x - width / 2 - by,
    top: centre.y - height / 2 - by,
    right: centre.x + width / 2 + by,
    bottom: centre.y + height / 2 + by,
  }
}

function isIn({ x, y }: Point, { left, top, right, bottom }: Rectangle): boolean {
  return x > left && x < right && y > top && y < bottom
}

/** Points along the arc whose middle lies so far from the chord, to the right of travel, as a share of the chord. */
function pointsOf(from: Point, to: Point, bend: number): readonly Point[] {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const chord = Math.hypot(dx, dy)
  const aside = bend * chord
  const count = Math.ceil((chord * (1 + 4 * Math.abs(bend))) / STEP)
  if (Math.abs(bend) < 1e-6)
    return Array.from({ length: count + 1 }, (_, at) => ({
      x: from.x + (dx * at) / count,
      y: from.y + (dy * at) / count,
    }))
  // The chord divides the circle's diameter into the height of the arc and what is left (Euclid III, 35).
  const radius = ((chord / 2) ** 2 / Math.abs(aside) + Math.abs(aside)) / 2
  const right = { x: -dy / chord, y: dx / chord }
  const back = aside - Math.sign(aside) * radius
  const centre = {
    x: (from.x + to.x) / 2 + right.x * back,
    y: (from.y + to.y) / 2 + right.y * back,
  }
  const start = Math.atan2(from.y - centre.y, from.x - centre.x)
  const half = 2 * Math.atan(2 * Math.abs(bend))
  const turn = -Math.sign(bend) * 2 * half
  return Array.from({ length: count + 1 }, (_, at) => {
    const angle = start + (turn * at) / count
    return { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) }
  })
}

/** Whether the arc with this bend can be seen and touches no name, wherever it is not hidden by its own. */
function isClear(
  source: TextDrawing,
  target: TextDrawing,
  names: readonly Rectangle[],
  bend: number,
): boolean {
  const own = [rectangle(source, HIDDEN), rectangle(target, HIDDEN)]
  const seen = pointsOf(source.centre, target.centre, bend).filter(
    (point) => !own.some((each) => isIn(point, each)),
  )
  return seen.length * STEP > SEEN && !seen.some((point) => names.some((each) => isIn(point, each)))
}

/** How high a drawn arc is beside its chord, to the right of travel. */
function bendOf(drawing: Drawing, link: Link, first: Link): number {
  const bend = drawing.links.get(link.id)?.bend ?? 0
  return link.source === first.source ? bend : -bend
}

/** The points of an arc as it is drawn, out of its path. */
function drawnPoints({
  arc: { from, to, sweep },
}: {
  arc: { from: Point; to: Point; sweep: number }
}): readonly Point[] {
  return pointsOf(from, to, -Math.tan(sweep / 4) / 2)
}

/** The links, but for those that a person bent, that are drawn through a name though there is an arc between the same two that keeps off all, told with its bend. */
export function needlessStrikes(map: CausalMap, drawing: Drawing): readonly string[] {
  const texts = [...drawing.variables.values(), ...drawing.labels.values()]
  const links = Object.values(map.links)
  return links.flatMap((link) => {
    const drawn = drawing.links.get(link.id)
    const source = drawing.variables.get(link.source)
    const target = drawing.variables.get(link.target)
    if (!drawn || !source || !target || source === target || link.bent) return []
    const chord = Math.hypot(target.centre.x - source.centre.x, target.centre.y - source.centre.y)
    const others = texts.filter((text) => text !== source && text !== target)
    const struck = others.map((text) => rectangle(text, -THROUGH))
    if (!drawnPoints(drawn).some((point) => struck.some((each) => isIn(point, each)))) return []
    const beside = links.filter(
      (other) =>
        other !== link &&
        ((other.source === link.source && other.target === link.target) ||
          (other.source === link.target && other.target === link.source)),
    )
    const taken = beside.map((other) => bendOf(drawing, other, link))
    const names = others.map((text) => rectangle(text, CLEAR))
    const most = chord > LONG ? SWING / chord : MOST
    for (let bend = -most; bend <= most; bend += BEND) {
      if (taken.some((other) => Math.abs(other - bend) * chord < APART)) continue
      if (isClear(source, target, names, bend))
        return [
          `${link.id} of ${Math.round(chord)} px: ${drawn.bend.toFixed(3)} where ${bend.toFixed(3)} is clear`,
        ]
    }
    return []
  })
}
