import type { Point } from '../../layout/index.ts'

/** A name as snapping sees it: its box about its centre, px of the map. */
export interface Standing {
  readonly centre: Point
  readonly width: number
  readonly height: number
}

type Axis = 'x' | 'y'
type Sorted = Readonly<Record<Axis, readonly Standing[]>>

/** Where a thing that is dragged comes to stand, and the lines that show why, each from one end to the other. */
export interface Snapped {
  readonly at: Point
  /** Whether it stands so by a centre, which is then to be kept to the fraction. */
  readonly exact: Readonly<Record<Axis, boolean>>
  readonly guides: readonly (readonly [Point, Point])[]
}

/** How far apart the centres of one row or column may lie, px of the map. */
const SAME_LINE = 10
const ACROSS: Readonly<Record<Axis, Axis>> = { x: 'y', y: 'x' }

const lengthAlong = (thing: Standing, axis: Axis): number => (axis === 'x' ? thing.width : thing.height)
const near = (thing: Standing, axis: Axis): number => thing.centre[axis] - lengthAlong(thing, axis) / 2
const far = (thing: Standing, axis: Axis): number => thing.centre[axis] + lengthAlong(thing, axis) / 2

/**
 * Makes the function that says where something dragged snaps to among what stands still: with its centre to a centre, or to
 * where the gaps in its row or column are equal, when that is within `reach` px of the map. What stands still is sorted once,
 * so that a move costs a binary search and the length of one row.
 */
export function createSnap(standing: readonly Standing[]): (thing: Standing, reach: number) => Snapped {
  const sorted: Sorted = {
    x: standing.toSorted((a, b) => a.centre.x - b.centre.x),
    y: standing.toSorted((a, b) => a.centre.y - b.centre.y),
  }
  return (thing, reach) => {
    const centres = {
      x: nearest(sorted.x, 'x', thing.centre.x, reach),
      y: nearest(sorted.y, 'y', thing.centre.y, reach),
    }
    const inLine = { ...thing, centre: { x: centres.x ?? thing.centre.x, y: centres.y ?? thing.centre.y } }
    const spaces = {
      x: spacing(sorted, inLine, thing, 'x', reach),
      y: spacing(sorted, inLine, thing, 'y', reach),
    }
    const better = (axis: Axis): boolean => {
      const [space, centre] = [spaces[axis], centres[axis]]
      const way = (to: number) => Math.abs(to - thing.centre[axis])
      return space !== null && (centre === null || way(space.at) < way(centre))
    }
    const isSpaced = { x: better('x'), y: better('y') }
    const at = (axis: Axis) => (isSpaced[axis] ? spaces[axis]?.at : centres[axis]) ?? thing.centre[axis]
    const placed = { ...thing, centre: { x: at('x'), y: at('y') } }
    const guidesAlong = (axis: Axis) =>
      isSpaced[axis]
        ? gapLines(spaces[axis], placed, axis)
        : centres[axis] === null
          ? []
          : [centreLine(sorted[axis], placed, axis)]
    return {
      at: placed.centre,
      exact: { x: centres.x !== null && !isSpaced.x, y: centres.y !== null && !isSpaced.y },
      guides: [...guidesAlong('x'), ...guidesAlong('y')],
    }
  }
}

/** The index of the first whose centre is not below a value. */
function firstFrom(list: readonly Standing[], axis: Axis, value: number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.centre[axis] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

function nearest(list: readonly Standing[], axis: Axis, value: number, reach: number): number | null {
  const after = firstFrom(list, axis, value)
  let best: number | null = null
  for (const one of [list[after - 1], list[after]]) {
    const way = one === undefined ? Number.POSITIVE_INFINITY : Math.abs(one.centre[axis] - value)
    if (one !== undefined && way <= reach && (best === null || way < Math.abs(best - value)))
      best = one.centre[axis]
  }
  return best
}

/** What stands within so much of a value, along an axis. */
function between(list: readonly Standing[], axis: Axis, value: number, by: number): readonly Standing[] {
  return list.slice(firstFrom(list, axis, value - by), firstFrom(list, axis, value + by + 1e-6))
}

interface Space {
  readonly at: number
  /** How wide each of the two gaps then is, px. */
  readonly gap: number
  /** The two neighbours whose gaps are made equal with it. */
  readonly beside: readonly [Standing, Standing]
}

/** The nearest place in its row (`x`) or column (`y`) at which the gaps to its neighbours are equal. */
function spacing(sorted: Sorted, inLine: Standing, thing: Standing, axis: Axis, reach: number): Space | null {
  const across = ACROSS[axis]
  const row = between(sorted[across], across, inLine.centre[across], SAME_LINE).toSorted(
    (a, b) => a.centre[axis] - b.centre[axis],
  )
  const value = thing.centre[axis]
  const length = lengthAlong(thing, axis)
  const after = firstFrom(row, axis, value)
  const [before2, before1, after1, after2] = [row[after - 2], row[after - 1], row[after], row[after + 1]]
  const found: Space[] = []
  if (before1 && after1) {
    const gap = (near(after1, axis) - far(before1, axis) - length) / 2
    found.push({ at: far(before1, axis) + gap + length / 2, gap, beside: [before1, after1] })
  }
  if (before1 && before2) {
    const gap = near(before1, axis) - far(before2, axis)
    found.push({ at: far(before1, axis) + gap + length / 2, gap, beside: [before2, before1] })
  }
  if (after1 && after2) {
    const gap = near(after2, axis) - far(after1, axis)
    found.push({ at: near(after1, axis) - gap - length / 2, gap, beside: [after1, after2] })
  }
  let best: Space | null = null
  for (const space of found) {
    const way = Math.abs(space.at - value)
    if (space.gap > 0 && way <= reach && (best === null || way < Math.abs(best.at - value))) best = space
  }
  return best
}

/** The line through the centres of all that stand on it. */
function centreLine(list: readonly Standing[], placed: Standing, axis: Axis): readonly [Point, Point] {
  const across = ACROSS[axis]
  const on = [placed, ...between(list, axis, placed.centre[axis], 0.01)]
  const ends = [
    Math.min(...on.map((one) => near(one, across))),
    Math.max(...on.map((one) => far(one, across))),
  ]
  return lineOf(axis, placed.centre[axis], ends)
}

/** The two equal gaps, each as a line from box to box. */
function gapLines(space: Space | null, placed: Standing, axis: Axis): readonly (readonly [Point, Point])[] {
  if (space === null) return []
  const across = ACROSS[axis]
  const [one, two, three] = [...space.beside, placed].sort((a, b) => a.centre[axis] - b.centre[axis])
  if (!one || !two || !three) return []
  const line = (from: Standing, to: Standing) =>
    lineOf(across, placed.centre[across], [far(from, axis), near(to, axis)])
  return [line(one, two), line(two, three)]
}

/** A line at a value of one axis, with its two ends on the other. */
function lineOf(axis: Axis, at: number, [from = 0, to = 0]: readonly number[]): readonly [Point, Point] {
  return axis === 'x'
    ? [
        { x: at, y: from },
        { x: at, y: to },
      ]
    : [
        { x: from, y: at },
        { x: to, y: at },
      ]
}
