import { type Drawing, drawName, freePlace, type Point } from '../../layout/index.ts'
import type { OutlineEnd, OutlinePlan } from '../../model/index.ts'

/** From the middle of a name to the middle of the next, px: room for both names and an arc that shows its sign. */
const DISTANCE = 190
/** More new variables than this are put in rows below the map: to look for a place for each would take too long. */
const MOST_PLACED = 120
/** Between the rows, px. */
const ROW = 110

/**
 * Free places for the new variables of an outline, in their order: right of what leads to one, left of what it leads to, between
 * several that it is linked with, and in the middle of what is seen when it is linked with nothing; very many in rows below the map. Nothing that is there moves.
 */
export function placesForNew(
  { variables, links, changed }: Pick<OutlinePlan, 'variables' | 'links' | 'changed'>,
  drawing: Drawing,
  middle: Point,
): readonly Point[] {
  if (variables.length > MOST_PLACED) return inRows(variables.length, drawing)
  const placed = new Map<number, Point>()
  const drawn = new Map(drawing.variables)
  const ends = [...links, ...changed]
  const centreOf = (end: OutlineEnd | undefined): Point | undefined =>
    typeof end === 'number' ? placed.get(end) : drawn.get(end ?? '')?.centre

  const wanted = (index: number): Point | null => {
    const before = ends
      .filter(({ target }) => target === index)
      .flatMap(({ source }) => centreOf(source) ?? [])
    const beyond = ends
      .filter(({ source }) => source === index)
      .flatMap(({ target }) => centreOf(target) ?? [])
    const around = [...before, ...beyond]
    if (around.length === 0) return null
    const beside = around.length > 1 ? 0 : before.length > 0 ? DISTANCE : -DISTANCE
    return {
      x: around.reduce((sum, { x }) => sum + x, 0) / around.length + beside,
      y: around.reduce((sum, { y }) => sum + y, 0) / around.length,
    }
  }
  const place = (index: number, near: Point): void => {
    const set = drawName(variables[index] ?? '')
    const centre = freePlace({ ...drawing, variables: drawn }, near, set)
    placed.set(index, centre)
    drawn.set(`new ${index}`, { id: `new ${index}`, centre, ...set })
  }

  const left = new Set(variables.keys())
  while (left.size > 0) {
    const [first = 0] = left
    const next = [...left].find((index) => wanted(index) !== null) ?? first
    place(next, wanted(next) ?? middle)
    left.delete(next)
  }
  return [...variables.keys()].map((index) => placed.get(index) ?? middle)
}

function inRows(count: number, { bounds }: Drawing): readonly Point[] {
  const columns = Math.ceil(Math.sqrt(count))
  return Array.from({ length: count }, (_, at) => ({
    x: Math.round(bounds.left) + (at % columns) * DISTANCE,
    y: Math.round(bounds.bottom) + (1 + Math.floor(at / columns)) * ROW,
  }))
}
