import { type FeedbackLoop, findLoops, type LoopNumbers, numberLoops } from '../loops/index.ts'
import { type CausalMap, loopKey, nameOrRole, recordOf } from '../model/index.ts'

/** The names that people gave to loops, by loop key. */
export function loopNames(map: CausalMap): ReadonlyMap<string, string> {
  return new Map(Object.values(map.loopNotes).map((note) => [loopKey(note.links), note.name]))
}

/**
 * The numbers of the loops of a map, as the page gives them: those that the map keeps, and the next in the order of the list for the
 * others as far as the page lists them.
 */
export function numbersOf(map: CausalMap): LoopNumbers {
  const notes = Object.values(map.loopNotes).sort((a, b) => (a.id < b.id ? -1 : 1))
  return numberLoops(null, findLoops(map), notes)
}

/** The names of the variables along a loop, as people typed them, or their roles. */
export function namesAlong(map: CausalMap, { variables }: Pick<FeedbackLoop, 'variables'>): string[] {
  return variables.map((id) => nameOrRole(recordOf(map.variables, id)))
}
