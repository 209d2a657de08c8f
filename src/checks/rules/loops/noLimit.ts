import { atLoop, type MapRule, ONLY_REVIEW } from '../../rule.ts'
import { loopName } from '../telling.ts'

/** P09: a reinforcing loop with nothing on it that any other kind of loop passes. Told of loops that have nothing in common, the shortest. */
export const noLimit: MapRule = {
  id: 'P09',
  group: 'loops',
  of: 'map',
  severity: ONLY_REVIEW,
  why: 'Every growth meets something that runs short; what that is decides what comes next.',
  find(seen) {
    const { loops, complete } = seen.list
    if (!complete) return []
    const met = new Set(loops.filter(({ type }) => type !== 'R').flatMap(({ variables }) => variables))
    return loops.flatMap((loop) => {
      if (loop.variables.some((id) => met.has(id))) return []
      for (const id of loop.variables) met.add(id)
      return {
        message: `${loopName(loop, seen)} has nothing to slow it. What will run short first?`,
        where: [atLoop(loop)],
      }
    })
  },
}
