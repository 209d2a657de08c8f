import type { Draft } from 'immer'
import { recordOf } from '../ids.ts'
import type { CausalMap, Id } from '../map.ts'
import { tidyBend } from '../numbers.ts'
import { tidyPoint } from './ask.ts'

/**
 * Puts variables and labels at these places, in px, and gives links these bends, with whether a person bent them, and does nothing else: for what goes back to where it was, or
 * was placed where it is seen and not where it stands.
 */
export function placeExactly(
  map: Draft<CausalMap>,
  args: {
    readonly places: Readonly<Record<Id, { readonly x: number; readonly y: number }>>
    readonly bends: Readonly<Record<Id, { readonly bend: number | null; readonly bent: boolean }>>
  },
): void {
  for (const [id, place] of Object.entries(args.places)) {
    const point = tidyPoint(place.x, place.y)
    if (!point) continue
    // What the same edit has just made is no draft.
    const [variable, label] = [recordOf(map.variables, id), recordOf(map.labels, id)]
    if (variable) map.variables[id] = { ...variable, ...point }
    else if (label) map.labels[id] = { ...label, ...point }
  }
  for (const [id, { bend, bent }] of Object.entries(args.bends)) {
    const link = recordOf(map.links, id)
    const tidied = bend === null ? null : tidyBend(bend)
    if (!link || (bend !== null && tidied === null)) continue
    link.bend = tidied
    link.bent = bent && tidied !== null
  }
}
