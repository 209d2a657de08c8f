import type { Draft } from 'immer'
import { recordOf } from '../ids.ts'
import type { CausalMap, Id } from '../map.ts'
import { tidyBend } from '../numbers.ts'

/** Bends several arcs by hand (sagitta over chord, kept within ±0.9), or with null leaves them to the loop rule again. */
export function setBend(
  map: Draft<CausalMap>,
  args: { readonly ids: readonly Id[]; readonly bend: number | null },
): void {
  const bend = args.bend === null ? null : tidyBend(args.bend)
  if (bend === null && args.bend !== null) return
  for (const id of args.ids) {
    const link = recordOf(map.links, id)
    if (!link) continue
    link.bend = bend
    link.bent = bend !== null
  }
}
