import type { Draft } from 'immer'
import { recordOf } from '../ids.ts'
import type { CausalMap, Id } from '../map.ts'
import { tidyPoint } from './ask.ts'

/** Moves variables and labels so that their centres are at these places, in px. */
export function moveThings(
  map: Draft<CausalMap>,
  args: { readonly places: Readonly<Record<Id, { readonly x: number; readonly y: number }>> },
): void {
  for (const [id, place] of Object.entries(args.places)) {
    const thing = recordOf(map.variables, id) ?? recordOf(map.labels, id)
    const point = tidyPoint(place.x, place.y)
    if (!thing || !point) continue
    thing.x = point.x
    thing.y = point.y
  }
}
