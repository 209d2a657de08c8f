import { recordOf } from '../../../model/index.ts'
import { INFO, type LinkRule } from '../../rule.ts'
import { plainWords, without } from '../plainWords.ts'
import { ends } from '../telling.ts'

/** L07: a net rate into a stock, by its name. What flows in and out has to be named by a person. */
export const netRate: LinkRule = {
  id: 'L07',
  group: 'links',
  of: 'link',
  severity: INFO,
  why: 'A net rate can change from more than nothing to less, and with it every sign and loop that it is on.',
  find(link, seen) {
    const { variables } = seen.map
    if (recordOf(variables, link.target)?.kind !== 'stock') return null
    const name = recordOf(variables, link.source)?.name ?? ''
    const words = plainWords(without(name, seen.words.lists.netOk))
    const at = words.indexOf('net')
    if (at < 0 || at === words.length - 1) return null
    const { from, to } = ends(link, seen)
    return {
      message: `${from} is a net rate of ${to}. Draw what flows in and what flows out as two variables, so that their signs stay.`,
    }
  },
}
