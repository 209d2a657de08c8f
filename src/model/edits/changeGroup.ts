import type { Draft } from 'immer'
import { recordOf } from '../ids.ts'
import type { CausalMap, Group, Id } from '../map.ts'
import { fillGroup } from './fill.ts'

/** Sets name or colour of a group. */
export function changeGroup(
  map: Draft<CausalMap>,
  args: { readonly id: Id; readonly fields: Partial<Pick<Group, 'name' | 'colour'>> },
): void {
  const group = recordOf(map.groups, args.id)
  if (group) fillGroup(group, args.fields)
}
