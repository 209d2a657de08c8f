import { castDraft, type Draft } from 'immer'
import type { CausalMap, Colour, Id } from '../map.ts'
import { nextMade } from '../order.ts'
import { newGroup } from '../records.ts'
import { before, isFreeId } from './ask.ts'
import { fillGroup } from './fill.ts'

/** Makes an empty group. Variables join it by `changeVariable`. */
export function addGroup(
  map: Draft<CausalMap>,
  args: { readonly id: Id; readonly name: string; readonly colour?: Colour },
): void {
  if (!isFreeId(map, 'groups', args.id)) return
  const group = castDraft({ ...newGroup({ id: args.id, made: nextMade(before(map).groups) }) })
  fillGroup(group, args)
  map.groups[args.id] = group
}
