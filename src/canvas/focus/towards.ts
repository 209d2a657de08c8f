import type { Point } from '../../layout/index.ts'

/** A place that the keyboard can go to. */
export interface Place<T> {
  readonly thing: T
  readonly at: Point
}

/** A way to go on the paper: one step along it. */
export interface Way {
  readonly x: number
  readonly y: number
}

/** Beside the cone a place counts as this much farther for each px that it lies off the straight way. */
const DETOUR = 4
/** Things in one place, and things exactly at a corner of a cone, are taken apart by so much, px. */
const APART = 1e-4

/**
 * What the keyboard comes to next on its way from one thing: within 45 degrees of straight ahead the thing that is least far ahead; where none is there, of those that are ahead at all the
 * one with the least detour. Null when nothing lies that way.
 *
 * By how far ahead and not by how far off: then the four steps from each thing make the directed Theta-4 graph, which is strongly connected (Bose, De Carufel, Hill and Smid, "On the spanning and routing
 * ratio of the directed Theta-four graph", 2021). So the four arrows alone lead from everything to everything.
 */
export function nextTowards<T>(places: readonly Place<T>[], from: number, way: Way): T | null {
  const start = places[from]
  if (start === undefined) return null
  const here = apart(start.at, from)
  let best: { readonly thing: T; readonly inCone: boolean; readonly far: number } | null = null
  for (const [index, { thing, at }] of places.entries()) {
    const there = apart(at, index)
    const dx = there.x - here.x
    const dy = there.y - here.y
    const ahead = dx * way.x + dy * way.y
    const aside = Math.abs(dx * way.y) + Math.abs(dy * way.x)
    const inCone = aside <= ahead
    if (index === from || ahead <= 0 || (!inCone && ahead < 1)) continue
    const far = inCone ? ahead : ahead + DETOUR * aside
    const isBetter = best === null || (inCone && !best.inCone) || (inCone === best.inCone && far < best.far)
    if (isBetter) best = { thing, inCone, far }
  }
  return best?.thing ?? null
}

/** The place in the list that is nearest to a point; -1 when the list is empty. */
export function nearestPlace(places: readonly Place<unknown>[], to: Point): number {
  const far = places.map(({ at }) => Math.hypot(at.x - to.x, at.y - to.y))
  return far.indexOf(Math.min(...far))
}

/** No two in a row, a column or a diagonal, so that whatever lies in one place can be left and reached. */
function apart({ x, y }: Point, index: number): Point {
  return { x: x + index * APART, y: y + ((index * 0.618) % 1) * APART }
}
