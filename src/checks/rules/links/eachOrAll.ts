import type { Link } from '../../../model/index.ts'
import { AT_MAP, atLink, type Found } from '../../rule.ts'
import type { Seen } from '../../see.ts'
import { ends } from '../telling.ts'

/**
 * What every link is to have, as findings: one for each link that has it not, or one for the map where none has, since a list of all links tells nothing.
 */
export function eachOrAll(
  seen: Seen,
  hasNot: (link: Link) => boolean,
  told: {
    readonly each: (from: string, to: string) => string
    readonly all: (count: number) => string
  },
): readonly Found[] {
  const without = seen.links.filter(hasNot)
  if (without.length > 1 && without.length === seen.links.length)
    return [{ message: told.all(without.length), where: [AT_MAP] }]
  return without.map((link) => {
    const { from, to } = ends(link, seen)
    return { message: told.each(from, to), where: [atLink(link)] }
  })
}
