import type { Draft } from 'immer'
import type { CausalMap, Id } from '../map.ts'
import { setBend } from './setBend.ts'

/** Bends several arcs by hand, each to its own measure (sagitta over chord, kept within ±0.9). */
export function setBends(
  map: Draft<CausalMap>,
  args: { readonly bends: Readonly<Record<Id, number>> },
): void {
  for (const [id, bend] of Object.entries(args.bends)) setBend(map, { ids: [id], bend })
}
