import type { Draft } from 'immer'
import { recordOf } from '../ids.ts'
import type { CausalMap, Id } from '../map.ts'

/** Marks several links as delayed, or not. */
export function setDelay(
  map: Draft<CausalMap>,
  args: { readonly ids: readonly Id[]; readonly delay: boolean },
): void {
  for (const id of args.ids) {
    const link = recordOf(map.links, id)
    if (link) link.delay = args.delay === true
  }
}
