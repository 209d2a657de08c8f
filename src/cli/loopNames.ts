import type { FeedbackLoop } from '../loops/index.ts'
import { type CausalMap, loopKey, nameOrRole, recordOf } from '../model/index.ts'

/** The names that people gave to loops, by loop key. */
export function loopNames(map: CausalMap): ReadonlyMap<string, string> {
  return new Map(Object.values(map.loopNotes).map((note) => [loopKey(note.links), note.name]))
}

/** The names of the variables along a loop, as people typed them, or their roles. */
export function namesAlong(map: CausalMap, { variables }: Pick<FeedbackLoop, 'variables'>): string[] {
  return variables.map((id) => nameOrRole(recordOf(map.variables, id)))
}
