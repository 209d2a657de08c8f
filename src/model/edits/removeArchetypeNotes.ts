import type { Draft } from 'immer'
import type { CausalMap, Id } from '../map.ts'

/** Forgets what was said of archetypes: what was dismissed may be proposed again. */
export function removeArchetypeNotes(map: Draft<CausalMap>, args: { readonly ids: readonly Id[] }): void {
  for (const id of args.ids) {
    if (Object.hasOwn(map.archetypeNotes, id)) delete map.archetypeNotes[id]
  }
}
