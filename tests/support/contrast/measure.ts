import { contrastOf } from '../colour/distance.ts'
import type { Rgb } from '../colour/vision.ts'
import type { Picture } from './png.ts'
import type { AnySpot, Area, EdgeSpot, Place } from './spots.ts'

/** What was measured of a spot: how what is to be seen stands out against what is beside it. */
export interface Contrast {
  readonly ratio: number
  readonly front: Rgb
  readonly back: Rgb
}

/** A line is judged by its places: so many of them may be crossed by something else. */
const CROSSED = 0.25
/** The same of a line with gaps. */
const DASHED = 0.7
/** Colours that differ by no more, 0 to 1, in any channel are the same paint. */
const SAME = 0.1
/** From here on along the way from the paper to its own colour a stroke is fully there, and only smoothed where it is thinner than a point. */
const THERE = 0.65

/** Measures a spot in a picture of the page that has `scale` points to the px. Null where nothing of it could be measured. */
export function measure(picture: Picture, scale: number, spot: AnySpot): Contrast | null {
  const look = looker(picture, scale)
  switch (spot.kind) {
    case 'text':
      return best(spot.areas.map((area) => drawn(look.area(grown(area, 1)), rgb(spot.colour), spot.alpha)))
    case 'icon':
      return filled(look.area(grown(spot.area, 3)), rgb(spot.colour), spot.alpha)
    case 'stroke':
      return typical(
        spot.places.map((place) => {
          const back = paper(look.ring(place, spot.half + 1, spot.half + 3), rgb(spot.colour))
          return back && against(back, look.ring(place, 0, spot.half + 0.5), rgb(spot.colour), spot.alpha)
        }),
        spot.isDashed ? DASHED : CROSSED,
      )
    case 'fill':
      return typical(spot.places.map((place) => filled(look.ring(place, 0, 3), rgb(spot.colour), spot.alpha)))
    case 'edge':
      return edge(picture, scale, spot)
  }
}

interface Looker {
  area(area: Area): readonly Rgb[]
  ring(place: Place, from: number, to: number): readonly Rgb[]
}

function looker(picture: Picture, scale: number): Looker {
  return {
    area({ x, y, width, height }) {
      const points: Rgb[] = []
      for (let row = Math.floor(y * scale); row < (y + height) * scale; row++)
        for (let column = Math.floor(x * scale); column < (x + width) * scale; column++)
          points.push(picture.at(column, row))
      return points
    },
    ring({ x, y }, from, to) {
      const points: Rgb[] = []
      const reach = Math.ceil(to * scale)
      for (let dy = -reach; dy <= reach; dy++)
        for (let dx = -reach; dx <= reach; dx++) {
          const distance = Math.hypot(dx, dy) / scale
          if (distance >= from && distance <= to) points.push(picture.at(x * scale + dx, y * scale + dy))
        }
      return points
    },
  }
}

/** Of points that are mostly paper: how the rest stands out. */
function drawn(points: readonly Rgb[], colour: Rgb, alpha: number): Contrast | null {
  const back = commonest(points)
  return back && against(back, points, colour, alpha)
}

/** Of points on an outline: how what has the colour stands out against most of what has not. */
function filled(points: readonly Rgb[], colour: Rgb, alpha: number): Contrast | null {
  const back = paper(points, colour)
  return back && against(back, points, colour, alpha)
}

/** Most of what has not the colour; where all has it, that. */
function paper(points: readonly Rgb[], colour: Rgb): Rgb | null {
  const others = points.filter((point) => !isSame(point, colour))
  return commonest(others.length > 0 ? others : points)
}

/**
 * The point that comes nearest to a colour on the way from what is behind, so that smoothed edges and what else lies there do not count. A stroke that is nearly
 * there is as dark as its colour says; of one that is see-through what is seen counts.
 */
