import type { SearchGraph } from './graph.ts'
import type { Places, Shapes } from './shapes.ts'
import type { Weights } from './weights.ts'

/** What is about the drawing as a whole: how long links are, and how large it is. */
export interface Extent {
  /** What lengths and size cost. */
  cost(): number
  /** Counts the lengths of links in (1) or out (-1). */
  count(links: ArrayLike<number>, sign: number): void
  /** Whether one of these names is at the edge of the whole, or beyond. */
  isAtEdge(variables: ArrayLike<number>, links: ArrayLike<number>): boolean
  /** Measures the size anew. */
  measure(): void
  /** Forgets all lengths. */
  clear(): void
  remember(): void
  takeBack(): void
}

/** How much more it costs to be larger than twice of what is good. */
const SPARSE = 3
/** The area of the drawing over that of its names that costs nothing. */
const GOOD_AREA = 9
/** How much wider than high, and higher than wide, costs nothing. */
const LANDSCAPE = 1.8
const PORTRAIT = 0.8

/** A screen on which all of a drawing is to be seen, px at the scale at which its names can just be read. */
export interface Room {
  readonly width: number
  readonly height: number
  /** True where it is enough to be in it: then a drawing has the size that is good for it, as without a room, and only what is beyond costs more. */
  readonly isEnough?: boolean
}

/** How much more it costs to be larger than a room than it is worth to be smaller, and the same of a room that it is enough to be in. */
const CRAMPED = 20
const BEYOND = 15
/** Being smaller than the room by more than this, as a power of two, is worth no more. */
const AMPLE = -0.6

/** Where links are shorter than this on the average, px, nothing is seen of any: what is left of sums counted out and in again is no length. */
const UNSEEN = 1e-6

/** Makes the extent of a drawing, of nothing yet. */
export function createExtent(
  graph: SearchGraph,
  { x, y }: Places,
  { length, left, top, right, bottom }: Shapes,
  weights: Weights,
  room: Room | null = null,
): Extent {
  const { halfWidth, halfHeight } = graph
  const nameArea = areaOfNames(graph)
  const landscape = room === null ? LANDSCAPE : Math.max(LANDSCAPE, room.width / room.height)
  const portrait = room === null ? PORTRAIT : Math.max(PORTRAIT, room.height / room.width)
  const now: Measures = { sum: 0, squares: 0, left: 0, top: 0, right: 0, bottom: 0 }
  const old: Measures = { ...now }
  return {
    cost() {
      const links = Math.max(1, graph.links)
      const mean = now.sum / links
      const variance = Math.max(0, now.squares / links - mean * mean)
      const uneven = mean < UNSEEN ? 0 : Math.sqrt(variance) / mean
      const width = Math.max(1, now.right - now.left)
      const height = Math.max(1, now.bottom - now.top)
      const over = room === null ? 0 : Math.log2(Math.max(width / room.width, height / room.height))
      if (room !== null && room.isEnough !== true) {
        const size = over > 0 ? CRAMPED * over : Math.max(over, AMPLE)
        return weights.lengths * uneven + weights.shape * size
      }
      const slim = Math.log2(Math.max(width / height / landscape, height / width / portrait))
      const large = Math.log2((width * height) / nameArea / GOOD_AREA)
      const size = Math.max(0, slim) + Math.max(0, large) + SPARSE * Math.max(0, large - 1)
      const beyond = BEYOND * Math.max(0, over)
      return weights.lengths * uneven + weights.shape * (size + beyond)
    },
    count(links, sign) {
      for (let at = 0; at < links.length; at++) {
        const seen = length[links[at] ?? 0] ?? 0
        now.sum += sign * seen
        now.squares += sign * seen * seen
      }
    },
    isAtEdge(variables, links) {
      for (let at = 0; at < links.length; at++) {
        const link = links[at] ?? 0
        if (length[link] === 0) continue
        if ((left[link] ?? 0) <= now.left || (right[link] ?? 0) >= now.right) return true
        if ((top[link] ?? 0) <= now.top || (bottom[link] ?? 0) >= now.bottom) return true
      }
      for (let at = 0; at < variables.length; at++) {
        const variable = variables[at] ?? 0
        const cx = x[variable] ?? 0
        const cy = y[variable] ?? 0
        const width = halfWidth[variable] ?? 0
        const height = halfHeight[variable] ?? 0
        if (cx - width <= now.left || cx + width >= now.right) return true
        if (cy - height <= now.top || cy + height >= now.bottom) return true
      }
      return false
    },
    measure() {
      now.left = Infinity
      now.top = Infinity
      now.right = -Infinity
      now.bottom = -Infinity
      for (let variable = 0; variable < graph.variables; variable++) {
        const cx = x[variable] ?? 0
        const cy = y[variable] ?? 0
        now.left = Math.min(now.left, cx - (halfWidth[variable] ?? 0))
        now.right = Math.max(now.right, cx + (halfWidth[variable] ?? 0))
        now.top = Math.min(now.top, cy - (halfHeight[variable] ?? 0))
        now.bottom = Math.max(now.bottom, cy + (halfHeight[variable] ?? 0))
      }
      for (let link = 0; link < graph.links; link++) {
        if (length[link] === 0) continue
        now.left = Math.min(now.left, left[link] ?? 0)
        now.right = Math.max(now.right, right[link] ?? 0)
        now.top = Math.min(now.top, top[link] ?? 0)
        now.bottom = Math.max(now.bottom, bottom[link] ?? 0)
      }
    },
    clear() {
      now.sum = 0
      now.squares = 0
    },
    remember: () => copyExtent(now, old),
    takeBack: () => copyExtent(old, now),
  }
}

interface Measures {
  sum: number
  squares: number
  left: number
  top: number
  right: number
  bottom: number
}

function copyExtent(from: Measures, to: Measures): void {
  to.sum = from.sum
  to.squares = from.squares
  to.left = from.left
  to.top = from.top
  to.right = from.right
  to.bottom = from.bottom
}

/** What all names cover, px²; at least 1. */
export function areaOfNames({ halfWidth, halfHeight }: SearchGraph): number {
  let area = 0
  halfWidth.forEach((half, variable) => {
    area += 4 * half * (halfHeight[variable] ?? 0)
  })
  return Math.max(1, area)
}
