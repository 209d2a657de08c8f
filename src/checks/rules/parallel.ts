import type { Link, Polarity } from '../../model/index.ts'
import type { Seen } from '../see.ts'

/** The other links between the variables of a link, the same way; for a rule's `besides`, too. */
export function besideIn({ id, source, target }: Link, seen: Seen): readonly Link[] {
  return seen.outOf(source).filter((other) => other.id !== id && other.target === target)
}

/** The sign of the effect from end to end: `?` when one is not known. */
export function productOf(links: readonly Pick<Link, 'polarity'>[]): Polarity {
  if (links.some(({ polarity }) => polarity === '?')) return '?'
  return links.filter(({ polarity }) => polarity === '-').length % 2 === 0 ? '+' : '-'
}
