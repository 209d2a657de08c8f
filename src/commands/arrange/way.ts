import type { Arrangement, Point } from '../../layout/index.ts'
import type { Id } from '../../model/index.ts'
import type { Arranging, Session } from '../../store/index.ts'
import { portionsOf } from './portions.ts'

/** Where variables are shown and how links are bent while an arrangement is on trial. */
export type Shown = Pick<Arranging, 'places' | 'bends'>

/** What is to be shown at each part of the way, 0 to 1, from what is drawn now to an arrangement. */
export function wayTo(arrangement: Arrangement, session: Session): (part: number) => Shown {
  const { from, to } = endsOf(arrangement, session)
  return (part) => {
    if (part >= 1) return to
    const mix = (a: number, b: number): number => a + (b - a) * part
    const between = (a: Point, b: Point): Point => ({ x: mix(a.x, b.x), y: mix(a.y, b.y) })
    return {
      places: valuesOf(to.places, (id, place) => between(from.places.get(id) ?? place, place)),
      bends: valuesOf(to.bends, (id, bend) => mix(from.bends.get(id) ?? bend, bend)),
    }
  }
}

/** What is to be shown one after the other from what is drawn now to an arrangement, when its portions arrive one by one. */
export function stagesTo(arrangement: Arrangement, session: Session): readonly Shown[] {
  const { from, to } = endsOf(arrangement, session)
  const portions = portionsOf(arrangement, session.document.state.getState().map)
  const [places, bends] = [new Set<Id>(), new Set<Id>()]
  return portions.map((portion) => {
    for (const id of Object.keys(portion.places)) places.add(id)
    for (const id of Object.keys(portion.bends)) bends.add(id)
    return {
      places: valuesOf(to.places, (id, place) => (places.has(id) ? place : from.places.get(id))),
      bends: valuesOf(to.bends, (id, bend) => (bends.has(id) ? bend : from.bends.get(id))),
    }
  })
}

/** What is drawn now of what an arrangement moves, and what it moves to. */
function endsOf(
  arrangement: Arrangement,
  { drawing }: Session,
): { readonly from: Shown; readonly to: Shown } {
  const drawn = drawing.getState().drawing
  const to: Shown = {
    places: new Map(Object.entries(arrangement.places)),
    bends: new Map(Object.entries(arrangement.bends)),
  }
  const from: Shown = {
    places: valuesOf(to.places, (id) => drawn.variables.get(id)?.centre),
    bends: valuesOf(to.bends, (id) => drawn.links.get(id)?.bend),
  }
  return { from, to }
}

/** What `make` makes of each, without those of which it makes nothing. */
function valuesOf<T>(of: ReadonlyMap<Id, T>, make: (id: Id, value: T) => T | undefined): Map<Id, T> {
  const values = new Map<Id, T>()
  for (const [id, value] of of) {
    const made = make(id, value)
    if (made !== undefined) values.set(id, made)
  }
  return values
}
