import { type Id, type Link, recordOf } from '../../../model/index.ts'
import { atLink, atVariable, INFO, type LinkRule } from '../../rule.ts'
import type { Seen } from '../../see.ts'
import { productOf } from '../parallel.ts'
import { ends } from '../telling.ts'

/** L08: a link that nobody has explained between two variables that one third moves just so. Whether it is a cause only a person knows. */
export const commonCause: LinkRule = {
  id: 'L08',
  group: 'links',
  of: 'link',
  severity: INFO,
  why: 'Two things that move together may have one cause, and none of them move the other.',
  besides(link, seen) {
    const into = [...seen.into(link.source), ...seen.into(link.target)]
    return into.flatMap((one) => [one, recordOf(seen.map.variables, one.source)])
  },
  find(link, seen) {
    if (link.note.trim() !== '' || link.source === link.target) return null
    const common = parentOf(link, seen)
    if (common === null) return null
    const { from, to } = ends(link, seen)
    const cause = seen.nameOf(common)
    return {
      message: `${cause} changes both ${from} and ${to}. Does ${from} really change ${to}, too? Note how, or remove the link.`,
      where: [atLink(link), atVariable({ id: common })],
    }
  },
}

/** What moves both ends of a link as if the one moved the other. */
function parentOf({ source, target, polarity }: Link, seen: Seen): Id | null {
  const toTarget = seen.into(target)
  for (const one of seen.into(source)) {
    if (one.source === target || one.source === source) continue
    const other = toTarget.find((link) => link.source === one.source)
    if (other && productOf([one, other]) === polarity && polarity !== '?') return one.source
  }
  return null
}
