import type { Link } from '../../../model/index.ts'
import { AT_MAP, atLink, type Found } from '../../rule.ts'
import type { Seen } from '../../see.ts'
import { areMost } from '../areMost.ts'
import { ends } from '../telling.ts'

/**
 * What every link is to have, as findings: one for each link that has it not, or one for the map where most have it not, since a list of nearly all links tells nothing. That one leads to the
 * links.
 */
export function eachOrMost(
  seen: Seen,
  hasNot: (link: Link) => boolean,
  told: {
    readonly each: (from: string, to: string) => string
    readonly all: (count: number) => string
    readonly most: (count: number, of: number) => string
  },
): readonly Found[] {
  const without = seen.links.filter(hasNot)
  const [count, of] = [without.length, seen.links.length]
  if (areMost(count, of)) {
    const message = count === of ? told.all(count) : told.most(count, of)
    return [{ message, where: [AT_MAP, ...without.map(atLink)] }]
  }
  return without.map((link) => {
    const { from, to } = ends(link, seen)
    return { message: told.each(from, to), where: [atLink(link)] }
  })
}
