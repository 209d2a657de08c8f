import { type Id, isSaid, type Link } from '../../../model/index.ts'
import { atLink, INFO, type MapRule } from '../../rule.ts'
import type { Seen } from '../../see.ts'
import type { Fix } from '../../types.ts'
import { pairsIn, productOf } from '../parallel.ts'
import { ends, listed } from '../telling.ts'

/** Links looked at for routes before a map is too dense for that: some tens of milliseconds. */
const MOST_STEPS = 200_000

/** L09: a link beside a route of two or three links that has the same effect, where no note of either says what each is. */
export const shortcut: MapRule = {
  id: 'L09',
  group: 'links',
  of: 'map',
  severity: INFO,
  why: 'One effect that is drawn twice makes loops that are not there.',
  find(seen) {
    const used = usedLinks(seen)
    const routeBeside = routesIn(seen)
    return seen.links.flatMap((link) => {
      if (link.note.trim() !== '' || link.polarity === '?' || link.source === link.target) return []
      const route = routeBeside(link)
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

/** Links that a route may run over: with a sign, and nothing noted. */
function isOpen({ note, polarity, source, target }: Link): boolean {
  return note.trim() === '' && polarity !== '?' && source !== target
}

/**
 * Finds the shortest route of two or three unexplained links from the source of a link to its target with the same effect; null where there is none, or the map is so
 * dense that looking for it takes too long.
 */
function routesIn(seen: Seen): (link: Link) => readonly Link[] | null {
  const between = pairsIn({ links: seen.links.filter(isOpen) })
  const outOf = openAt(seen.outOf)
  const into = openAt(seen.into)
  let steps = 0
  const isLeft = (): boolean => steps++ < MOST_STEPS
  const fits = (link: Link, way: readonly Link[]): boolean => productOf(way) === link.polarity

  const ofTwo = (link: Link): readonly Link[] | null => {
    const [out, last] = [outOf(link.source), into(link.target)]
    // A hub may have thousands of one of them.
    const middles =
      out.length < last.length ? out.map(({ target }) => target) : last.map(({ source }) => source)
    for (const middle of middles) {
      if (!isLeft()) return null
      if (middle === link.source || middle === link.target) continue
      for (const one of between(link.source, middle))
        for (const other of between(middle, link.target)) if (fits(link, [one, other])) return [one, other]
    }
    return null
  }
  const ofThree = (link: Link): readonly Link[] | null => {
    for (const one of outOf(link.source))
      for (const last of into(link.target)) {
        if (!isLeft()) return null
        const [from, to] = [one.target, last.source]
        if (from === link.target || to === link.source || from === to) continue
        const other = between(from, to).find((middle) => fits(link, [one, middle, last]))
        if (other) return [one, other, last]
      }
    return null
  }
  return (link) => ofTwo(link) ?? ofThree(link)
}

/** The links at a variable that a route may run over, looked through once. */
function openAt(linksAt: (id: Id) => readonly Link[]): (id: Id) => readonly Link[] {
  const known = new Map<Id, readonly Link[]>()
  return (id) => {
    const there = known.get(id)
    if (there) return there
    const open = linksAt(id).filter(isOpen)
    known.set(id, open)
    return open
  }
}

/** Links over which people have said something: these are not removed at a press. */
function usedLinks({ map }: Seen): ReadonlySet<string> {
  const loops = Object.values(map.loopNotes).filter(isSaid)
  return new Set([...loops, ...Object.values(map.archetypeNotes)].flatMap(({ links }) => links))
}
