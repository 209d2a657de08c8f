import type { Point, TextDrawing } from '../../layout/index.ts'
import type { Id } from '../../model/index.ts'
import type { Size } from '../fit.ts'

/** Kept free between two names beside and above each other, px: room for an arrow and its sign. */
export interface Gaps {
  readonly across: number
  readonly down: number
}

/** Distances are stretched at most this much: a small map does not fall apart. */
const MOST_STRETCH = 1.5
const ROUNDS = 400

/** A text that has to find its place in the room. */
interface Body {
  readonly id: Id
  readonly width: number
  readonly height: number
  x: number
  y: number
}

/**
 * New centres for these names within a room of this size about the origin: in the same order from left to right and from
 * top to bottom, closer together, and then pushed apart until none lies on another. `others` go along, at the same scale.
 */
export function squeezed(
  names: readonly TextDrawing[],
  others: readonly TextDrawing[],
  room: Size,
  gaps: Gaps,
): { readonly places: ReadonlyMap<Id, Point>; readonly isClear: boolean } {
  const across = scaleOf(names, room.width, 'x', 'width')
  const down = scaleOf(names, room.height, 'y', 'height')
  const place = ({ centre }: TextDrawing): Point => ({ x: across(centre.x), y: down(centre.y) })
  const bodies = names.map((text): Body => {
    return { id: text.id, width: text.width, height: text.height, ...place(text) }
  })
  const isClear = pushApart(bodies, room, gaps)
  const places = new Map(others.map((text) => [text.id, place(text)]))
  for (const { id, x, y } of bodies) places.set(id, { x, y })
  return { places, isClear }
}

function scaleOf(names: readonly TextDrawing[], room: number, axis: 'x' | 'y', extent: 'width' | 'height') {
  const centres = names.map(({ centre }) => centre[axis])
  const [least, most] = [Math.min(...centres), Math.max(...centres)]
  const widest = Math.max(...names.map((name) => name[extent]))
  const scale = Math.max(0, Math.min(MOST_STRETCH, (room - widest) / Math.max(1, most - least)))
  return (at: number): number => (at - (least + most) / 2) * scale
}

/** Moves overlapping bodies apart, each half of the way, until none overlap; false when some still do at the end. */
function pushApart(bodies: readonly Body[], room: Size, gaps: Gaps): boolean {
  for (let round = 0; round < ROUNDS; round++) {
    let isClear = true
    for (const [index, one] of bodies.entries()) {
      for (const other of bodies.slice(index + 1)) {
        const dx = other.x - one.x
        const dy = other.y - one.y
        const across = (one.width + other.width) / 2 + gaps.across - Math.abs(dx)
        const down = (one.height + other.height) / 2 + gaps.down - Math.abs(dy)
        if (across <= 0.5 || down <= 0.5) continue
        isClear = false
        if (across < down) shift(one, other, 'x', (across / 2) * (dx < 0 ? -1 : 1))
        else shift(one, other, 'y', (down / 2) * (dy < 0 ? -1 : 1))
      }
    }
    for (const body of bodies) {
      body.x = within(body.x, (room.width - body.width) / 2)
      body.y = within(body.y, (room.height - body.height) / 2)
    }
    if (isClear) return true
  }
  return false
}

function shift(one: Body, other: Body, axis: 'x' | 'y', by: number): void {
  one[axis] -= by
  other[axis] += by
}

function within(at: number, most: number): number {
  return Math.max(-Math.max(0, most), Math.min(Math.max(0, most), at))
}
