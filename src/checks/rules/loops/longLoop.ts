import { atLoop, INFO, type MapRule } from '../../rule.ts'
import { loopName } from '../telling.ts'
import { spokenOf } from './spokenOf.ts'

/** Links that can be told in one breath. The number is a habit. */
const MOST = 8

/** P11: a loop that people speak of and that is too long to be told in one breath. */
export const longLoop: MapRule = {
  id: 'P11',
  group: 'loops',
  of: 'map',
  severity: INFO,
  why: 'Among many links a doubtful one is not seen.',
  find(seen) {
    return spokenOf(seen).flatMap((loop) => {
      if (loop.links.length <= MOST) return []
      return {
        message: `${loopName(loop, seen)} has ${loop.links.length} links. Can it be told in six?`,
        where: [atLoop(loop)],
      }
    })
  },
}
