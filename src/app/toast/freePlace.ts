/** px of the window. */
export interface Rect {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** px from the left and the top of the window. */
export type Place = Pick<Rect, 'left' | 'top'>

/** Kept free at the edges of the room, and between what is said and a name, px. */
const EDGE = 16
const GAP = 4
/** How close together places are tried, px. */
const STEP = 24
/** How many times as bad it is to lie over what has the focus as over a name. */
const MOST = 100

/**
 * Where a box of this size covers none of the names within a room: where it stood, if it still does not; else as near to the lower right corner as there is a place; where there is
 * none, where it covers least. With `isAtEdge` it keeps to the edges of the room, so that it stands over nobody's work. What has the focus is the last that it may lie over.
 */
export function freePlaceFor(
  box: Pick<Rect, 'width' | 'height'>,
  room: Rect,
  names: readonly Rect[],
  {
    stood = null,
    isAtEdge = false,
    focused = null,
  }: { readonly stood?: Place | null; readonly isAtEdge?: boolean; readonly focused?: Rect | null } = {},
): Place {
  const near = { left: room.left + EDGE, top: room.top + EDGE }
  const far = {
    left: Math.max(near.left, room.left + room.width - EDGE - box.width),
    top: Math.max(near.top, room.top + room.height - EDGE - box.height),
  }
  const coveredAt = (place: Place): number => covered({ ...place, ...box }, names, focused)
  const isInRoom =
    stood !== null &&
    stood.left >= near.left &&
    stood.left <= far.left &&
    stood.top >= near.top &&
    stood.top <= far.top
  if (isInRoom && coveredAt(stood) === 0) return stood
  let best: Place = far
  let least = Number.POSITIVE_INFINITY
  for (const top of downFrom(far.top, near.top))
    for (const left of downFrom(far.left, near.left)) {
      const isInside = left > near.left && left < far.left && top > near.top && top < far.top
      if (isAtEdge && isInside) continue
      // A corner is where one looks; the middle is where others look.
      const away = (far.left - left + (far.top - top)) / 1e5
      const cost = coveredAt({ left, top }) + away
      if (cost < least) {
        least = cost
        best = { left, top }
      }
    }
  return best
}

/** How much of names a box covers, px², and of what has the focus many times as much. */
export function covered(box: Rect, names: readonly Rect[], focused: Rect | null = null): number {
  const over = names.reduce((sum, name) => sum + sharedArea(box, name), 0)
  return over + (focused === null ? 0 : MOST * sharedArea(box, focused))
}

/** From a place to the other edge, in steps. */
function downFrom(most: number, least: number): readonly number[] {
  const count = Math.ceil((most - least) / STEP)
  return [...Array.from({ length: count }, (_, at) => most - at * STEP), least]
}

function sharedArea(a: Rect, b: Rect): number {
  const across = Math.min(a.left + a.width, b.left + b.width + GAP) - Math.max(a.left, b.left - GAP)
  const down = Math.min(a.top + a.height, b.top + b.height + GAP) - Math.max(a.top, b.top - GAP)
  return Math.max(0, across) * Math.max(0, down)
}
