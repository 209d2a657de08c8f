import type { Point } from '../../layout/index.ts'

/** The side of a place, px of the map: what lies in one is drawn in one path. */
const PLACE = 512
/** Places along the side of a tile, which is one sheet. */
const ON_TILE = 2
/** Places begin anew after so many, so that on maps that reach far there are never more of them than this squared. */
const MOST = 32

function numberOf({ x, y }: Point, side: number): number {
  const cell = (at: number): number => ((Math.floor(at / side) % MOST) + MOST) % MOST
  return cell(x) + cell(y) * MOST
}

/** The number of the place in which something is drawn. */
export function placeOf(at: Point): number {
  return numberOf(at, PLACE)
}

/** The number of the tile on which that lies. */
export function tileOf(at: Point): number {
  return numberOf(at, PLACE * ON_TILE)
}

/** Things put together by what number they have, in the order in which those are first met. */
export function groupsOf<T>(all: Iterable<T>, numberOf: (one: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>()
  for (const one of all) {
    const number = numberOf(one)
    const group = groups.get(number)
    if (group) group.push(one)
    else groups.set(number, [one])
  }
  return groups
}
