import { atLink, type MapRule, WARNING } from '../../rule.ts'
import { askSign, signsOf } from '../links/signs.ts'
import { ends, loopName } from '../telling.ts'

/** P12: a link without a sign on loops, which leaves these without a type. Told of the link, since that is what is to be settled. */
export const unknownLoop: MapRule = {
  id: 'P12',
  group: 'loops',
  of: 'map',
  severity: WARNING,
  why: 'Until then nobody knows whether it grows or corrects, whatever it looks like.',
  find(seen) {
    return seen.links.flatMap((link) => {
      if (link.polarity !== '?') return []
      const loops = seen.list.loops.filter(({ links }) => links.includes(link.id))
      const [first] = loops
      if (first === undefined) return []
      const { from, to } = ends(link, seen)
      const which =
        loops.length === 1
          ? `${loopName(first, seen)} reinforces or balances`
          : `${loops.length} loops reinforce or balance`
      return {
        message: `Whether ${which} is open, since the link from ${from} to ${to} has no sign. ${askSign({ from, to })}`,
        choices: signsOf(link),
        where: [atLink(link)],
      }
    })
  },
}
