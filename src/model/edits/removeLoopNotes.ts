import type { Draft } from 'immer'
import type { CausalMap, Id } from '../map.ts'

/** Forgets what was said of loops, such as those that are broken for good. */
export function removeLoopNotes(map: Draft<CausalMap>, args: { readonly ids: readonly Id[] }): void {
  for (const id of args.ids) {
    if (Object.hasOwn(map.loopNotes, id)) delete map.loopNotes[id]
  }
}
