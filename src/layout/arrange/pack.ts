import type { Placement, SizedGraph } from '../quality/types.ts'
import type { Box, Point } from '../types.ts'

/** Between the parts of a map that no link joins, px. */
const BETWEEN = 48
/** How much wider than high the whole is to be. */
const LANDSCAPE = 1.6

/** The box around names by number and the arcs between them, px. */
export function boxAround(
  { sizes, links }: SizedGraph,
  { centres, bends }: Placement,
  variables: Iterable<number>,
): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  const isIn = new Set(variables)
  const add = ({ x, y }: Point, width: number, height: number) => {
    box.left = Math.min(box.left, x - width / 2)
    box.right = Math.max(box.right, x + width / 2)
    box.top = Math.min(box.top, y - height / 2)
    box.bottom = Math.max(box.bottom, y + height / 2)
  }
  for (const variable of isIn) {
    const centre = centres[variable]
    const size = sizes[variable]
    if (centre && size) add(centre, size.width, size.height)
  }
  links.forEach(({ source, target }, link) => {
    const [from, to] = [centres[source], centres[target]]
    if (!from || !to || !isIn.has(source) || !isIn.has(target)) return
    const bend = bends[link] ?? 0
    add(
      { x: (from.x + to.x) / 2 - (to.y - from.y) * bend, y: (from.y + to.y) / 2 + (to.x - from.x) * bend },
      8,
      8,
    )
  })
  return box
}

/**
 * Puts boxes beside and below one another without overlaps, large ones first, and tells by how much each moves: every box takes
 * the place, at a corner made by those before it, that keeps the whole smallest and wider than high. Of equal places the first.
 */
export function packBoxes(boxes: readonly Box[]): readonly Point[] {
  const order = [...boxes.keys()].sort((a, b) => areaOf(boxes[b]) - areaOf(boxes[a]) || a - b)
  const packed: Box[] = []
  const moves: Point[] = boxes.map(() => ({ x: 0, y: 0 }))
  for (const index of order) {
    const box = boxes[index]
    if (!box) continue
    const place = placeFor(box, packed)
    moves[index] = { x: place.x - box.left, y: place.y - box.top }
    packed.push({
      left: place.x,
      top: place.y,
      right: place.x + box.right - box.left,
      bottom: place.y + box.bottom - box.top,
    })
  }
  return moves
}

function areaOf(box: Box | undefined): number {
  return box ? (box.right - box.left) * (box.bottom - box.top) : 0
}

function placeFor(box: Box, packed: readonly Box[]): Point {
  if (packed.length === 0) return { x: box.left, y: box.top }
  const whole = {
    left: Math.min(...packed.map(({ left }) => left)),
    top: Math.min(...packed.map(({ top }) => top)),
    right: Math.max(...packed.map(({ right }) => right)),
    bottom: Math.max(...packed.map(({ bottom }) => bottom)),
  }
  const [width, height] = [box.right - box.left, box.bottom - box.top]
  let best: Point | null = null
  let least = Infinity
  const lefts = [whole.left, ...packed.map(({ right }) => right + BETWEEN)]
  const tops = [whole.top, ...packed.map(({ bottom }) => bottom + BETWEEN)]
  for (const y of tops) {
    for (const x of lefts) {
      const isFree = packed.every(
        (other) =>
          x >= other.right + BETWEEN - 0.5 ||
          x + width <= other.left - BETWEEN + 0.5 ||
          y >= other.bottom + BETWEEN - 0.5 ||
          y + height <= other.top - BETWEEN + 0.5,
      )
      if (!isFree) continue
      const across = Math.max(whole.right, x + width) - whole.left
      const down = Math.max(whole.bottom, y + height) - whole.top
      const cost = Math.max(across, down * LANDSCAPE) + 0.001 * (x - whole.left + y - whole.top)
      if (cost < least - 1e-9) {
        least = cost
        best = { x, y }
      }
    }
  }
  return best ?? { x: whole.left, y: whole.bottom + BETWEEN }
}
