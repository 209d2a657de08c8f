import { around, type Box } from '../../layout/index.ts'
import { fitted, revealing, type Seen, type Size } from '../fit.ts'

/** A view and the size of the canvas in which it was seen. */
export interface Stood {
  readonly seen: Seen
  readonly size: Size
}

/** What stands on the map: the box of each thing, and the one around all. */
export interface Standing {
  readonly bounds: Box
  readonly things: readonly Box[]
}

/**
 * The view for a canvas of another size: what was fitted is fitted again; else whatever was wholly in view still is, with the least movement, and smaller only
 * where it must be. Asked for the size at which it stood it is the view itself, so that a panel shown and hidden changes nothing.
 */
export function staying({ seen, size }: Stood, next: Size, { bounds, things }: Standing): Seen {
  if (next.width === size.width && next.height === size.height) return seen
  if (isNear(fitted(bounds, size), seen)) return fitted(bounds, next)
  const kept = things.filter((box) => isWithin(box, size, seen))
  const [first] = kept
  // Of what lies far from everything the middle stays.
  if (first === undefined)
    return {
      x: seen.x + (next.width - size.width) / 2,
      y: seen.y + (next.height - size.height) / 2,
      zoom: seen.zoom,
    }
  const box = kept.reduce(around, first)
  return isWithin(box, next, seen) ? seen : revealing(box, next, seen)
}

/** Whether two views are the same but for what reckoning does to them. */
export function isNear(a: Seen, b: Seen): boolean {
  return Math.abs(a.x - b.x) < 0.5 && Math.abs(a.y - b.y) < 0.5 && Math.abs(a.zoom - b.zoom) < 1e-4
}

function isWithin(box: Box, { width, height }: Size, { x, y, zoom }: Seen): boolean {
  return (
    x + box.left * zoom >= 0 &&
    y + box.top * zoom >= 0 &&
    x + box.right * zoom <= width &&
    y + box.bottom * zoom <= height
  )
}
