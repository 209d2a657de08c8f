import type { FeedbackLoop } from '../../../loops/index.ts'
import { recordOf } from '../../../model/index.ts'
import { atLoop, INFO, type MapRule } from '../../rule.ts'
import type { Seen } from '../../see.ts'
import { loopName } from '../telling.ts'
import { spokenOf } from './spokenOf.ts'

/** P10: a loop that people speak of, with neither a stock nor a delay, on a map that uses one of them. */
export const noTimeInLoop: MapRule = {
  id: 'P10',
  group: 'loops',
  of: 'map',
  severity: INFO,
  why: 'A loop in which nothing builds up or takes time would run round in no time at all.',
  find(seen) {
    const isUsed =
      seen.links.some(({ delay }) => delay) || seen.variables.some(({ kind }) => kind === 'stock')
    if (!isUsed) return []
    return spokenOf(seen).flatMap((loop) => {
      if (loop.delays > 0 || hasStock(loop, seen)) return []
      return {
        message: `${loopName(loop, seen)} has neither a stock nor a delay. Where in it does something build up or take time?`,
        where: [atLoop(loop)],
      }
    })
  },
}

function hasStock({ variables }: FeedbackLoop, { map }: Seen): boolean {
  return variables.some((id) => recordOf(map.variables, id)?.kind === 'stock')
}
