import type { Draft } from 'immer'
import { recordOf } from '../ids.ts'
import type { CausalMap, Id } from '../map.ts'
import { addGroup } from './addGroup.ts'
import { before } from './ask.ts'

/**
 * Puts several variables into a group, which is made with this name when there is none of that id; an empty id takes them
 * out of theirs. A group that loses its last member this way goes with it.
 */
export function groupVariables(
  map: Draft<CausalMap>,
  args: { readonly ids: readonly Id[]; readonly group: Id; readonly name: string },
): void {
  const { ids, group, name } = args
  const joining = ids.flatMap((id) => recordOf(map.variables, id) ?? []).filter((one) => one.group !== group)
  if (joining.length === 0) return
  if (group !== '' && !recordOf(map.groups, group)) {
    addGroup(map, { id: group, name })
    if (!recordOf(map.groups, group)) return
  }
  const left = new Set(joining.map((variable) => variable.group))
  for (const variable of joining) variable.group = group
  const moved = new Set(joining.map(({ id }) => id))
  for (const variable of Object.values(before(map).variables)) {
    if (!moved.has(variable.id)) left.delete(variable.group)
  }
  for (const id of left) if (recordOf(map.groups, id)) delete map.groups[id]
}
