import type { Draft } from 'immer'
import { recordOf } from '../ids.ts'
import type { CausalMap, Id } from '../map.ts'

/** Locks several variables and labels where they stand, or lets them move again. */
export function setLocked(
  map: Draft<CausalMap>,
  args: { readonly ids: readonly Id[]; readonly locked: boolean },
): void {
  for (const id of args.ids) {
    const thing = recordOf(map.variables, id) ?? recordOf(map.labels, id)
    if (thing) thing.locked = args.locked === true
  }
}
