import { mapOfStructure, type Structure } from '../../archetypes/index.ts'
import { type Box, type Drawing, drawMap, drawName, freePlace, type Point } from '../../layout/index.ts'
import type { Id } from '../../model/index.ts'
import { placeForBlock } from '../clipboard/place.ts'

/** Kept free around a form that is put on the map, px. */
const ROOM = 10

/** What decides where a form stands. */
export interface ToPlace {
  readonly structure: Structure
  /** Names of new variables, by slot; where there is none, the role is drawn. */
  readonly names: Readonly<Record<string, string>>
  /** Variables of the map that fill slots, by slot. */
  readonly filled: ReadonlyMap<string, Id>
}

/**
 * Where the new variables of a form stand, by slot. Without any variable of the map in it the hand-made drawing is put down as a
 * whole, with its middle in the free place that is nearest to `near`. Else it is laid over the variables of the map, as
 * near to each as to the others, and every new variable stands in the free place nearest to its own. Nothing else moves.
 */
export function placesOf(drawing: Drawing, form: ToPlace, near: Point): ReadonlyMap<string, Point> {
  const offset = meanOffset(drawing, form)
  if (offset !== null) return placesAround(drawing, form, offset)
  const { left, top, right, bottom } = boundsOf(form)
  const size = { width: right - left + 2 * ROOM, height: bottom - top + 2 * ROOM }
  const centre = placeForBlock(drawing, near, size)
  const shift = { x: centre.x - (left + right) / 2, y: centre.y - (top + bottom) / 2 }
  return new Map(form.structure.slots.map(({ id, x, y }) => [id, { x: x + shift.x, y: y + shift.y }]))
}

/** The box around names and arcs of the hand-made drawing. */
function boundsOf({ structure, names }: ToPlace): Box {
  return drawMap({ map: mapOfStructure(structure, names), marked: [] }).bounds
}

/** From the drawing of the form to the variables of the map that are in it, on average; null when none is. */
function meanOffset({ variables }: Drawing, { structure, filled }: ToPlace): Point | null {
  const offsets = structure.slots.flatMap(({ id, x, y }) => {
    const centre = variables.get(filled.get(id) ?? '')?.centre
    return centre === undefined ? [] : [{ x: centre.x - x, y: centre.y - y }]
  })
  if (offsets.length === 0) return null
  const mean = (of: (point: Point) => number): number =>
    offsets.reduce((sum, point) => sum + of(point), 0) / offsets.length
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) }
}

function placesAround(drawing: Drawing, form: ToPlace, offset: Point): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>()
  // Each new name is in the way of those that follow.
  const texts = new Map(drawing.variables)
  const withNew: Drawing = { ...drawing, variables: texts }
  for (const { id, role, x, y } of form.structure.slots) {
    if (form.filled.has(id)) continue
    const text = drawName(form.names[id] || role)
    const centre = freePlace(withNew, { x: x + offset.x, y: y + offset.y }, text)
    places.set(id, centre)
    texts.set(`new ${id}`, { id, centre, ...text })
  }
  return places
}
