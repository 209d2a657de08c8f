/** px of the window. */
export interface Rect {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Kept free at the edges of the window, and between what is said and a name, px. */
const EDGE = 16
const GAP = 4
/** How close together places are tried, px. */
const STEP = 24

/**
 * Where a box of this size covers none of the names, in a window of that size: as near to the lower right corner as there is room, px from the left and the top. Where there is
 * none, where it covers least.
 */
export function freePlaceFor(
  box: Pick<Rect, 'width' | 'height'>,
  window: Pick<Rect, 'width' | 'height'>,
  names: readonly Rect[],
): Pick<Rect, 'left' | 'top'> {
  const right = Math.max(EDGE, window.width - EDGE - box.width)
  const bottom = Math.max(EDGE, window.height - EDGE - box.height)
  let best = { left: right, top: bottom }
  let least = Number.POSITIVE_INFINITY
  for (const top of downFrom(bottom))
    for (const left of downFrom(right)) {
      const covered = names.reduce((sum, name) => sum + sharedArea({ left, top, ...box }, name), 0)
      // A corner is where one looks; the middle is where others look.
      const away = (right - left + (bottom - top)) / 1e5
      if (covered + away < least) {
        least = covered + away
        best = { left, top }
      }
    }
  return best
}

/** From a place to the other edge, in steps. */
function downFrom(most: number): readonly number[] {
  const count = Math.ceil((most - EDGE) / STEP)
  return [...Array.from({ length: count }, (_, at) => most - at * STEP), EDGE]
}

function sharedArea(a: Rect, b: Rect): number {
  const across = Math.min(a.left + a.width, b.left + b.width + GAP) - Math.max(a.left, b.left - GAP)
  const down = Math.min(a.top + a.height, b.top + b.height + GAP) - Math.max(a.top, b.top - GAP)
  return Math.max(0, across) * Math.max(0, down)
}
