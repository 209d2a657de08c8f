import type { SearchGraph } from './graph.ts'
import type { Plan } from './plan.ts'

/**
 * Whether the way of a link that should be slow is: a link of it has a delay mark, or another does that only its loop runs over. A team marks the delay where it sees it, and a loop is as slow by any of its links.
 * `pathOf` gives the links by which a link of the plan lies in the map, by number; none where it does not.
 */
export function isMarked(
  { late, links }: Plan,
  at: number,
  pathOf: (at: number) => readonly number[],
  { delays }: Pick<SearchGraph, 'delays'>,
): boolean {
  const isSlow = (link: number): boolean => delays[link] === 1
  if (pathOf(at).some(isSlow)) return true
  const mine = late[at] ?? []
  const others = new Set([...links.keys()].flatMap((other) => (mine.includes(other) ? [] : pathOf(other))))
  return mine.some((other) => pathOf(other).some((link) => isSlow(link) && !others.has(link)))
}
