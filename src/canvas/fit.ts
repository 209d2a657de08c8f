import { around, type Box } from '../layout/index.ts'

/** What is seen: the map's origin on the canvas, px, and the scale. */
export interface Seen {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

/** px. */
export interface Size {
  readonly width: number
  readonly height: number
  /** What of the height is taken by what stands at the foot; by the widths at which the strip of actions folds where it is left out. */
  readonly foot?: number
}

/** How far one can zoom. */
export const ZOOM = { least: 0.05, most: 4 } as const

/** A small map is not blown up beyond this. */
const MOST_FIT = 1.25
/** Kept free around what is fitted or brought into view, px of the screen: this share of the shorter side, within bounds. */
const MARGIN = { share: 0.07, least: 10, most: 28 } as const
/** Kept free below that besides: there stand the strip of actions and the buttons for zooming, on a narrow canvas one above the other. */
const FOOT = { beside: 36, above: 82 } as const
/** Narrower than this is narrow, and lower than this low, px: there the strip is not shown. Must agree with the style sheet of the strip. */
const NARROW = 660
/** In less height than this, px, nothing is made smaller to be seen whole. */
const LEAST_FREE = 48
/** In less height than this, px, what can only be read in part is shown in part rather than whole and unreadable. */
const LITTLE_FREE = 110
const LOW = 300

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value))
}

/** The view at this scale with a box in its middle. */
export function centredOn(box: Box, size: Size, zoom: number): Seen {
  return {
    x: size.width / 2 - (zoom * (box.left + box.right)) / 2,
    y: size.height / 2 - (zoom * (box.top + box.bottom)) / 2,
    zoom,
  }
}

/** The scale at which a box is seen whole, with `margin` px of the screen left free around it. */
export function wholeZoom(box: Box, size: Size, margin: number): number {
  const across = Math.max(1, size.width - 2 * margin) / Math.max(1, box.right - box.left)
  const down = Math.max(1, size.height - 2 * margin) / Math.max(1, box.bottom - box.top)
  return Math.min(across, down)
}

/** What the foot of the canvas leaves free. */
export function roomAbove({ width, height, foot }: Size): Size {
  const taken = foot ?? (width > NARROW || height < LOW ? FOOT.beside : FOOT.above)
  return { width, height: Math.max(1, height - taken) }
}

/** Kept free around what is fitted on a canvas of this size, px of the screen. */
export function marginOf({ width, height }: Size): number {
  return clamp(Math.min(width, height) * MARGIN.share, MARGIN.least, MARGIN.most)
}

/** The room that a map has which is fitted, px of the screen. */
export function roomToFit(size: Size): Size {
  const { width, height } = roomAbove(size)
  const margin = marginOf(size)
  return { width: Math.max(1, width - 2 * margin), height: Math.max(1, height - 2 * margin) }
}

/** The view in which all of a box is seen, in the middle of what is free. What has no size is seen at 100 %. */
export function fitted(box: Box, size: Size): Seen {
  const free = roomAbove(size)
  if (box.left === box.right && box.top === box.bottom) return centredOn(box, free, 1)
  return centredOn(box, free, clamp(wholeZoom(box, free, marginOf(size)), ZOOM.least, MOST_FIT))
}

/** The view nearest to `seen` in which all of a box is seen: moved as little as possible, and zoomed out only when it must be. */
export function revealing(box: Box, size: Size, seen: Seen): Seen {
  const free = roomAbove(size)
  const margin = marginOf(size)
  const whole = wholeZoom(box, free, marginOf(size))
  // Where next to nothing is free, as above the keyboard of a telephone that lies on its side, nothing is gained by making all tiny.
  const zoom = free.height < LEAST_FREE ? seen.zoom : Math.min(seen.zoom, Math.max(ZOOM.least, whole))
  // Zooming out keeps the middle of the canvas where it is.
  const share = zoom / seen.zoom
  const x = size.width / 2 - (size.width / 2 - seen.x) * share
  const y = size.height / 2 - (size.height / 2 - seen.y) * share
  return {
    x: x + leastShift(x + box.left * zoom, x + box.right * zoom, size.width, margin),
    y: y + leastShift(y + box.top * zoom, y + box.bottom * zoom, free.height, margin),
    zoom,
  }
}

/** What of these boxes is to be brought into view on a canvas of this size: all, or where little height is free the first, with as many others as there is room for at this scale. */
export function readIn([first, ...others]: readonly [Box, ...Box[]], size: Size, zoom: number): Box {
  const free = roomAbove(size)
  const fits = (box: Box): boolean =>
    free.height >= LITTLE_FREE || wholeZoom(box, free, marginOf(size)) >= zoom
  return others.reduce((box, other) => {
    const both = around(box, other)
    return fits(both) ? both : box
  }, first)
}

/** How far a stretch of a line has to move to lie within the margins; when it is too long it is put in the middle. */
function leastShift(start: number, end: number, length: number, margin: number): number {
  if (end - start > length - 2 * margin) return (length - start - end) / 2
  if (start < margin) return margin - start
  if (end > length - margin) return length - margin - end
  return 0
}
