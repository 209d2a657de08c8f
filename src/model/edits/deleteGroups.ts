import type { Draft } from 'immer'
import type { CausalMap, Id } from '../map.ts'
import { before } from './ask.ts'

/** Dissolves groups: their variables stay and belong to none. */
export function deleteGroups(map: Draft<CausalMap>, args: { readonly ids: readonly Id[] }): void {
  const gone = new Set(args.ids.filter((id) => Object.hasOwn(map.groups, id)))
  if (gone.size === 0) return
  for (const { id, group } of Object.values(before(map).variables)) {
    const variable = gone.has(group) ? map.variables[id] : undefined
    if (variable) variable.group = ''
  }
  for (const id of gone) delete map.groups[id]
}
