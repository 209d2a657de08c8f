import { recordOf } from '../ids.ts'
import type { Arrow, ById, Id, LoopType, Polarity } from '../values.ts'

/**
 * The canonical way round of a loop: both lists turned together so that the smallest link id (by UTF-16 units) comes
 * first. `variables[i]` stays the source of `links[i]`.
 */
export function rotateLoop(
  links: readonly Id[],
  variables: readonly Id[] = [],
): { links: readonly Id[]; variables: readonly Id[] } {
  let first = 0
  links.forEach((id, index) => {
    if (id < (links[first] ?? id)) first = index
  })
  if (first === 0) return { links, variables }
  return { links: turn(links, first), variables: turn(variables, first) }
}

function turn(ids: readonly Id[], first: number): readonly Id[] {
  return [...ids.slice(first), ...ids.slice(0, first)]
}

/** A loop's identity: its link ids in order of travel from the smallest, joined by a space. */
export function loopKey(links: readonly Id[]): string {
  return rotateLoop(links).links.join(' ')
}

/** The type of a loop with these signs: undetermined when one is unknown, else by the number of `-`. */
export function typeOfSigns(signs: readonly Polarity[]): LoopType {
  if (signs.includes('?')) return 'U'
  return signs.filter((sign) => sign === '-').length % 2 === 0 ? 'R' : 'B'
}

/**
 * The links of a loop in order of travel, or null when one is missing, two do not meet, a variable is passed twice, or
 * there is but one link (a link from a variable to itself is no feedback loop).
 */
export function closedLoop<L extends Arrow>(links: ById<L>, ids: readonly Id[]): readonly L[] | null {
  if (ids.length < 2) return null
  const found: L[] = []
  for (const id of ids) {
    const link = recordOf(links, id)
    if (!link) return null
    found.push(link)
  }
  const passed = new Set(found.map((link) => link.source))
  const meets = found.every((link, index) => link.target === found[(index + 1) % found.length]?.source)
  return meets && passed.size === found.length ? found : null
}

/** The type of the loop over these links in order of travel; null when they are no feedback loop of the map. */
export function loopTypeOf(map: { readonly links: ById<Arrow> }, links: readonly Id[]): LoopType | null {
  const loop = closedLoop(map.links, links)
  return loop && typeOfSigns(loop.map((link) => link.polarity))
}