function against(back: Rgb, points: readonly Rgb[], colour: Rgb, alpha: number): Contrast {
  const way = minus(colour, back)
  const length = dot(way, way)
  if (length < 1e-4) return { ratio: 1, front: colour, back }
  let far = 0
  let front = back
  for (const point of points) {
    const from = minus(point, back)
    const share = dot(from, way) / length
    const off = Math.sqrt(Math.max(0, dot(from, from) - share * share * length))
    if (share > far && off < 0.08 + 0.25 * Math.sqrt(length)) {
      far = share
      front = point
    }
  }
  if (far >= THERE * alpha) front = mixed(back, colour, alpha)
  return { ratio: contrastOf(front, back), front, back }
}

/** The strongest edge that goes along most of one side at least. */
function edge(picture: Picture, scale: number, { area, inside, outside }: EdgeSpot): Contrast | null {
  const { x, y, width, height } = area
  const shares = [0.2, 0.35, 0.5, 0.65, 0.8]
  const sides: readonly (readonly [Place, Place, Place])[] = [
    [
      { x, y },
      { x: 0, y: height },
      { x: -1, y: 0 },
    ],
    [
      { x: x + width, y },
      { x: 0, y: height },
      { x: 1, y: 0 },
    ],
    [
      { x, y },
      { x: width, y: 0 },
      { x: 0, y: -1 },
    ],
    [
      { x, y: y + height },
      { x: width, y: 0 },
      { x: 0, y: 1 },
    ],
  ]
  const found = sides.map(([corner, along, out]) =>
    typical(
      shares.map((share) => {
        const foot = { x: corner.x + along.x * share, y: corner.y + along.y * share }
        const at = (far: number): Rgb =>
          picture.at((foot.x + out.x * far) * scale - 0.5, (foot.y + out.y * far) * scale - 0.5)
        const back = at(outside + 1.5)
        const steps = Array.from({ length: Math.ceil((inside + outside) * scale) }, (_, step) =>
          at(-inside + (step + 0.5) / scale),
        )
        return best(steps.map((front) => ({ ratio: contrastOf(front, back), front, back })))
      }),
      0.5,
    ),
  )
  return best(found)
}

function best(all: readonly (Contrast | null)[]): Contrast | null {
  return all.reduce((one, other) => (other && (!one || other.ratio > one.ratio) ? other : one), null)
}

/** What all but a share of the places reach. */
function typical(all: readonly (Contrast | null)[], share = CROSSED): Contrast | null {
  const sorted = all.filter((each) => each !== null).sort((a, b) => a.ratio - b.ratio)
  return sorted[Math.floor(sorted.length * share)] ?? null
}

function commonest(points: readonly Rgb[]): Rgb | null {
  const counts = new Map<string, { readonly point: Rgb; count: number }>()
  for (const point of points) {
    const key = point.map((value) => Math.round(value * 63)).join()
    const there = counts.get(key)
    if (there) there.count += 1
    else counts.set(key, { point, count: 1 })
  }
  let most: { readonly point: Rgb; count: number } | null = null
  for (const each of counts.values()) if (most === null || each.count > most.count) most = each
  return most?.point ?? null
}

/** A colour as `getComputedStyle` gives it; how see-through it is does not matter, since what is seen is measured. */
function rgb(colour: string): Rgb {
  const numbers = (colour.match(/[\d.]+/g) ?? []).map(Number)
  const whole = colour.startsWith('rgb') ? 255 : 1
  const [red = 0, green = 0, blue = 0] = numbers
  return [red / whole, green / whole, blue / whole]
}

function grown({ x, y, width, height }: Area, by: number): Area {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by }
}

function mixed(back: Rgb, front: Rgb, alpha: number): Rgb {
  const mix = (a: number, b: number): number => a + (b - a) * alpha
  return [mix(back[0], front[0]), mix(back[1], front[1]), mix(back[2], front[2])]
}

function minus(one: Rgb, other: Rgb): Rgb {
  return [one[0] - other[0], one[1] - other[1], one[2] - other[2]]
}

function dot(one: Rgb, other: Rgb): number {
  return one[0] * other[0] + one[1] * other[1] + one[2] * other[2]
}

function isSame(one: Rgb, other: Rgb): boolean {
  return one.every((value, at) => Math.abs(value - (other[at] ?? 0)) <= SAME)
}
