import type { Point } from '../../types.ts'
import type { SearchGraph } from './graph.ts'
import { separate } from './separate.ts'
import type { Places } from './shapes.ts'
import { createFrames, depthIn, type Frame, strangers } from './territory.ts'

/** Rounds of pushing before giving up, and how often names that were so pushed onto one another are separated. */
const MOST_ROUNDS = 120
const MOST_TRIES = 8
/** Pushed a little farther than must be, px. */
const SPARE = 1

/**
 * Keeps names out of the frames of groups that they are not in: groups that lie over one another go apart as they are, and names that are in none are pushed out by the shortest way.
 * What may not move stays, and so does a group that holds some of it. True when no name is left where it does not belong.
 */
export function keepOut(graph: SearchGraph, places: Places): boolean {
  if (graph.groups === 0) return true
  const measure = createFrames(graph)
  const mayGo = Array.from({ length: graph.groups }, (_, group) =>
    graph.groupOf.every((of, variable) => of !== group || graph.mayMove[variable] === 1),
  )
  let tries = 0
  for (let round = 0; round < MOST_ROUNDS && tries < MOST_TRIES; round++) {
    let isPushed = false
    for (let a = 0; a < graph.groups; a++)
      for (let b = a + 1; b < graph.groups; b++) {
        const frames = measure(places)
        if (partFrames(graph, places, [a, b], frames, mayGo)) isPushed = true
      }
    for (let group = 0; group < graph.groups; group++)
      for (let variable = 0; variable < graph.variables; variable++) {
        if ((graph.groupOf[variable] ?? -1) >= 0 || graph.mayMove[variable] !== 1) continue
        const frames = measure(places)
        const frame = frames[group]
        if (frame && pushOut(graph, places, variable, frame, frames)) isPushed = true
      }
    if (!isPushed) {
      tries++
      separate(graph, places)
      if (strangers(graph, places) === 0) return true
    }
  }
  return strangers(graph, places) === 0
}

/** Moves two groups apart along the way that is shorter: each by half, or the one that may go by all of it. */
function partFrames(
  graph: SearchGraph,
  places: Places,
  [a, b]: readonly [number, number],
  frames: readonly Frame[],
  mayGo: readonly boolean[],
): boolean {
  const [one, other] = [frames[a], frames[b]]
  if (!one || !other || !(mayGo[a] || mayGo[b])) return false
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
  if (!(across > 0 && down > 0)) return false
  // Frames may overlap where no name lies in the other.
  const isBad = [...graph.groupOf.keys()].some((variable) => {
    const of = graph.groupOf[variable]
    return (
      (of === a && depthIn(graph, places, variable, other) > 0) ||
      (of === b && depthIn(graph, places, variable, one) > 0)
    )
  })
  if (!isBad) return false
  const isAcross = across < down
  const isBefore = isAcross
    ? one.left + one.right <= other.left + other.right
    : one.top + one.bottom <= other.top + other.bottom
  const way = ((isAcross ? across : down) + SPARE) * (isBefore ? 1 : -1)
  const share = mayGo[a] && mayGo[b] ? 0.5 : 1
  const values = isAcross ? places.x : places.y
  graph.groupOf.forEach((of, variable) => {
    if (of === a && mayGo[a]) values[variable] = (values[variable] ?? 0) - way * share
    if (of === b && mayGo[b]) values[variable] = (values[variable] ?? 0) + way * share
  })
  return true
}

/** Pushes a name out of a frame by the shortest way; where that leads into another frame, by the shortest that leads out of all. */
function pushOut(
  graph: SearchGraph,
  places: Places,
  variable: number,
  frame: Frame,
  frames: readonly Frame[],
): boolean {
  if (depthIn(graph, places, variable, frame) <= 0) return false
  const [x, y] = [places.x[variable] ?? 0, places.y[variable] ?? 0]
  const [width, height] = [
    (graph.halfWidth[variable] ?? 0) + SPARE,
    (graph.halfHeight[variable] ?? 0) + SPARE,
  ]
  const across = ({ left, right }: Frame) => [left - width, right + width]
  const down = ({ top, bottom }: Frame) => [top - height, bottom + height]
  const wayTo = (to: Point): number => Math.abs(to.x - x) + Math.abs(to.y - y)
  const nearest = (some: readonly Point[]) => [...some].sort((one, other) => wayTo(one) - wayTo(other))
  const ways = [...across(frame).map((at) => ({ x: at, y })), ...down(frame).map((at) => ({ x, y: at }))]
  const isFree = (to: Point): boolean =>
    frames.every(({ left, top, right, bottom }) => {
      const isBeside = to.x + width <= left + SPARE || to.x - width >= right - SPARE
      return isBeside || to.y + height <= top + SPARE || to.y - height >= bottom - SPARE
    })
  const [first] = nearest(ways)
  if (first === undefined) return false
  const around = (): readonly Point[] => {
    const columns = [x, ...frames.flatMap(across)]
    const rows = [y, ...frames.flatMap(down)]
    return nearest(columns.flatMap((column) => rows.map((row) => ({ x: column, y: row }))))
  }
  const to = isFree(first) ? first : (around().find(isFree) ?? first)
  places.x[variable] = to.x
  places.y[variable] = to.y
  return true
}
