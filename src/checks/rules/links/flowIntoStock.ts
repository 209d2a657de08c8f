import { type Link, recordOf } from '../../../model/index.ts'
import { atLink, type MapRule, ONLY_REVIEW } from '../../rule.ts'
import type { Seen } from '../../see.ts'
import { ends } from '../telling.ts'

/** L06: flows into or out of stocks, whose signs are to be read with care. Nothing is wrong with them: it is told once a map, of the first. */
export const flowIntoStock: MapRule = {
  id: 'L06',
  group: 'links',
  of: 'map',
  severity: ONLY_REVIEW,
  why: 'A stock adds up what flows: less of the flow changes it more slowly, and does not turn it round.',
  find(seen) {
    const [link, ...others] = seen.links.filter((one) => isFlowIntoStock(one, seen))
    if (link === undefined) return []
    const { from, to } = ends(link, seen)
    const [goes, turns] = link.polarity === '+' ? ['grows', 'fall'] : ['shrinks', 'grow']
    const alike =
      others.length === 0
        ? ''
        : ` So it is with ${others.length === 1 ? 'one more link' : `${others.length} more links`} from a flow to a stock.`
    return [
      {
        message: `When ${from} falls, ${to} ${goes} more slowly; it does not ${turns} by that.${alike}`,
        where: [atLink(link)],
      },
    ]
  },
}

function isFlowIntoStock({ source, target, polarity }: Link, { map }: Seen): boolean {
  const [from, to] = [source, target].map((id) => recordOf(map.variables, id)?.kind)
  return from === 'flow' && to === 'stock' && polarity !== '?'
}
