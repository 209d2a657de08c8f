import { otherPlaces, usualPlaces } from '../../../src/layout/arcs/signPlaces.ts'
import { holds } from '../../../src/layout/geometry/box.ts'
import { lengthOf, pointAt } from '../../../src/layout/geometry/curve.ts'
import type { Arc, Box, Point } from '../../../src/layout/index.ts'

/** Squares of a grid in which it is kept which links run, px; a sign looks at those it touches. */
const CELL = 5
const HALF = 7

/** A place for each link's sign: the first of those it likes where no name and no other link is, else the first of all. */
export function placeSigns(arcs: readonly Arc[], boxes: readonly Box[]): readonly (Point | undefined)[] {
  const links = new Map<string, Set<number>>()
  arcs.forEach((arc, link) => {
    for (const { x, y } of alongArc(arc)) {
      const key = cellAt(x, y)
      const there = links.get(key) ?? new Set()
      links.set(key, there.add(link))
    }
  })
  const isFree = (link: number) => (place: Point) => {
    const square = around(place)
    const others = square.some(({ x, y }) => [...(links.get(cellAt(x, y)) ?? [])].some((at) => at !== link))
    return !others && !boxes.some((box) => square.some((point) => holds(box, point)))
  }
  return arcs.map((arc, link) => {
    const places = [...usualPlaces(arc), ...otherPlaces(arc)]
    return places.find(isFree(link)) ?? places[0]
  })
}

function alongArc(arc: Arc): readonly Point[] {
  const steps = Math.ceil(lengthOf(arc) / (CELL * 0.8))
  return Array.from({ length: steps + 1 }, (_, step) => pointAt(arc, step / Math.max(1, steps)))
}

function around({ x, y }: Point): readonly Point[] {
  const offsets = [-HALF, -HALF / 3, HALF / 3, HALF]
  return offsets.flatMap((dx) => offsets.map((dy) => ({ x: x + dx, y: y + dy })))
}

function cellAt(x: number, y: number): string {
  return `${Math.floor(x / CELL)} ${Math.floor(y / CELL)}`
}
