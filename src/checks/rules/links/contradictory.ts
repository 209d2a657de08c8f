import { atLink, type LinkRule, WARNING } from '../../rule.ts'
import { besideIn } from '../parallel.ts'
import { ends } from '../telling.ts'

/** L03: a `+` and a `−` link between the same variables the same way, and not each says why. Which routes there are only a person knows. */
export const contradictory: LinkRule = {
  id: 'L03',
  group: 'links',
  of: 'link',
  severity: WARNING,
  why: 'What can go both ways mostly runs over two routes, each with a sign of its own.',
  besides: besideIn,
  find(link, seen) {
    if (link.polarity !== '+') return null
    const other = besideIn(link, seen).find(({ polarity }) => polarity === '-')
    if (other === undefined || (link.note.trim() !== '' && other.note.trim() !== '')) return null
    const { from, to } = ends(link, seen)
    return {
      message: `${from} both raises and lowers ${to}. Name what lies between them on each route, or note on each link why.`,
      where: [atLink(link), atLink(other)],
    }
  },
}
