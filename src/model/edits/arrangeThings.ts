import type { Draft } from 'immer'
import { recordOf } from '../ids.ts'
import type { CausalMap, Id } from '../map.ts'
import { tidyBend } from '../numbers.ts'
import { tidyPoint } from './ask.ts'

/**
 * Puts variables where a layout wants them, in px, and gives links the bends that belong to those places (sagitta over chord).
 * What is locked in place stays there, and what a person has bent keeps that bend.
 */
export function arrangeThings(
  map: Draft<CausalMap>,
  args: {
    readonly places: Readonly<Record<Id, { readonly x: number; readonly y: number }>>
    readonly bends: Readonly<Record<Id, number>>
  },
): void {
  for (const [id, place] of Object.entries(args.places)) {
    const variable = recordOf(map.variables, id)
    const point = tidyPoint(place.x, place.y)
    if (!variable || variable.locked || !point) continue
    variable.x = point.x
    variable.y = point.y
  }
  for (const [id, wanted] of Object.entries(args.bends)) {
    const link = recordOf(map.links, id)
    const bend = tidyBend(wanted)
    if (link && !link.bent && bend !== null) link.bend = bend
  }
}
