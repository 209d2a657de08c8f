import type { Link } from '../../../model/index.ts'
import { isSaid } from '../../../model/index.ts'
import { atLink, INFO, type MapRule } from '../../rule.ts'
import type { Seen } from '../../see.ts'
import type { Fix } from '../../types.ts'
import { productOf } from '../parallel.ts'
import { ends, listed } from '../telling.ts'

/** Links of the longer route at most. */
const LONGEST = 3

/** L09: a link beside a route of two or three links that has the same effect, where no note of either says what each is. */
export const shortcut: MapRule = {
  id: 'L09',
  group: 'links',
  of: 'map',
  severity: INFO,
  why: 'One effect that is drawn twice makes loops that are not there.',
  find(seen) {
    const used = usedLinks(seen)
    return seen.links.flatMap((link) => {
      if (link.note.trim() !== '' || link.polarity === '?' || link.source === link.target) return []
      const route = routeBeside(link, seen)
      if (route === null) return []
      const { from, to } = ends(link, seen)
      const between = listed(route.slice(1).map(({ source }) => seen.nameOf(source)))
      const fix: Fix = {
        label: `Remove the link from ${from} to ${to}`,
        changes: [{ kind: 'remove', what: 'link', id: link.id }],
      }
      return {
        message: `${from} already affects ${to} through ${between}. Is there a direct effect besides? Note it on the link, or remove the link.`,
        where: [atLink(link), ...route.map(atLink)],
        fix: used.has(link.id) ? null : fix,
      }
    })
  },
}

/** The shortest route of two or three unexplained links from the source of a link to its target with the same effect; null where there is none. */
function routeBeside(link: Link, seen: Seen): readonly Link[] | null {
  let routes: readonly (readonly Link[])[] = [[]]
  for (let length = 1; length <= LONGEST; length++) {
    const longer = routes.flatMap((route) =>
      seen.outOf(route.at(-1)?.target ?? link.source).map((next) => [...route, next]),
    )
    const open = longer.filter((route) => isOpen(route, link))
    const found = open.find(
      (route) => length > 1 && route.at(-1)?.target === link.target && productOf(route) === link.polarity,
    )
    if (found) return found
    routes = open.filter((route) => route.at(-1)?.target !== link.target)
  }
  return null
}

/** Whether a route goes on without a note, a sign that is not known or a variable that it passed before. */
function isOpen(route: readonly Link[], { source }: Link): boolean {
  const last = route.at(-1)
  if (last === undefined || last.note.trim() !== '' || last.polarity === '?') return false
  return last.target !== source && route.every((passed) => passed.source !== last.target)
}

/** Links over which people have said something: these are not removed at a press. */
function usedLinks({ map }: Seen): ReadonlySet<string> {
  const loops = Object.values(map.loopNotes).filter(isSaid)
  return new Set([...loops, ...Object.values(map.archetypeNotes)].flatMap(({ links }) => links))
}
