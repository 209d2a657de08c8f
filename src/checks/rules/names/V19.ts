import { recordOf } from '../../../model/index.ts'
import { atLink, atVariable, INFO, type LinkRule } from '../../rule.ts'

/** What changes a stock is a flow: nothing from outside and no perception does so by itself. */
export const V19: LinkRule = {
  id: 'V19',
  group: 'names',
  of: 'link',
  severity: { ...INFO, publish: 'off' },
  why: 'A stock changes only by what flows in and out; the flow in between says how.',
  find(link, { map, nameOf }) {
    const source = recordOf(map.variables, link.source)
    const target = recordOf(map.variables, link.target)
    if (target?.kind !== 'stock' || (source?.kind !== 'external' && source?.kind !== 'perception'))
      return null
    return {
      message: `How exactly does “${nameOf(source.id)}” change “${nameOf(target.id)}”? Name the flow in between.`,
      where: [atLink(link), atVariable(target)],
    }
  },
}
