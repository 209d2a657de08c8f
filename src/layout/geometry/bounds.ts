import type { Box, Point } from '../types.ts'

const NO_BOX: Box = { left: 0, top: 0, right: 0, bottom: 0 }

/** Collects the box around many things. */
export interface Bounds {
  addBox(box: Box, margin: number): void
  addPoint(point: Point, margin: number): void
  /** The box around all that was added; one of no size at the origin when nothing was. */
  box(): Box
}

/** Bounds of nothing yet. */
export function makeBounds(): Bounds {
  let left = Number.POSITIVE_INFINITY
  let top = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  let bottom = Number.NEGATIVE_INFINITY
  const add = (fromX: number, fromY: number, toX: number, toY: number) => {
    if (fromX < left) left = fromX
    if (fromY < top) top = fromY
    if (toX > right) right = toX
    if (toY > bottom) bottom = toY
  }
  return {
    addBox: (box, margin) =>
      add(box.left - margin, box.top - margin, box.right + margin, box.bottom + margin),
    addPoint: ({ x, y }, margin) => add(x - margin, y - margin, x + margin, y + margin),
    box: () => (left > right ? NO_BOX : { left, top, right, bottom }),
  }
}

/** The box around places with so much room about each, px; made without more than that, as a picture of a drag asks for hundreds. */
export function boxAround(places: readonly Point[], margin: number): Box {
  let left = Number.POSITIVE_INFINITY
  let top = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  let bottom = Number.NEGATIVE_INFINITY
  for (const { x, y } of places) {
    if (x - margin < left) left = x - margin
    if (y - margin < top) top = y - margin
    if (x + margin > right) right = x + margin
    if (y + margin > bottom) bottom = y + margin
  }
  return { left, top, right, bottom }
}
