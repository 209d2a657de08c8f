import type { FeedbackLoop } from '../../../loops/index.ts'
import { recordOf } from '../../../model/index.ts'
import { atLoop, type MapRule, ONLY_REVIEW } from '../../rule.ts'
import type { Seen } from '../../see.ts'
import { plainWords } from '../plainWords.ts'
import { loopName } from '../telling.ts'

/**
 * P08: a balancing loop that shows neither goal nor gap, on it or at it. Many good ones (crowding, deaths) have no stated goal, so it is asked once a map, of the
 * shortest; and only where people gave kinds, since without them nobody said what is a gap.
 */
export const noGoal: MapRule = {
  id: 'P08',
  group: 'loops',
  of: 'map',
  severity: ONLY_REVIEW,
  why: 'A balancing loop seeks something; where that is not drawn, nobody can ask whether it is the right thing to seek.',
  find(seen) {
    if (seen.variables.every(({ kind }) => kind === 'variable')) return []
    const loop = seen.list.loops.find((one) => one.type === 'B' && !showsGoal(one, seen))
    if (loop === undefined) return []
    return [
      {
        message: `${loopName(loop, seen)} shows no goal. What level is it trying to reach? Draw the goal, and the gap to it.`,
        where: [atLoop(loop)],
      },
    ]
  },
}

/** Whether a loop passes a gap or goal, or one leads into it. */
function showsGoal({ variables }: FeedbackLoop, seen: Seen): boolean {
  const { words } = seen
  const near = new Set(variables.flatMap((id) => [id, ...seen.into(id).map(({ source }) => source)]))
  return [...near].some((id) => {
    const variable = recordOf(seen.map.variables, id)
    return (
      variable?.kind === 'gap' ||
      plainWords(`${variable?.name ?? ''} ${variable?.role ?? ''}`).some((word) =>
        words.has(words.lists.goals, word),
      )
    )
  })
}
