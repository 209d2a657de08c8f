import type { Draft } from 'immer'
import { recordOf } from '../ids.ts'
import type { CausalMap, Id, Polarity } from '../map.ts'
import { isPolarity } from './fill.ts'

/** Gives several links a sign. Links that become equal by it are merged. */
export function setPolarity(
  map: Draft<CausalMap>,
  args: { readonly ids: readonly Id[]; readonly polarity: Polarity },
): void {
  if (!isPolarity(args.polarity)) return
  for (const id of args.ids) {
    const link = recordOf(map.links, id)
    if (!link || link.polarity === args.polarity) continue
    link.polarity = args.polarity
  }
}
