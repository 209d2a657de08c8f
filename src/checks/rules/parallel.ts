import type { Id, Link, Polarity } from '../../model/index.ts'
import type { Seen } from '../see.ts'

/** The other links between the variables of a link, the same way; for a rule's `besides`, too. */
export function besideIn({ id, source, target }: Link, seen: Seen): readonly Link[] {
  const [out, into] = [seen.outOf(source), seen.into(target)]
  // A hub may have thousands of one of them.
  return out.length < into.length
    ? out.filter((other) => other.id !== id && other.target === target)
    : into.filter((other) => other.id !== id && other.source === source)
}

/** The sign of the effect from end to end: `?` when one is not known. */
export function productOf(links: readonly Pick<Link, 'polarity'>[]): Polarity {
  if (links.some(({ polarity }) => polarity === '?')) return '?'
  return links.filter(({ polarity }) => polarity === '-').length % 2 === 0 ? '+' : '-'
}

/** Finds the links from one variable to another, in the order of their making; made once for a map. */
export function pairsIn({ links }: Pick<Seen, 'links'>): (source: Id, target: Id) => readonly Link[] {
  const found = new Map<string, Link[]>()
  for (const link of links) {
    const key = `${link.source} ${link.target}`
    const there = found.get(key)
    if (there) there.push(link)
    else found.set(key, [link])
  }
  return (source, target) => found.get(`${source} ${target}`) ?? []
}
