import type { KnownPlace, Placement } from '../types.ts'

/** Of one archetype that shares so much of the smaller place with what is known nothing further is told. */
const ALIKE = 0.6

/**
 * Whether something lies where people have said already what it is: all of its links are those of one archetype that is known, or most of
 * them are and it is the same archetype.
 */
export function isKnown(
  { archetype, paths }: Pick<Placement, 'archetype' | 'paths'>,
  known: readonly KnownPlace[],
): boolean {
  const links = [...new Set(Object.values(paths).flat())]
  return known.some((place) => {
    const own = new Set(place.links)
    const shared = links.filter((link) => own.has(link)).length
    if (shared === links.length) return true
    return archetype === place.archetype && shared >= ALIKE * Math.min(links.length, own.size)
  })
}
