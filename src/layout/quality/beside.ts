import type { CausalMap, Id } from '../../model/index.ts'
import { arcBetween } from '../arcs/arc.ts'
import { boxOf } from '../text/texts.ts'
import type { Arc, Drawing } from '../types.ts'

/** The arcs of a drawing that begin beside the line between the centres of their names, as heads arrive where they would leave. */
export function arcsBeside(map: CausalMap, { variables, links }: Drawing): ReadonlyMap<Id, Arc> {
  const beside = new Map<Id, Arc>()
  for (const { id, bend, arc } of links.values()) {
    const source = variables.get(map.links[id]?.source ?? '')
    const target = variables.get(map.links[id]?.target ?? '')
    if (!source || !target) continue
    const { from } = arcBetween(source.centre, boxOf(source), target.centre, boxOf(target), bend)
    if (from.x !== arc.from.x || from.y !== arc.from.y) beside.set(id, arc)
  }
  return beside
}
