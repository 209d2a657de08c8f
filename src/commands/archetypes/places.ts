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
 * near to each as to the others, and every new variable stands in the free place nearest to its own; the drawing is turned or
 * mirrored where that fits better. Nothing else moves.
 */
export function placesOf(drawing: Drawing, form: ToPlace, near: Point): ReadonlyMap<string, Point> {
  const { slots } = form.structure
  if (slots.some(({ id }) => centreOf(drawing, form, id) !== undefined)) return placesAround(drawing, form)
  const { left, top, right, bottom } = boundsOf(form)
  const size = { width: right - left + 2 * ROOM, height: bottom - top + 2 * ROOM }
  const centre = placeForBlock(drawing, near, size)
  const shift = { x: centre.x - (left + right) / 2, y: centre.y - (top + bottom) / 2 }
  return new Map(slots.map(({ id, x, y }) => [id, { x: x + shift.x, y: y + shift.y }]))
}

/** The box around names and arcs of the hand-made drawing. */
function boundsOf({ structure, names }: ToPlace): Box {
  return drawMap({ map: mapOfStructure(structure, names), marked: [] }).bounds
}

/** Where the variable of the map that fills a slot stands; undefined for a slot that waits for a new one. */
function centreOf({ variables }: Drawing, { filled }: ToPlace, slot: string): Point | undefined {
  return variables.get(filled.get(slot) ?? '')?.centre
}

/** The ways to lay the drawing down: as it is, mirrored, upside down, both, and the same on its side. */
const WAYS: readonly ((point: Point) => Point)[] = [
  ({ x, y }) => ({ x, y }),
  ({ x, y }) => ({ x: -x, y }),
  ({ x, y }) => ({ x, y: -y }),
  ({ x, y }) => ({ x: -x, y: -y }),
  ({ x, y }) => ({ x: y, y: x }),
  ({ x, y }) => ({ x: -y, y: x }),
  ({ x, y }) => ({ x: y, y: -x }),
  ({ x, y }) => ({ x: -y, y: -x }),
]

/** The places around variables of the map, of the way in which names stand least far from where the drawing has them. */
function placesAround(drawing: Drawing, form: ToPlace): ReadonlyMap<string, Point> {
  let best: ReadonlyMap<string, Point> = new Map()
  let least = Number.POSITIVE_INFINITY
  for (const turn of WAYS) {
    const meant = new Map(form.structure.slots.map((slot) => [slot.id, turn(slot)]))
    const { x, y } = meanOffset(drawing, form, meant)
    const wanted = new Map([...meant].map(([id, point]) => [id, { x: point.x + x, y: point.y + y }]))
    const places = freePlaces(drawing, form, wanted)
    let far = 0
    for (const [id, point] of wanted) {
      const at = places.get(id) ?? centreOf(drawing, form, id) ?? point
      far += Math.hypot(at.x - point.x, at.y - point.y)
    }
    // Of equally good ways the first: as it is drawn by hand.
    if (far < least - 1) {
      best = places
      least = far
    }
  }
  return best
}

/** From the drawing of the form to the variables of the map that are in it, on average. */
function meanOffset(drawing: Drawing, form: ToPlace, meant: ReadonlyMap<string, Point>): Point {
  const offsets = [...meant].flatMap(([id, { x, y }]) => {
    const centre = centreOf(drawing, form, id)
    return centre === undefined ? [] : [{ x: centre.x - x, y: centre.y - y }]
  })
  const mean = (of: (point: Point) => number): number =>
    offsets.reduce((sum, point) => sum + of(point), 0) / offsets.length
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) }
}

/** The free place nearest to where each new variable is wanted; each new name is in the way of those that follow. */
function freePlaces(
  drawing: Drawing,
  { structure, names, filled }: ToPlace,
  wanted: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>()
  const texts = new Map(drawing.variables)
  const withNew: Drawing = { ...drawing, variables: texts }
  for (const { id, role } of structure.slots) {
    const near = wanted.get(id)
    if (filled.has(id) || near === undefined) continue
    const text = drawName(names[id] || role)
    const centre = freePlace(withNew, near, text)
    places.set(id, centre)
    texts.set(`new ${id}`, { id, centre, ...text })
  }
  return places
}
