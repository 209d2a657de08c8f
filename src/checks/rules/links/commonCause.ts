import type { Id, Link } from '../../../model/index.ts'
import { atLink, atVariable, INFO, type MapRule } from '../../rule.ts'
import type { Seen } from '../../see.ts'
import { pairsIn, productOf } from '../parallel.ts'
import { ends } from '../telling.ts'

/** L08: a link that nobody has explained between two variables that one third moves just so. Whether it is a cause only a person knows. */
export const commonCause: MapRule = {
  id: 'L08',
  group: 'links',
  of: 'map',
  severity: INFO,
  why: 'Two things that move together may have one cause, and none of them move the other.',
  find(seen) {
    const between = pairsIn(seen)
    return seen.links.flatMap((link) => {
      if (link.note.trim() !== '' || link.source === link.target || link.polarity === '?') return []
      const common = parentOf(link, seen, between)
      if (common === null) return []
      const { from, to } = ends(link, seen)
      const cause = seen.nameOf(common)
      return {
        message: `Both ${from} and ${to} depend on ${cause}. Is the link between the two a cause of its own? Note how it works, or remove it.`,
        where: [atLink(link), atVariable({ id: common })],
      }
    })
  },
}

/** What moves both ends of a link as if the one moved the other. */
function parentOf(
  { source, target, polarity }: Link,
  seen: Seen,
  between: ReturnType<typeof pairsIn>,
): Id | null {
  const parent = seen.into(source).find((one) => {
    if (one.source === target || one.source === source) return false
    return between(one.source, target).some((other) => productOf([one, other]) === polarity)
  })
  return parent?.source ?? null
}
