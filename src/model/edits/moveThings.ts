import type { Draft } from 'immer'
import { recordOf } from '../ids.ts'
import { isLoosened } from '../loosened.ts'
import type { CausalMap, Id } from '../map.ts'
import { before, tidyPoint } from './ask.ts'

/**
 * Moves variables and labels so that their centres are at these places, in px. Links of theirs that a layout has bent, for the
 * places they had, go back to the loop rule; those that a person has bent stay as they are.
 */
export function moveThings(
  map: Draft<CausalMap>,
  args: { readonly places: Readonly<Record<Id, { readonly x: number; readonly y: number }>> },
): void {
  const shifts = new Map<Id, { readonly x: number; readonly y: number }>()
  for (const [id, place] of Object.entries(args.places)) {
    const variable = recordOf(map.variables, id)
    const thing = variable ?? recordOf(map.labels, id)
    const point = tidyPoint(place.x, place.y)
    if (!thing || !point) continue
    if (variable) shifts.set(id, { x: point.x - variable.x, y: point.y - variable.y })
    thing.x = point.x
    thing.y = point.y
  }
  for (const link of Object.values(before(map).links)) {
    if (!isLoosened(link, (id) => shifts.get(id))) continue
    const loosened = recordOf(map.links, link.id)
    if (loosened) loosened.bend = null
  }
}
