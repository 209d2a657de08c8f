import { recordOf } from '../../../model/index.ts'
import { type LinkRule, ONLY_REVIEW } from '../../rule.ts'
import { ends } from '../telling.ts'

/** L06: a flow into or out of a stock, whose sign is to be read with care. Nothing is wrong with it. */
export const flowIntoStock: LinkRule = {
  id: 'L06',
  group: 'links',
  of: 'link',
  severity: ONLY_REVIEW,
  why: 'A stock adds up what flows: less of the flow changes it more slowly, and does not turn it round.',
  find(link, seen) {
    const [source, target] = [link.source, link.target].map((id) => recordOf(seen.map.variables, id)?.kind)
    if (source !== 'flow' || target !== 'stock' || link.polarity === '?') return null
    const { from, to } = ends(link, seen)
    const goes = link.polarity === '+' ? 'grows' : 'shrinks'
    return {
      message: `When ${from} falls, ${to} still ${goes}, only more slowly. Read the link as ${link.polarity === '+' ? 'less' : 'more'} ${to} than there would have been.`,
    }
  },
}
