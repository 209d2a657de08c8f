import { type FeedbackLoop, findFiguresOfEight } from '../../../loops/index.ts'
import { type Id, recordOf } from '../../../model/index.ts'
import { atLoop, atVariable, INFO, type MapRule } from '../../rule.ts'
import type { Seen } from '../../see.ts'
import { productOf } from '../parallel.ts'
import { loopName } from '../telling.ts'

/** So many are told, the shortest: the question is the same each time. */
const MOST = 3

/**
 * P14: two balancing loops that share one variable and push it in opposite directions, each by an action of somebody, of which the shared one calls up the one and calls
 * off the other. Shape alone cannot tell two rivals from a stock with two ordinary brakes: so kinds decide.
 */
export const figureOfEight: MapRule = {
  id: 'P14',
  group: 'loops',
  of: 'map',
  severity: INFO,
  why: 'Two loops that each only correct can drive one another on, though no reinforcing loop is in the list.',
  find(seen) {
    if (!seen.variables.some(({ kind }) => kind === 'action')) return []
    const { figures } = findFiguresOfEight(seen.list.loops)
    const rivals = figures.filter(({ shared, rising, falling }) => {
      const [one, other] = [rising, falling].map((loop) => callsUp(loop, shared, seen))
      return one !== null && other !== null && one !== other
    })
    return rivals.slice(0, MOST).map(({ shared, rising, falling }) => {
      const both = `${loopName(rising, seen)} and ${loopName(falling, seen)}`
      return {
        message: `${both} pull ${seen.nameOf(shared)} in opposite directions. Could each be making the other work harder?`,
        where: [atVariable({ id: shared }), atLoop(rising), atLoop(falling)],
      }
    })
  },
}

/** The sign with which a variable of a loop moves the first action behind it; null where there is none. */
function callsUp({ links, variables }: FeedbackLoop, shared: Id, { map }: Seen): '+' | '-' | null {
  const start = variables.indexOf(shared)
  const turned = [...variables.slice(start + 1), ...variables.slice(0, start)]
  const at = turned.findIndex((id) => recordOf(map.variables, id)?.kind === 'action')
  if (start < 0 || at < 0) return null
  const way = Array.from({ length: at + 1 }, (_, step) => links[(start + step) % links.length] ?? '')
  const product = productOf(way.flatMap((id) => recordOf(map.links, id) ?? []))
  return product === '?' ? null : product
}
