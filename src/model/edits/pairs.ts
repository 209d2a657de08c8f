import { pairKey } from '../kinds/links.ts'
import type { ById, Link } from '../map.ts'

/** A link that runs between the same variables the same way with the same sign. */
export function findEqualLink(
  links: ById<Link>,
  pair: Pick<Link, 'source' | 'target' | 'polarity'>,
): Link | undefined {
  const key = pairKey(pair)
  return Object.values(links).find((link) => pairKey(link) === key)
}
