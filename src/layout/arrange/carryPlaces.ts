import type { CausalMap, Id } from '../../model/index.ts'
import { placedMap } from '../parts/mapOfPart.ts'
import type { Point } from '../types.ts'
import { settleNew } from './settleNew.ts'

/** A thing that is linked with nothing known stands by so many of the nearest. */
const NEAREST = 3

/**
 * Places for things that are new, in one drawing of a map, by where they stand in another: near the same things, and nothing on anything where that can be had. `map` has them; `from` tells all
 * their places, `to` those of what is in both.
 */
export function carryPlaces(
  map: CausalMap,
  fresh: readonly Id[],
  from: ReadonlyMap<Id, Point>,
  to: ReadonlyMap<Id, Point>,
): ReadonlyMap<Id, Point> {
  const carried = new Map<Id, Point>()
  const left = new Set(fresh)
  // What is linked with what is there first, then what hangs on that.
  while (left.size > 0) {
    const [next] = [...left].sort((a, b) => linkedWith(b).length - linkedWith(a).length)
    if (next === undefined) break
    left.delete(next)
    const at = from.get(next)
    if (at !== undefined) carried.set(next, placeBy(at, anchorsOf(next, at)))
  }
  const would = () => placedMap(map, new Map([...to, ...carried]))
  const settled = settleNew(
    would,
    fresh.filter((id) => map.variables[id]),
  )
  return new Map([...carried, ...settled])

  function targetOf(id: Id): Point | undefined {
    return to.get(id) ?? carried.get(id)
  }

  function linkedWith(id: Id): readonly Id[] {
    const others = Object.values(map.links).flatMap(({ source, target }) =>
      source === id ? [target] : target === id ? [source] : [],
    )
    return [...new Set(others)].filter((other) => other !== id && targetOf(other) && from.has(other))
  }

  function anchorsOf(id: Id, at: Point): readonly Id[] {
    const linked = linkedWith(id)
    if (linked.length > 0) return linked
    const distance = (other: Id): number => {
      const there = from.get(other) ?? at
      return Math.hypot(there.x - at.x, there.y - at.y)
    }
    const known = [...from.keys()].filter((other) => other !== id && targetOf(other))
    return known.sort((a, b) => distance(a) - distance(b)).slice(0, NEAREST)
  }

  /** As far from its anchors as it stands from them in the other drawing, in the mean. */
  function placeBy(at: Point, anchors: readonly Id[]): Point {
    const means = anchors.flatMap((id) => {
      const [here, there] = [from.get(id), targetOf(id)]
      return here && there ? [{ x: there.x + at.x - here.x, y: there.y + at.y - here.y }] : []
    })
    if (means.length === 0) return at
    const mean = (axis: 'x' | 'y') => means.reduce((sum, place) => sum + place[axis], 0) / means.length
    return { x: Math.round(mean('x')), y: Math.round(mean('y')) }
  }
}
