import type { Lack, LackLink, Structure } from '../../../archetypes/index.ts'
import type { Id, Link } from '../../../model/index.ts'
import type { LitMatch, MissingLink } from '../../../store/index.ts'
import { litRoles, loopsOf } from '../found/placed.ts'

/** What of an archetype is lit: all that stands, with the roles, and what is missing in dashes; one link of it stands out. */
export function litOfLack(lack: Lack, structure: Structure, chosen: LackLink | null): LitMatch {
  const missing = lack.links.flatMap((link): readonly MissingLink[] =>
    link.state === 'missing' && link.needs ? [{ ...link.needs, isChosen: link.key === chosen?.key }] : [],
  )
  const isWay = chosen !== null && chosen.path.length > 0
  const slots = chosen && isWay ? pick(lack.slots, [chosen.from, chosen.to]) : lack.slots
  return {
    key: `meant ${lack.key} ${chosen?.key ?? ''}`,
    roles: litRoles({ slots, inverted: lack.inverted }, structure),
    links: new Set(isWay ? chosen.path : lack.links.flatMap(({ path }) => path)),
    loops: isWay ? [] : Object.values(loopsOf(lack, structure)),
    missing: isWay ? [] : missing,
  }
}

/** Whether this is lit by what is meant. */
export function isMeantLit(lit: LitMatch | null): boolean {
  return lit?.key.startsWith('meant ') === true
}

function pick(slots: Lack['slots'], ids: readonly string[]): Lack['slots'] {
  return Object.fromEntries(Object.entries(slots).filter(([slot]) => ids.includes(slot)))
}

/** What is brought into view for a link: its ends, and what it passes. */
export function placesOf(
  { path, needs, from, to }: LackLink,
  lack: Lack,
  links: Readonly<Record<Id, Link>>,
): readonly Id[] {
  const passed = path.flatMap((id) => (links[id] ? [links[id].source, links[id].target] : []))
  const ends = needs && path.length === 0 ? [needs.from, needs.to] : [lack.slots[from], lack.slots[to]]
  return [...new Set([...passed, ...ends.flatMap((id) => id ?? [])])]
}
